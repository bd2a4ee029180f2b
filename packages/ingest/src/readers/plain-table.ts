import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import type {Point} from 'unist'

/** The row under the heads, with a pipe at both its ends. */
const delimiters = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*\r?$/
const row = /^\|[^]*\|[ \t]*\r?$/

/**
 * Whether the lines of a block are a table as GitHub's Markdown has it, with a pipe at both ends of each: nothing else than pipes
 * then says where its cells are, where it holds no mark.
 */
export function isPlainTable(text: string, start: number, end: number): boolean {
  const [heads, second, ...others] = text.slice(start, end).split('\n')
  return (
    heads !== undefined &&
    second !== undefined &&
    delimiters.test(second) &&
    row.test(heads) &&
    pipesIn(heads) === pipesIn(second) &&
    others.every((line) => row.test(line))
  )
}

/** Without the spaces at its ends; wider ones are text to Markdown. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start += 1
  while (start < end && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1
  return text.slice(start, end)
}

function pipesIn(line: string): number {
  return line.split('|').length
}

/** Such a table as remark would make it. @param at  Where it begins. */
export function plainTable(text: string, start: number, end: number, at: Point): Table {
  const rows: Array<TableRow> = []
  let align: Array<AlignType> = []
  let line = 0
  for (let from = start; from < end; line++) {
    const lineFeed = text.indexOf('\n', from)
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed
    const stop = text[next - 1] === '\r' && next < end ? next - 1 : next
    const first: Point = {line: at.line + line, column: 1, offset: at.offset! + from - start}
    if (line === 1) align = alignments(text.slice(from, stop))
    else rows.push(rowOf(text.slice(from, stop), first))
    from = next + 1
  }
  const lastLine = text.lastIndexOf('\n', end - 1) + 1
  const last: Point = {line: at.line + line - 1, column: end - lastLine + 1, offset: at.offset! + end - start}
  return {type: 'table', align, children: rows, position: {start: at, end: last}}
}

/** A cell reaches from the pipe in front of it to the next; the last one to the end of its line. */
function rowOf(line: string, at: Point): TableRow {
  const pointAt = (index: number): Point => ({line: at.line, column: index + 1, offset: at.offset! + index})
  const children: Array<TableCell> = []
  const lastPipe = line.lastIndexOf('|')
  for (let start = 0; start < lastPipe;) {
    const end = line.indexOf('|', start + 1)
    const printed = line.slice(start + 1, end)
    const value = withoutSpaces(printed)
    const textStart = start + 1 + printed.search(/[^ \t]|$/)
    const position = {start: pointAt(textStart), end: pointAt(textStart + value.length)}
    children.push({
      type: 'tableCell',
      children: value === '' ? [] : [{type: 'text', value, position}],
      position: {start: pointAt(start), end: pointAt(end === lastPipe ? line.length : end)},
    })
    start = end
  }
  return {type: 'tableRow', children: children.slice(), position: {start: at, end: pointAt(line.length)}}
}

/** `:-:` is centred, `-:` stands right. */
function alignments(delimiterRow: string): Array<AlignType> {
  return delimiterRow
    .split('|')
    .slice(1, -1)
    .map((cell) => {
      const [left, right] = [cell.trim().startsWith(':'), cell.trim().endsWith(':')]
      return left ? (right ? 'center' : 'left') : right ? 'right' : null
    })
}
