import {report} from '@region-briefs/core'
import type {Paragraph, Root, Table, TableCell, TableRow} from 'mdast'
import type {Transformer} from 'unified'
import type {VFile} from 'vfile'
import {foldWidth} from '../grammar/fold-width.ts'
import {matchesOf} from '../grammar/matches-of.ts'
import {mayBeRow} from '../grammar/line-cells.ts'
import {tableLine} from '../grammar/table-caption.ts'
import {columnsStart} from '../grammar/text-columns.ts'
import {type LineCell, type TextTable, textTables} from '../grammar/text-table.ts'
import {rangeOf, sliceText, type SourceText, trimText} from '../source/source-text.ts'
import {markUnsure} from '../source/unsure-numbers.ts'
import {blockText, type Locate, locateIn, paragraphNode, textNode} from '../source/tree-text.ts'

const lineEnd = /\r\n?|\n|\f/g

/**
 * Make tables of lines that pipes, tabs or spaces divide into columns; text in two columns is doubted. Where the columns do not agree the lines stay text, and a
 * message says so.
 */
export function readTextTables(): Transformer<Root, Root> {
  return (tree, file) => {
    const locate = locateIn(file)
    tree.children = tree.children.flatMap((node, index, nodes) => {
      const text = node.type === 'paragraph' ? blockText(node) : null
      const next = text && mayBeRow.test(text.value) ? (blockText(nodes[index + 1])?.value ?? '') : ''
      return text && mayBeRow.test(text.value) ? (partsOf(text, next, file, locate) ?? [node]) : [node]
    })
  }
}

/** A line of a block and where it begins in the block's text. */
interface Line {
  readonly start: number
  readonly value: string
}

/** The paragraphs and tables of a block; null where it holds no table. */
function partsOf(text: SourceText, next: string, file: VFile, locate: Locate): Array<Paragraph | Table> | null {
  const lines = linesOf(text.value)
  doubtColumns(lines, text, file, locate)
  const tables = textTables(
    lines.map(({value}) => value),
    next,
  )
  for (const table of tables) if (!table.agrees) reportColumns(table, lines, text, file, locate)
  const whole = tables.filter(({agrees}) => agrees)
  if (whole.length === 0) return null
  const parts: Array<Paragraph | Table> = []
  const addText = (from: number, to: number): void => {
    const between = trimText(sliceText(text, from, to))
    if (between.value !== '') parts.push(paragraphNode(between, locate))
  }
  let done = 0
  for (const [index, table] of whole.entries()) {
    const first = captionStart(lines, whole[index - 1]?.to ?? 0, table.from)
    const last = notesEnd(lines, table.to, whole[index + 1]?.from ?? lines.length)
    addText(done, lines[first]!.start)
    for (const line of lines.slice(first, table.from)) addText(line.start, endOf(line))
    parts.push(tableNode(table, lines, text, locate))
    for (const line of lines.slice(table.to, last)) addText(line.start, endOf(line))
    done = endOf(lines[last - 1]!)
  }
  addText(done, text.value.length)
  return parts
}

/** Lines above a table that may be its caption and its unit. */
const linesAbove = 2

/** Where the lines begin that name a table or its unit; the table's first line where there are none. */
function captionStart(lines: ReadonlyArray<Line>, from: number, table: number): number {
  let first = table
  while (first > from && table - first < linesAbove) {
    const read = tableLine(foldWidth(lines[first - 1]!.value.trim()))
    if (read === null || read.kind === 'note') break
    first -= 1
  }
  return first
}

/** The line behind the sources and notes below a table. */
function notesEnd(lines: ReadonlyArray<Line>, table: number, to: number): number {
  let end = table
  while (end < to && tableLine(foldWidth(lines[end]!.value.trim()))?.kind === 'note') end += 1
  return end
}

/** Lines in two columns read as one text say what nobody wrote: no figure is read from the first of them on. */
function doubtColumns(lines: ReadonlyArray<Line>, text: SourceText, file: VFile, locate: Locate): void {
  const first = columnsStart(lines.map(({value}) => value))
  if (first < 0) return
  const range = rangeOf(trimText(sliceText(text, lines[first]!.start, text.value.length)))!
  markUnsure(file, range)
  report(file, 'text-columns', {
    reason: `Unexpected text in two columns, expected one column, no figure is read in it: set one column below the other`,
    place: locate(range),
  })
}

function linesOf(value: string): Array<Line> {
  const lines: Array<Line> = []
  let start = 0
  for (const {0: printed, index} of matchesOf(value, lineEnd)) {
    lines.push({start, value: value.slice(start, index)})
    start = index + printed.length
  }
  return [...lines, {start, value: value.slice(start)}]
}

function endOf({start, value}: Line): number {
  return start + value.length
}

function tableNode({from, rows}: TextTable, lines: ReadonlyArray<Line>, text: SourceText, locate: Locate): Table {
  const children = rows.map((cells, index): TableRow => {
    const {start} = lines[from + index]!
    const row = cells.map((cell) => cellNode(cell, start, text, locate))
    return {type: 'tableRow', children: row, position: locate(rangeOf(trimText(lineText(text, lines[from + index]!)))!)}
  })
  const position = {start: children[0]!.position!.start, end: children.at(-1)!.position!.end}
  return {type: 'table', align: [], children, position}
}

function lineText(text: SourceText, line: Line): SourceText {
  return sliceText(text, line.start, endOf(line))
}

function cellNode({start, end}: LineCell, lineStart: number, text: SourceText, locate: Locate): TableCell {
  if (start === end) return {type: 'tableCell', children: []}
  const child = textNode(sliceText(text, lineStart + start, lineStart + end), locate)
  return {type: 'tableCell', children: [child], position: child.position!}
}

function reportColumns(
  {from, to, rows}: TextTable,
  lines: ReadonlyArray<Line>,
  text: SourceText,
  file: VFile,
  locate: Locate,
): void {
  const counts = [...new Set(rows.map(({length}) => length))].toSorted((left, right) => left - right)
  report(file, 'table-columns', {
    reason: `Unexpected rows of ${counts.join(', ')} columns in lines that are set as a table, expected as many in each, they stay text: set the table with \`|\``,
    place: locate(rangeOf(sliceText(text, lines[from]!.start, endOf(lines[to - 1]!)))!),
    actual: counts.join(', '),
    expected: [String(counts.at(-1))],
  })
}
