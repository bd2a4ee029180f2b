import type {RegionDefinition} from '@region-briefs/core'
import type {ThemeSettings} from '@region-briefs/render-pdf'
import type {Format, Language, PaperSize, PaperWaiver, SeveritySetting} from './settings.ts'

/** `briefs.config.yaml`, as it is written. Paths are seen from its folder; what is left out has its default. */
export interface Config {
  /** For editors of JSON; without meaning here. */
  $schema?: string | undefined
  papers?: Array<string> | undefined
  overlays?: Array<string> | undefined
  outputs?:
    | {
        folder?: string | undefined
        regions?: Array<string> | undefined
        formats?: Array<Format> | undefined
        languages?: Array<Language> | undefined
        fileName?: string | undefined
      }
    | undefined
  pdf?:
    | {
        paper?: PaperSize | undefined
        theme?: ThemeSettings | undefined
        fonts?: {text: string; heading: string} | undefined
        logo?: string | undefined
        draft?: boolean | undefined
      }
    | undefined
  regions?: Array<RegionDefinition> | undefined
  checks?:
    | {
        severities?: Partial<Record<string, SeveritySetting>> | undefined
        waivers?: Array<PaperWaiver> | undefined
      }
    | undefined
  releaseDate?: string | undefined
}
