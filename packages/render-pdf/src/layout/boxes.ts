import type {Picture} from '../pictures/picture.ts'
import type {SetLine} from '../typeset/text-style.ts'

/**
 * A briefing laid out: pages of boxes as plain data. Lengths are pt, `x` from the left edge of the page, `y` from its
 * top. What a box says stands in the structure tree under its `node`; a box without one is decoration.
 */
export interface Layout {
  pages: Array<Page>
  /** The structure tree, parents before children, in reading order; `node` is an index into it. */
  structure: Array<StructureNode>
  outline: Array<OutlineItem>
  /** Places that links lead to. */
  names: Array<NamedPlace>
  /** Characters that no font has, set as 〓, with how often. */
  missing: Array<{character: string; count: number}>
}

export interface Page {
  widthPt: number
  heightPt: number
  boxes: Array<Box>
}

export type Box = TextBox | RectBox | RuleBox | PathBox | DotBox | PictureBox

export interface TextBox {
  type: 'text'
  xPt: number
  /** Of the baseline. */
  yPt: number
  line: SetLine
  node: number | null
}

export interface RectBox {
  type: 'rect'
  xPt: number
  yPt: number
  widthPt: number
  heightPt: number
  fill: string | null
  stroke: string | null
  dashed: boolean
  node: number | null
}

/** A straight line, with a head at its end where it is an arrow. */
export interface RuleBox {
  type: 'rule'
  fromPt: readonly [number, number]
  toPt: readonly [number, number]
  thicknessPt: number
  color: string
  dashed: boolean
  arrow: boolean
  node: number | null
}

/** A line through several points, which may have gaps. */
export interface PathBox {
  type: 'path'
  /** Where its own coordinates begin. */
  xPt: number
  yPt: number
  /** SVG path data: absolute moves and lines, in pt. */
  data: string
  thicknessPt: number
  color: string
  node: number | null
}

export interface DotBox {
  type: 'dot'
  xPt: number
  yPt: number
  radiusPt: number
  fill: string
  node: number | null
}

export interface PictureBox {
  type: 'picture'
  xPt: number
  yPt: number
  widthPt: number
  heightPt: number
  picture: Picture
  node: number | null
}

/** A structure type of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Div'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'LBody'

export interface StructureNode {
  role: Role
  /** Null for the root only. */
  parent: number | null
  /** What a figure shows, in context.wording.words. */
  alt?: string | undefined
}

export interface OutlineItem {
  depth: number
  text: string
  /** From 0. */
  page: number
  yPt: number
}

export interface NamedPlace {
  name: string
  page: number
  yPt: number
}

/** @returns The box moved by a distance. */
export function moveBox(box: Box, x: number, y: number): Box {
  if (box.type !== 'rule') return {...box, xPt: box.xPt + x, yPt: box.yPt + y}
  return {...box, fromPt: [box.fromPt[0] + x, box.fromPt[1] + y], toPt: [box.toPt[0] + x, box.toPt[1] + y]}
}
