import {isContentsLabel} from './contents-line.ts'
import {foldWidth} from './fold-width.ts'
import {headingExtent} from './heading-extent.ts'
import {tableLine} from './table-caption.ts'

/** A cell of a line: offsets into the line. */
export interface LineCell {
  readonly start: number
  readonly end: number
}

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
/** So many cells behind the first column, and below the first row, have a digit where the lines are a table. */
const numericShare = 0.5

/**
 * Find tables that are set with tabs or runs of spaces, as text copied from a page has them: three lines at least, whose columns
 * agree and hold figures.
 *
 *     年份    出口    进口
 *     2023    12.5    9.6
 *     2024    13.1    9.9
 *
 * @param lines  Of one block. A table of contents is no table.
 */
export function textTables(lines: ReadonlyArray<string>): Array<TextTable> {
  // 表 1  甲省进出口: two spaces in what stands around a table part no columns.
  const cells = lines.map((line) => (isBeside(line) ? [] : cellsOf(line)))
  const tables: Array<TextTable> = []
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && cells[to]!.length > 1) to += 1
    if (to - from >= fewestRows) {
      const rows = cells.slice(from, to)
      const printed = lines.slice(from, to)
      if (holdsFigures(printed, rows) && !isContents(printed, lines[from - 1] ?? ''))
        tables.push({from, to, rows, agrees: rows.every(({length}) => length === rows[0]!.length)})
    }
    from = Math.max(to, from + 1)
  }
  return tables
}

/** A numbered caption of a table or a picture, a unit, a source: none of them is a row. */
function isBeside(line: string): boolean {
  const text = foldWidth(line.trim())
  const read = tableLine(text)
  if (/^图\s*\d/.test(text)) return true
  return read !== null && (read.kind !== 'caption' || read.label !== null)
}

/** Parted by each tab; without one by two spaces at least. A single cell where a line has neither. */
function cellsOf(line: string): Array<LineCell> {
  const hasTab = line.trim().includes('\t')
  const parting = hasTab ? /\t/g : /[ \u00A0]{2,}|\u3000{2,}/g
  const start = line.length - line.trimStart().length
  const end = line.trimEnd().length
  const cells: Array<LineCell> = []
  let done = hasTab && line.startsWith('\t') ? 0 : start
  for (const {0: gap, index} of line.matchAll(parting)) {
    if (index < done || index >= end) continue
    cells.push(trimmed(line, done, index))
    done = index + gap.length
  }
  return [...cells, trimmed(line, done, Math.max(end, done))]
}

function trimmed(line: string, start: number, end: number): LineCell {
  const printed = line.slice(start, end)
  const from = start + printed.length - printed.trimStart().length
  return {start: Math.min(from, end), end: Math.max(Math.min(from, end), start + printed.trimEnd().length)}
}

function holdsFigures(lines: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<LineCell>>): boolean {
  const texts = rows.map((row, index) => row.map(({start, end}) => lines[index]!.slice(start, end)))
  if (texts.flat().some((text) => text.length > longestCell || /[。；]/.test(text))) return false
  const figures = texts.slice(1).flatMap((row) => row.slice(1))
  return figures.filter((text) => /\d/.test(text)).length >= numericShare * figures.length
}

/** Titles with their pages, which go up: behind 目录, or where the titles are headings. */
function isContents(lines: ReadonlyArray<string>, before: string): boolean {
  const pages = lines.map((line) => Number(/\d+\s*$/.exec(line)?.[0] ?? Number.NaN))
  const goesUp = pages.every((page, index) => index === 0 || page >= pages[index - 1]!)
  const headings = lines.filter((line) => headingExtent(line.trim()) !== null)
  return goesUp && (isContentsLabel(before) || isContentsLabel(lines[0]!) || headings.length * 2 >= lines.length)
}
