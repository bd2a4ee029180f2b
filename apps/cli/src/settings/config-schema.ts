import {findingRules, overlayRules, rules} from '@region-briefs/core'
import type {RegionDefinition} from '@region-briefs/core'
import type {ThemeSettings} from '@region-briefs/render-pdf'
import {z} from 'zod'
import type {Config} from './config.ts'
import {fileNameParts, fileNameProblem} from './file-name.ts'
import type {JsonSchema} from './json-schema.ts'
import {formats, languages, paperSizes, severities} from './settings.ts'
import type {PaperWaiver} from './settings.ts'

/** Every rule whose weight can be set: about the text, about data, and of figures against each other. */
const ruleIds = [...new Set([rules, findingRules, overlayRules].flatMap((table) => Object.keys(table)))]

const path = z.string().min(1)

const regionName = z
  .string()
  .min(1)
  .meta({description: 'Id or label of a region, or `all`', examples: ['east']})

const color = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/)
  .meta({description: 'A colour as `#rrggbb`', examples: ['#1f4e79']})

/** Up to so many pt, as `themeProblems` has it. */
const sizeUpTo = (most: number): z.ZodNumber =>
  z
    .number()
    .min(6)
    .max(most)
    .meta({description: 'Size of type in pt', examples: [10.5]})
const headingSize = sizeUpTo(36)
const textSize = sizeUpTo(24)

const theme: z.ZodType<ThemeSettings> = z
  .strictObject({
    color: z
      .strictObject({
        ink: color.optional(),
        quiet: color.optional(),
        accent: color.optional(),
        warn: color.optional(),
        tint: color.optional(),
        rule: color.optional(),
        bar: color.optional(),
        barRest: color.optional(),
      })
      .meta({description: 'Colours by what they are for', examples: [{accent: '#1f4e79'}]})
      .optional(),
    size: z
      .strictObject({
        title: headingSize.optional(),
        h1: headingSize.optional(),
        h2: headingSize.optional(),
        h3: headingSize.optional(),
        lead: textSize.optional(),
        body: textSize.optional(),
        small: textSize.optional(),
        note: textSize.optional(),
        running: sizeUpTo(12).optional(),
      })
      .meta({description: 'Sizes of type by what is set in them', examples: [{body: 10.5}]})
      .optional(),
  })
  .meta({
    description: 'Colours and sizes of type; what is left out is as the house has it',
    examples: [{color: {accent: '#1f4e79'}}],
  })

const outputs = z
  .strictObject({
    folder: path.meta({description: 'Where packs are written', examples: ['packs']}).optional(),
    regions: z
      .array(regionName)
      .min(1)
      .meta({description: 'Only the packs of these regions; all of the paper if left out', examples: [['east', 'all']]})
      .optional(),
    formats: z
      .array(z.enum(formats).meta({description: 'What a pack is made as', examples: ['pdf']}))
      .min(1)
      .meta({description: 'What each pack is made as', examples: [['pdf', 'xlsx']]})
      .optional(),
    languages: z
      .array(z.enum(languages).meta({description: 'A language of labels and units', examples: ['zh']}))
      .min(1)
      .meta({
        description: 'Languages of labels and units; the first has file names without a suffix',
        examples: [['zh', 'en']],
      })
      .optional(),
    fileName: z
      .string()
      .min(1)
      .check(({value, issues}) => {
        const problem = fileNameProblem(value)
        if (problem) issues.push({code: 'custom', input: value, params: problem, message: 'file name'})
      })
      .meta({
        description: `File names without their ending: ${Object.keys(fileNameParts)
          .map((part) => `{${part}}`)
          .join(', ')} and plain text`,
        examples: ['{label}_{kind}_{date}'],
      })
      .optional(),
  })
  .meta({description: 'What is written, and where', examples: [{folder: 'packs', formats: ['pdf', 'xlsx']}]})

const pdf = z
  .strictObject({
    paper: z
      .enum(paperSizes)
      .meta({description: 'Size of the pages', examples: ['a4']})
      .optional(),
    theme: theme.optional(),
    fonts: z
      .strictObject({
        text: path.meta({description: 'Font file of running text: TTF, OTF or TTC', examples: ['fonts/FZShuSong.ttf']}),
        heading: path.meta({description: 'Font file of headings', examples: ['fonts/FZHei.ttf']}),
      })
      .meta({
        description: "A ministry's own fonts, both of them",
        examples: [{text: 'fonts/FZShuSong.ttf', heading: 'fonts/FZHei.ttf'}],
      })
      .optional(),
    logo: path
      .meta({description: 'A picture at the head of the first page: PNG, JPEG or SVG', examples: ['logo.svg']})
      .optional(),
    draft: z
      .boolean()
      .meta({description: 'Mark each page as a draft', examples: [true]})
      .optional(),
  })
  .meta({description: 'How briefings look', examples: [{paper: 'a4', draft: true}]})

