import {isContentsLabel} from './contents-line.ts'
import {fitRows, type PrintedRow} from './fit-rows.ts'
import {foldWidth} from './fold-width.ts'
import {headingExtent} from './heading-extent.ts'
import {type LineCell, lineCells, spacedWords} from './line-cells.ts'
import {tableLine} from './table-caption.ts'

export type {LineCell} from './line-cells.ts'

/** Lines that stand one behind the other and are the rows of a table. */
export interface TextTable {
  /** The first line, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** The cells of each row; no row has more or fewer than the others where `agrees`. */
  readonly rows: ReadonlyArray<ReadonlyArray<LineCell>>
  readonly agrees: boolean
}

/** Fewer lines are no table for sure. */
const fewestRows = 3
/** A longer cell is a sentence. */
const longestCell = 40
/** A longer line alone is no head of the rows below it. */
const longestRowHead = 16
/** So many cells behind the first column, and below the first row, have a digit where the lines are a table. */
const numericShare = 0.5

/**
 * Find tables that are set with pipes, tabs or spaces, as text copied from a page has them: three lines at least, whose columns
 * agree and hold figures.
 *
 *     年份    出口    进口      年份 | 出口 | 进口      年份 出口 进口
 *     2023    12.5    9.6
 *     2024    13.1    9.9
 *
 * @param lines  Of one block. A table of contents is no table.
 * @param next   The block behind it, where digits may stand that a break took from the last cell.
 */
export function textTables(lines: ReadonlyArray<string>, next = ''): Array<TextTable> {
  const printed = lines.map(rowOf)
  const tables: Array<TextTable> = []
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && goesOn(printed, from, to)) to += 1
    const table = to > from ? tableOf(lines, printed, from, to, next) : null
    if (table) tables.push(table)
    from = Math.max(to, from + 1)
  }
  return tables
}

function rowOf(line: string): PrintedRow {
  // 表 1  甲省进出口: two spaces in what stands around a table part no columns.
  return isBeside(line) ? {parting: 'none', cells: [], line} : {...lineCells(line), line}
}

/** Whether a line is a row of the table that begins at `from`: parted as the others are; or a short line alone, 其中：, between two of them. */
function goesOn(rows: ReadonlyArray<PrintedRow>, from: number, at: number): boolean {
  const {parting, cells, line} = rows[at]!
  if (cells.length > 1) return at === from || (parting === 'space') === (rows[from]!.parting === 'space')
  const next = rows[at + 1]
  const isRowHead =
    cells.length === 1 && line.trim().length <= longestRowHead && !/[，。；,;…|｜]|\d$/.test(line.trim())
  return at > from && isRowHead && next !== undefined && next.cells.length > 1 && hasFigure(next)
}

function hasFigure({line, cells}: PrintedRow): boolean {
  return cells.slice(1).some(({start, end}) => /\d/.test(line.slice(start, end).replace(/(?:19|20)\d{2}\s?年?/, '')))
}

function tableOf(
  lines: ReadonlyArray<string>,
  printed: ReadonlyArray<PrintedRow>,
  start: number,
  to: number,
  next: string,
): TextTable | null {
  const head = printed[start]!.parting === 'space' ? spacedHead(printed, start) : null
  const from = head ? start - 1 : start
  const rows = head ? [head, ...printed.slice(start, to)] : printed.slice(start, to)
  // Numbers behind single spaces are columns only under as many heads.
  if (to - from < fewestRows || (printed[start]!.parting === 'space' && !head)) return null
  const fitted = hasWholeRows(rows) && !restOfCell.test(lines[to] ?? next) ? fitRows(rows) : null
  const cells = fitted ?? rows.map((row) => row.cells)
  const texts = rows.map(({line}) => line)
  if (!holdsFigures(texts, cells) || isContents(texts, lines[from - 1] ?? '')) return null
  return {from, to, rows: cells, agrees: fitted !== null}
}

/** A number alone behind a table may be what a break took from its last cell. */
const restOfCell = /^\s*[.,]?\d[\d.,]*[%‰]?\s*(?:[|｜\n]|$)/

/** Rows of pipes all begin, and all end, with one or without: a break in a cell leaves others. The head may lack its first cell. */
function hasWholeRows(rows: ReadonlyArray<PrintedRow>): boolean {
  if (rows.every(({parting}) => parting !== 'pipe')) return true
  const [head, ...body] = rows.map(({line}) => /[|｜]\s*$/.test(line))
  const ends = new Set(body)
  const starts = new Set(rows.slice(1).map(({line}) => /^\s*[|｜]/.test(line)))
  return ends.size === 1 && starts.size === 1 && (head || !ends.has(true))
}

/** The line above rows that single spaces part, where it has a word for each of their columns, or for each but the first. */
function spacedHead(rows: ReadonlyArray<PrintedRow>, from: number): PrintedRow | null {
  const above = rows[from - 1]
  if (!above || /[，。；：,;:]/.test(above.line) || isBeside(above.line)) return null
  const cells = spacedWords(above.line)
  const missing = rows[from]!.cells.length - cells.length
  return missing === 0 || missing === 1 ? {parting: 'space', cells, line: above.line} : null
}

/** A numbered caption of a table or a picture, a unit, a source: none of them is a row. */
function isBeside(line: string): boolean {
  const text = foldWidth(line.trim())
  const read = tableLine(text)
  if (/^图\s*\d/.test(text)) return true
  return read !== null && (read.kind !== 'caption' || read.label !== null)
}

function holdsFigures(lines: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<LineCell>>): boolean {
  const texts = rows.map((row, index) => row.map(({start, end}) => lines[index]!.slice(start, end)))
  if (texts.flat().some((text) => text.length > longestCell || /[。；]/.test(text))) return false
  const figures = texts.slice(1).flatMap((row) => row.slice(1).filter((text) => text !== ''))
  return figures.length > 0 && figures.filter((text) => /\d/.test(text)).length >= numericShare * figures.length
}

/** Titles with their pages, which go up: behind 目录, or where the titles are headings. */
function isContents(lines: ReadonlyArray<string>, before: string): boolean {
  const pages = lines.map((line) => Number(/\d+\s*$/.exec(line)?.[0] ?? Number.NaN))
  const goesUp = pages.every((page, index) => index === 0 || page >= pages[index - 1]!)
  const headings = lines.filter((line) => headingExtent(line.trim()) !== null)
  return goesUp && (isContentsLabel(before) || isContentsLabel(lines[0]!) || headings.length * 2 >= lines.length)
}
