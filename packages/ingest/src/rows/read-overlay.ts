import {type Overlay, type OverlayRow, type RegionDefinition, report, toOverlay} from '@region-briefs/core'
import type {Position} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {containerOf} from '../readers/container-of.ts'
import {decodeText} from '../readers/decode-text.ts'
import {UnreadableArchive} from '../readers/docx/open-parts.ts'
import {reportEncoding} from '../readers/report-encoding.ts'
import {csvRows} from './csv-rows.ts'
import {foreignSeparator} from './foreign-separator.ts'
import {UnreadableParquet} from './unreadable-parquet.ts'

/** What an analyst's file becomes. */
export interface OverlayRead {
  /** Only rows without a fault are in it; empty where the file cannot be read. */
  overlay: Overlay
  /** Every fault, with line and column, in the order of the file. */
  messages: Array<VFileMessage>
}

/**
 * Read an analyst's own data.
 *
 * @param bytes    CSV (UTF-8, UTF-16, GB 18030), a workbook (.xlsx) or Parquet: told by its content, not by its name.
 * @param options  `name`: the file's name, for messages; never a path. `regions`: the user's own, which rows may name.
 * @returns        An overlay and messages for any bytes whatever; it does not throw on them.
 */
export async function readOverlay(
  bytes: Uint8Array,
  {name, regions = []}: {name: string; regions?: ReadonlyArray<RegionDefinition> | undefined},
): Promise<OverlayRead> {
  const file = new VFile(name === '' ? {} : {path: name})
  const rows = await rowsOf(bytes, file)
  const overlay = rows ? toOverlay(rows, file, regions) : {name, indicators: [], series: []}
  return {overlay, messages: file.messages.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0))}
}

/** Null, with a message, for a file that is no overlay. What reads workbooks and Parquet is loaded only for them. */
async function rowsOf(bytes: Uint8Array, file: VFile): Promise<Array<OverlayRow> | null> {
  try {
    if (isParquet(bytes)) return await (await import('./parquet-rows.ts')).parquetRows(bytes)
    const container = containerOf(bytes)
    if (container === 'zip') return await (await import('./sheet-rows.ts')).sheetRows(bytes, file)
    if (container !== 'text') return refuse(file, container.what)
    const decoded = decodeText(bytes)
    const nought = decoded.text.indexOf('\0')
    if (nought >= 0) return refuse(file, 'a binary file', placeAt(decoded.text, nought))
    file.value = decoded.text
    reportEncoding(file, decoded)
    return rowsOfText(decoded.text, file)
  } catch (error) {
    if (error instanceof UnreadableArchive) return refuse(file, `a workbook that cannot be read (${error.message})`)
    if (error instanceof UnreadableParquet) return refuse(file, `a Parquet file that cannot be read (${error.message})`)
    throw error
  }
}

/** The magic number of Parquet, apache/parquet-format, README, File format. */
function isParquet(bytes: Uint8Array): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, index) => bytes[index] === byte)
}

function rowsOfText(text: string, file: VFile): Array<OverlayRow> | null {
  const separator = foreignSeparator(text)
  if (!separator) {
    const rows = csvRows(text, file)
    // Every line was named already: the file is not empty.
    return rows.length === 0 && file.messages.some(({ruleId}) => ruleId === 'overlay-quote') ? null : rows
  }
  const {name, sign, line, column} = separator
  report(file, 'overlay-header', {
    reason: `Unexpected ${name} between the columns of the header, expected commas, save the file as CSV with commas`,
    place: pointOf(line, column),
    actual: sign,
    expected: [','],
  })
  return null
}

/** Line and column of a character. */
function placeAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return pointOf(lines.length, lines.at(-1)!.length + 1)
}

function pointOf(line: number, column: number): Position {
  return {start: {line, column}, end: {line, column: column + 1}}
}

function refuse(file: VFile, what: string, place: Position = pointOf(1, 1)): null {
  report(file, 'overlay-unreadable', {
    place,
    reason: `Unexpected content: ${what}, expected CSV, a workbook (.xlsx) or Parquet, save it as one of these`,
    actual: what,
    expected: ['CSV', '.xlsx', 'Parquet'],
  })
  return null
}
