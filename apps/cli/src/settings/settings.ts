import type {RegionDefinition, Severity, Waiver} from '@region-briefs/core'
import type {ThemeSettings} from '@region-briefs/render-pdf'
import type {Failure} from '../failure.ts'

/** What a pack can be made as. */
export const formats = ['pdf', 'xlsx', 'csv', 'parquet'] as const
export type Format = (typeof formats)[number]

/** What labels and units can be printed in; sentences of the paper stay Chinese. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** Sizes of a briefing's pages. */
export const paperSizes = ['a4', 'letter'] as const
export type PaperSize = (typeof paperSizes)[number]

/** How grave a rule's messages are; `off` leaves them out. */
export const severities = ['off', 'info', 'warning', 'error'] as const
export type SeveritySetting = 'off' | Severity

/** All that a verb is told, by config, options, environment or default: what every verb reads. */
export interface Settings {
  /** Absolute. With several, each has its own edition in a folder of `folder` named after its file. */
  papers: Array<string>
  /** All papers of the config, where those that are asked for are among them; null where they are not, or there is no config. */
  projectPapers: Array<string> | null
  /** Absolute; where two say the same thing, the first counts. */
  overlays: Array<string>
  /** The output folder, absolute. */
  folder: string
  /** Ids or labels of regions, or `all`; null for every pack that the paper gives. */
  regions: Array<string> | null
  formats: Array<Format>
  /** The first has file names without a suffix. */
  languages: Array<Language>
  pdf: PdfSettings
  /** The user's own regions. */
  definitions: Array<RegionDefinition>
  waivers: Array<PaperWaiver>
  /** By id of a rule, of a text or of a check. */
  severities: Partial<Record<string, SeveritySetting>>
  /** ISO 8601 day that outputs print; SOURCE_DATE_EPOCH wins. Null for the paper's own. */
  releaseDate: string | null
  /** Template of file names without their ending; null for `briefing` and `workbook`. */
  fileName: string | null
  /** The config file that was read; null where there is none. */
  config: ConfigSource | null
  /** Where each setting comes from. */
  origins: Record<SettingName, Origin>
}

/** A waiver, and the paper that it is of where a config has several. */
export interface PaperWaiver extends Waiver {
  /** Absolute; every paper if left out. */
  paper?: string | undefined
}

export interface PdfSettings {
  paper: PaperSize
  /** What is set of the theme; null for that of the house. */
  theme: ThemeSettings | null
  /** Font files, absolute; null for those of the project. */
  fonts: {text: string; heading: string} | null
  /** A picture, absolute. */
  logo: string | null
  draft: boolean
}

export interface ConfigSource {
  /** Absolute. */
  path: string
  /** Without folders. */
  name: string
  sha256: string
  /** A failure that points at a setting, or at one value of its list or table; left out where the file was not read again. */
  failureAt?: (name: SettingName, part: string, message: string) => Failure
}

/** Every setting by the name that the config file has for it. */
export const settingNames = [
  'papers',
  'overlays',
  'outputs.folder',
  'outputs.regions',
  'outputs.formats',
  'outputs.languages',
  'outputs.fileName',
  'pdf.paper',
  'pdf.theme',
  'pdf.fonts',
  'pdf.logo',
  'pdf.draft',
  'regions',
  'checks.severities',
  'checks.waivers',
  'releaseDate',
] as const
export type SettingName = (typeof settingNames)[number]

/** `config briefs.config.yaml:12` names the file and the line. */
export type Origin = 'default' | 'option' | 'environment' | `config ${string}`
