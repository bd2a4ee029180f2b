import type {BriefingFonts} from './fonts/open-fonts.ts'
import type {ThemeSettings} from './theme/theme-settings.ts'
import type {Language} from './wording/language.ts'

/** What a briefing is made with beyond its pack. */
export interface BriefingOptions {
  fonts: BriefingFonts
  /** Written into the document's properties only; what is printed is the paper's own date. */
  date: Date
  toolVersion: string
  /** Of labels, units and number forms; the paper's sentences stay as printed. `zh` by default. */
  language?: Language | undefined
  /** Names the edition on the first page: a short key of the pack's content. Not printed where there is none. */
  edition?: string | undefined
  /** `a4` by default. */
  paper?: PaperSize | undefined
  /** Checked by `themeProblems`; the house theme by default. */
  theme?: ThemeSettings | undefined
  /** Set at the head of the first page. Checked by `logoProblem`; none by default. */
  logo?: Logo | undefined
  /** Marks each page as a draft. */
  draft?: boolean | undefined
  /** The pack as JSON by default; those given stand beside it. */
  attachments?: ReadonlyArray<Attachment> | undefined
}

/** ISO 216 A4, or North American Letter (ANSI Y14.1). */
export type PaperSize = 'a4' | 'letter'

/** A picture: PNG, JPEG or SVG, told by its bytes. */
export interface Logo {
  /** For messages, and what the picture is to those who do not see it. */
  name: string
  bytes: Uint8Array
}

/** A file within the PDF. */
export interface Attachment {
  name: string
  bytes: Uint8Array
  /** `application/json`, `text/csv`. */
  mediaType: string
  description: string
  /** What it is to the document (ISO 19005-3, annex E). */
  relationship: 'Data' | 'Source' | 'Alternative'
  /** It has the points of the pack's series: they are not said again in the pack as JSON. */
  holdsPoints?: boolean | undefined
}
