import {type OverlayRow, report} from '@region-briefs/core'
import type {VFile} from 'vfile'

/**
 * The rows of a CSV text, RFC 4180, with the place of each cell. A row whose quotes are wrong is named and left out, and the next
 * line is read as if nothing had been: libraries end there, or take all that follows for one cell.
 */
export function csvRows(text: string, file: VFile): Array<OverlayRow> {
  const rows: Array<OverlayRow> = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at)
    const plain = text.slice(at, end)
    if (!plain.includes('"')) {
      if (plain !== '') rows.push({line, cells: plain.split(','), columns: null})
      at = behindLineEnd(text, end)
      line += 1
      continue
    }
    const row = readRow(text, at)
    if (row.faultAt !== null) reportQuote(file, line, row.faultAt - at + 1)
    else rows.push({line, cells: row.cells, columns: row.columns})
    at = row.faultAt === null ? row.end : behindLineEnd(text, end)
    line += row.faultAt === null ? row.lines : 1
  }
  return rows
}

interface RowRead {
  readonly cells: Array<string>
  readonly columns: Array<number>
  /** Behind the line end. */
  readonly end: number
  /** Line ends in the row, its own included. */
  readonly lines: number
  /** Of the quotation mark that is wrong; null where all are right. */
  readonly faultAt: number | null
}

function readRow(text: string, start: number): RowRead {
  const row = {cells: [] as Array<string>, columns: [] as Array<number>, lines: 1}
  let lineStart = start
  for (let at = start; ;) {
    row.columns.push(at - lineStart + 1)
    const isQuoted = text.charCodeAt(at) === quote
    const end = isQuoted ? quotedEnd(text, at) : plainEnd(text, at)
    const cell = text.slice(at, end ?? at)
    if (end === null || (!isQuoted && cell.includes('"'))) return {...row, end: at, faultAt: at}
    row.cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    const breaks = isQuoted ? cell.split(/\r\n|\r|\n/).length - 1 : 0
    if (breaks > 0) lineStart = at + 1 + Math.max(cell.lastIndexOf('\n'), cell.lastIndexOf('\r'))
    row.lines += breaks
    if (text.charCodeAt(end) !== comma) return {...row, end: behindLineEnd(text, lineEnd(text, end)), faultAt: null}
    at = end + 1
  }
}

const quote = 0x22
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d

function plainEnd(text: string, at: number): number {
  let end = at
  for (let code = text.charCodeAt(end); end < text.length && !isCellEnd(code); code = text.charCodeAt(end)) end += 1
  return end
}

/** Behind the closing quote; null where there is none, or something else than the end of a cell follows it. */
function quotedEnd(text: string, at: number): number | null {
  let close = text.indexOf('"', at + 1)
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2)
  if (close < 0) return null
  return close + 1 === text.length || isCellEnd(text.charCodeAt(close + 1)) ? close + 1 : null
}

function isCellEnd(code: number): boolean {
  return code === comma || code === lineFeed || code === carriageReturn
}

/** Of the next line end, CR, LF or both; of the text where there is none. */
function lineEnd(text: string, at: number): number {
  lineEnds.lastIndex = at
  return lineEnds.exec(text)?.index ?? text.length
}

const lineEnds = /[\r\n]/g

function behindLineEnd(text: string, end: number): number {
  return text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1
}

function reportQuote(file: VFile, line: number, column: number): void {
  report(file, 'overlay-quote', {
    reason: 'Unexpected quotation mark, expected one at each end of a cell and two for one inside it, put it right',
    place: {start: {line, column}, end: {line, column: column + 1}},
    actual: '"',
    expected: ['""'],
  })
}
