import type {Line} from './break-lines.ts'

/**
 * The last that a line gives to hold a long number: its glyphs are set narrower, all alike, and nearer to each other, as a
 * compositor would (长体, 缩字距; Hàn Thế Thành, “Micro-typographic extensions to the TeX typesetting system”, 2000, 3.2).
 */
export interface Narrowing {
  /** Of each glyph's width, 1 where nothing is taken. */
  scale: number
  /** What each unit of stretch is nearer, in em. */
  nearerEm: number
}

/** Of the column's width; seen less than the gaps of a fifth of an em that would else stand in the line before. */
const mostNarrow = 0.085
/** In em, beyond `tightestEm`. */
const mostNear = 0.03

/**
 * @param columnPt  Width that the line is to have.
 * @returns         What it can give beyond its gaps, in pt.
 */
export function narrowablePt(columnPt: number, stretch: number, em: number): number {
  return mostNarrow * columnPt + mostNear * stretch * em
}

/** @param beyondPt  By how much a line is wider than its column when its gaps have given what they can. */
export function toNarrowing(beyondPt: number, line: Line, em: number): Narrowing {
  const widthPt = line.availablePt + beyondPt
  const part = Math.min(1, beyondPt / narrowablePt(line.availablePt, line.stretch, em))
  const nearerEm = part * mostNear
  return {scale: Math.min(1, line.availablePt / (widthPt - nearerEm * em * line.stretch)), nearerEm}
}
