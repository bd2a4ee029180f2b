import {basename} from 'node:path'
import type {Pack} from '@region-briefs/core'
import type {Attachment, BriefingFonts} from '@region-briefs/render-pdf'
import type {Settings} from '../settings/settings.ts'
import {Failure, wrongInput} from '../failure.ts'
import {packagedFallbacks} from '../packaged-fonts.ts'
import {dataFormats} from './plan-edition.ts'
import type {OutputGroup} from './plan-edition.ts'
import type {Inputs} from './read-inputs.ts'

/** What all outputs of an edition are made with. */
export interface RenderOptions {
  settings: Pick<Settings, 'formats' | 'pdf'>
  inputs: Pick<Inputs, 'fonts' | 'logo'>
  date: Date
  toolVersion: string
}

/** A file, made. */
export interface Made {
  path: string
  bytes: Uint8Array
}

/**
 * Make the files of one group. The renderers are loaded now and not before, and fonts opened once for as long as the process lives.
 *
 * @param group    What is asked for.
 * @param pack     That of the group.
 * @param options  What all are made with.
 */
export async function renderOutputs(group: OutputGroup, pack: Pack, options: RenderOptions): Promise<Array<Made>> {
  const [path] = group.paths as [string]
  try {
    if (group.format === 'pdf') return [{path, bytes: await briefing(group, pack, options)}]
    if (group.format === 'xlsx') return [{path, bytes: await workbook(group, pack, options)}]
    return await data(group, pack, options)
  } catch (error) {
    if (error instanceof Failure) throw error
    // A renderer that throws is a bug; say in which file.
    throw new Error(`${path} could not be made: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

async function briefing({language, edition}: OutputGroup, pack: Pack, options: RenderOptions): Promise<Uint8Array> {
  const {settings, inputs, date, toolVersion} = options
  const {renderPdf} = await import('@region-briefs/render-pdf')
  const {paper, theme, draft} = settings.pdf
  return renderPdf(pack, {
    fonts: await fontsOf(inputs),
    date,
    toolVersion,
    language,
    edition,
    paper,
    ...(theme && {theme}),
    ...(inputs.logo && {logo: {name: inputs.logo.name, bytes: inputs.logo.bytes}}),
    draft,
    attachments: await attachmentsOf(language, pack, options),
  })
}

/** It has each point of the pack's series. */
const pointsTable = 'data/regional-data.csv'

/** Tables that go with a briefing, beside the pack itself: every figure, and the rows of the user's own data. */
const attachedTables = {
  'data/indicators.csv': 'Every figure of this pack, one a row',
  [pointsTable]: 'The data laid over the paper, one value a row',
} as const

async function attachmentsOf(
  language: OutputGroup['language'],
  pack: Pack,
  {date, toolVersion}: RenderOptions,
): Promise<Array<Attachment>> {
  const {renderData} = await import('@region-briefs/render-xlsx')
  const files = await renderData(pack, {date, toolVersion, formats: ['csv'], language})
  const names = Object.keys(attachedTables).filter((name) => pack.series.length > 0 || name !== pointsTable)
  return files
    .filter(({path}) => names.includes(path))
    .map(({path, bytes}) => ({
      name: basename(path),
      bytes,
      mediaType: 'text/csv',
      description: attachedTables[path as keyof typeof attachedTables],
      relationship: 'Data',
      holdsPoints: path === pointsTable,
    }))
}

async function workbook({language}: OutputGroup, pack: Pack, {date, toolVersion}: RenderOptions): Promise<Uint8Array> {
  const {renderXlsx} = await import('@region-briefs/render-xlsx')
  return renderXlsx(pack, {date, toolVersion, language})
}

async function data({language}: OutputGroup, pack: Pack, options: RenderOptions): Promise<Array<Made>> {
  const {settings, date, toolVersion} = options
  const {renderData} = await import('@region-briefs/render-xlsx')
  const files = await renderData(pack, {date, toolVersion, formats: dataFormats(settings.formats), language})
  return files.map(({path, bytes}) => ({path: `${pack.id}/${path}`, bytes}))
}

/** Load what briefings are made with, before the first is asked for. */
export async function loadBriefings(fonts: Inputs['fonts']): Promise<void> {
  await Promise.all([fontsOf({fonts}), import('@region-briefs/render-xlsx')])
}

/** The fonts that were opened last, by the hashes of their files: opening them is dearer than a briefing. */
let opened: {key: string; fonts: BriefingFonts} | null = null

async function fontsOf({fonts}: Pick<Inputs, 'fonts'>): Promise<BriefingFonts> {
  if (!fonts) throw new RangeError('Missing fonts of a briefing')
  const key = `${fonts.text.sha256} ${fonts.heading.sha256}`
  if (opened?.key === key) return opened.fonts
  const {openFonts} = await import('@region-briefs/render-pdf')
  const [text, heading] = await Promise.all(
    [fonts.text, fonts.heading].map(async ({name, read}) => ({file: name, bytes: await read()})),
  )
  opened = {
    key,
    fonts: usable(() => openFonts({text: text!, heading: heading!, fallbacks: packagedFallbacks(fonts.text)})),
  }
  return opened.fonts
}

/** A font that cannot be used is the user's to change: its message says which file and what to do. */
function usable(open: () => BriefingFonts): BriefingFonts {
  try {
    return open()
  } catch (error) {
    throw wrongInput(error instanceof Error ? error.message : String(error), {cause: error})
  }
}
