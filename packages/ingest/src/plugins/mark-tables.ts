import type {TableCaption, TableNote} from '@region-briefs/core'
import type {Nodes, Root, Table, TableCell} from 'mdast'
import type {Transformer} from 'unified'
import {scanCitations} from '../grammar/citation-mark.ts'
import {foldWidth} from '../grammar/fold-width.ts'
import {maskSpans} from '../grammar/span.ts'
import {tableNumber} from '../grammar/table-number.ts'
import {bareYear, isBareYear, tablePeriod} from '../grammar/table-period.ts'
import {scanUnits} from '../grammar/table-units.ts'
import {locateIn} from '../source/tree-text.ts'
import {unsureIn} from '../source/unsure-numbers.ts'
import {citationSpans, markedText, type PhraseSpan, phraseSpans, type Scene} from './mark-sentences.ts'

/** Mark the numbers in the cells of tables, and the times, units and citation marks in their heads, captions and notes. */
export function markTables(): Transformer<Root, Root> {
  return (tree, file) => {
    const scene: Scene = {locate: locateIn(file), isUnsure: unsureIn(file)}
    mark(tree, scene)
  }
}

/** No table stands in a paragraph or a heading. */
function mark(node: Nodes, scene: Scene): void {
  if (node.type === 'table') markCells(node, scene)
  else if (node.type === 'tableCaption' || node.type === 'tableNote') markLine(node, scene)
  else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
    for (const child of node.children) mark(child, scene)
}

/** A caption measures nothing: 表 3 四大区域 has no figure, and its unit is that of the cells. */
function markLine(line: TableCaption | TableNote, scene: Scene): void {
  const [child] = line.children
  const source = child?.type === 'text' ? child.data?.source : undefined
  if (!source) return
  const spans = phraseSpans(source.value).filter(({node}) => node.type !== 'quantity')
  line.children = markedText(source, [...spans, ...unitSpans(source.value, spans)].toSorted(byStart), scene)
}

function markCells(table: Table, scene: Scene): void {
  const years = yearCells(table)
  for (const cell of table.children.flatMap((row) => row.children)) {
    const [child] = cell.children
    const source = child?.type === 'text' ? child.data?.source : undefined
    if (source) cell.children = markedText(source, cellSpans(source.value, years.has(cell)), scene)
  }
}

/** A cell is one time, one number, or a text that may hold both; a unit stands in heads and in columns of units. */
function cellSpans(text: string, isYear: boolean): ReadonlyArray<PhraseSpan> {
  const readable = foldWidth(text)
  const period = isYear ? bareYear(readable) : tablePeriod(readable)
  if (period) {
    const start = text.length - text.trimStart().length
    const value = text.trim()
    return [{start, end: start + value.length, node: {type: 'period', value, reading: period}}]
  }
  const total = planTotal(readable)
  const citations = total === null ? scanCitations(text) : []
  const number = tableNumber(total ?? maskSpans(readable, citations))
  if (!number) {
    const spans = phraseSpans(text, readable)
    return [...spans, ...unitSpans(text, spans)].toSorted(byStart)
  }
  const {start, end, reading} = number
  const quantity: PhraseSpan = {start, end, node: {type: 'quantity', value: text.slice(start, end), reading}}
  return citations.length === 0 ? [quantity] : [quantity, ...citationSpans(citations)].toSorted(byStart)
}

/**
 * [13.5]: in the tables of the five-year plans brackets mark a total of five years; the number with its brackets blanked. [65] can
 * be a citation mark and is none of these: a number that is a mark is whole.
 */
function planTotal(text: string): string | null {
  return /^\s*[[［〔]\s*-?\d+\.\d+%?\s*[\]］〕]\s*$/.test(text) ? text.replaceAll(/[[\]［］〔〕]/g, ' ') : null
}

function unitSpans(text: string, others: ReadonlyArray<PhraseSpan>): Array<PhraseSpan> {
  return scanUnits(text)
    .filter(({start, end}) => others.every((other) => other.end <= start || other.start >= end))
    .map(({start, end, reading}) => ({start, end, node: {type: 'unit', value: text.slice(start, end), reading}}))
}

/**
 * The cells whose four digits are a year: in the first row, in the first column, in a row of heads that holds nothing else,
 * and in a column that its head calls a time.
 */
function yearCells(table: Table): ReadonlySet<TableCell> {
  const [head, ...body] = table.children
  const found = new Set<TableCell>()
  const take = (cells: ReadonlyArray<TableCell | undefined>): void => {
    for (const cell of cells) if (cell && isBareYear(textIn(cell))) found.add(cell)
  }
  const heads = head?.children ?? []
  if (heads.slice(1).every((cell) => isBareYear(textIn(cell)) || !/^\s*[-+]?[\d.,]+\s*$/.test(textIn(cell))))
    take(heads)
  for (const row of body) {
    const [first, ...others] = row.children
    const printed = others.filter((cell) => textIn(cell) !== '')
    if (printed.length > 1 && textIn(first) === '' && printed.every((cell) => isBareYear(textIn(cell)))) take(others)
    take([first])
  }
  heads.forEach((cell, column) => {
    if (/^\s*(?:年份|年度|时间|年|Year)\s*$/i.test(textIn(cell))) take(body.map((row) => row.children[column]))
  })
  return found
}

function textIn(cell: TableCell | undefined): string {
  const [child] = cell?.children ?? []
  return child?.type === 'text' ? child.value : ''
}

function byStart(left: PhraseSpan, right: PhraseSpan): number {
  return left.start - right.start
}
