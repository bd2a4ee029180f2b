import type {PaperSize} from '../briefing-options.ts'

/** A page and its margins, in pt. */
export interface PageShape {
  widthPt: number
  heightPt: number
  topPt: number
  bottomPt: number
  leftPt: number
  rightPt: number
}

const margins = {topPt: 66, bottomPt: 60, leftPt: 62, rightPt: 62}

/**
 * ISO 216 A4, 210 mm by 297 mm; ANSI Y14.1 Letter, 8.5 in by 11 in, with a column as wide as that of A4, and
 * smaller margins above and below, for the first page of both says the same.
 */
export const paperSizes: Readonly<Record<PaperSize, PageShape>> = {
  a4: {widthPt: 595.28, heightPt: 841.89, ...margins},
  letter: {widthPt: 612, heightPt: 792, topPt: 60, bottomPt: 54, leftPt: 70.36, rightPt: 70.36},
}
