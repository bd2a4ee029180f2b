import type {FaceName} from '../fonts/open-fonts.ts'

/** How a piece of text looks. Colours are `#rrggbb`. */
export interface TextStyle {
  face: FaceName
  sizePt: number
  color: string
  /** Above the baseline, for citation marks; negative for subscripts. */
  risePt?: number | undefined
  /** Quotation marks of Latin text, in the font's proportional form. */
  proportional?: boolean | undefined
  /** BCP 47, where it is not the document's own language. */
  lang?: string | undefined
}

/** Where a piece of text leads: to a name inside the briefing, or out to an address. */
export type Link = {to: 'name'; name: string} | {to: 'url'; url: string}

/** A stretch of text of one look. */
export interface StyledRun {
  text: string
  style: TextStyle
  link?: Link | undefined
  /** Stays on one line, with such runs beside it, where the column is wide enough. */
  together?: boolean | undefined
}

/** One token as it is set: its text and the distance to the next one, in which what moves its letters apart is counted. */
export interface SetPiece {
  text: string
  advancePt: number
}

/** Pieces of one look within a line. */
export interface SetRun {
  style: TextStyle
  link: Link | undefined
  /** From the start of the line. */
  xPt: number
  /** Of its glyphs' own widths, 1 for most; all other lengths are as they are drawn. */
  scale: number
  /** What the letters of a word move apart, each but its last; negative where they come nearer. */
  letterPt: number
  /** What most tokens move apart. */
  gapPt: number
  pieces: Array<SetPiece>
}

/** One line of a set paragraph. */
export interface SetLine {
  runs: Array<SetRun>
  /** From the left edge of the column to the first piece: indent or alignment. */
  xPt: number
  /** From the first to the last ink, blank halves of punctuation at the end left out. */
  widthPt: number
  /** What each gap of a justified line grew beyond its natural width, in em; 0 where nothing was to be spread. */
  grownEm: number
  /** How wide its glyphs are set: 1, less where a long number would else leave the line before it wide. */
  scale: number
  /** The gaps grew so far that it is seen: there is no sound place to end the line. */
  wide: boolean
  /** Wider than the column, which only a single unbreakable glyph can be. */
  overfull: boolean
}