const region: z.ZodType<RegionDefinition> = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?!all$)[a-z][a-z0-9-]*$/)
      .meta({description: "Small letters, digits and hyphens: also the pack's folder; not `all`", examples: ['gba']}),
    zh: z
      .string()
      .min(1)
      .meta({description: 'Its name in Chinese', examples: ['粤港澳大湾区']})
      .optional(),
    en: z
      .string()
      .min(1)
      .meta({description: 'Its name in English', examples: ['Greater Bay Area']})
      .optional(),
    names: z
      .array(z.string().min(1))
      .meta({description: 'Other forms in which texts name it', examples: [['大湾区']]})
      .optional(),
    members: z
      .array(
        z
          .string()
          .regex(/^CN-[A-Z]{2}$/)
          .meta({description: 'ISO 3166-2 code of a province', examples: ['CN-GD']}),
      )
      .meta({description: 'Whole provinces by their ISO 3166-2 codes', examples: [['CN-GD']]})
      .optional(),
    cities: z
      .array(z.string().min(1))
      .meta({description: 'Its cities, where its borders cut provinces', examples: [['广州', '深圳']]})
      .optional(),
    gathers: z
      .array(z.string().min(1))
      .meta({description: "Ids of regions whose figures are this one's too", examples: [['gba']]})
      .optional(),
    definition: z
      .string()
      .min(1)
      .meta({description: 'Who defines it so', examples: ['国务院 2019 年规划纲要']})
      .optional(),
  })
  .meta({
    description: 'A region that is added, or that redefines one of the table',
    examples: [{id: 'delta', zh: '三角洲', members: ['CN-GD']}],
  })

const waiver: z.ZodType<PaperWaiver> = z
  .strictObject({
    rule: z.enum(ruleIds).meta({description: 'Id of the rule (docs/rules.md)', examples: ['growth-of-levels']}),
    paper: path
      .meta({description: 'One of `papers`, where it is of that alone', examples: ['papers/trade.md']})
      .optional(),
    observation: z
      .string()
      .min(1)
      .meta({description: 'Id of a figure that the finding is about', examples: ['o12']})
      .optional(),
    line: z
      .int()
      .min(1)
      .meta({description: 'Line in which it stands', examples: [43]})
      .optional(),
    reason: z
      .string()
      .regex(/\S/)
      .meta({description: 'Why it may stand: shown beside it', examples: ['海关口径调整，已向数据处核实']}),
  })
  .meta({
    description: 'A finding or message that an editor lets stand',
    examples: [{rule: 'growth-of-levels', line: 43, reason: '海关口径调整，已向数据处核实'}],
  })

const checks = z
  .strictObject({
    severities: z
      .partialRecord(
        z.enum(ruleIds),
        z.enum(severities).meta({description: 'How grave a rule is', examples: ['error']}),
      )
      .meta({
        description: 'How grave each rule is; `off` leaves its messages out',
        examples: [{'share-of-whole': 'error', 'figure-cited': 'off'}],
      })
      .optional(),
    waivers: z
      .array(waiver)
      .meta({
        description: 'Findings and messages that an editor lets stand, each with its reason',
        examples: [[{rule: 'growth-of-levels', line: 43, reason: '海关口径调整，已向数据处核实'}]],
      })
      .optional(),
  })
  .meta({description: 'Which findings count', examples: [{severities: {'share-of-whole': 'error'}}]})

/** Checks a config file; each setting says what it is for and shows a value, which errors quote. */
export const configSchema: z.ZodType<Config> = z
  .strictObject({
    $schema: z
      .string()
      .meta({
        description: 'For editors of JSON',
        examples: ['./node_modules/@region-briefs/cli/schemas/config.schema.json'],
      })
      .optional(),
    papers: z
      .array(path.meta({description: 'A paper, seen from the folder of this file', examples: ['paper.md']}))
      .min(1)
      .meta({description: 'Papers, seen from the folder of this file', examples: [['paper.md']]})
      .optional(),
    overlays: z
      .array(
        path.meta({description: 'A file of data, seen from the folder of this file', examples: ['data/provinces.csv']}),
      )
      .meta({
        description: "An analyst's own data to lay over the papers; the first counts",
        examples: [['data/provinces.csv']],
      })
      .optional(),
    outputs: outputs.optional(),
    pdf: pdf.optional(),
    regions: z
      .array(region)
      .meta({description: 'Regions of your own', examples: [[{id: 'delta', zh: '三角洲', members: ['CN-GD']}]]})
      .optional(),
    checks: checks.optional(),
    releaseDate: z.iso
      .date()
      .meta({
        description: "The day that outputs print, YYYY-MM-DD; the paper's own if left out",
        examples: ['2026-02-28'],
      })
      .optional(),
  })
  .meta({title: 'briefs.config', description: 'What `briefs` makes of which papers'})

/** The same as JSON Schema (draft 7), which editors read and errors quote. */
export function configJsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, {target: 'draft-7', io: 'input'}) as JsonSchema
}
