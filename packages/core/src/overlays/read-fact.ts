import type {VFile} from 'vfile'
import {type CellFault, isFault, isSound} from './cell-fault.ts'
import {cellOf} from './cell-of.ts'
import type {OverlayRow} from './overlay.ts'
import {overlayPeriod} from './overlay-period.ts'
import type {PlaceNames} from './place-named.ts'
import type {OverlayHeader} from './read-header.ts'
import {headColumns, readSeriesHead, type SeriesHead} from './read-series-head.ts'
import {readValue} from './read-value.ts'
import {reportRow} from './report-row.ts'
import {statusTable} from './status-table.ts'

/** One row without a fault. */
export interface OverlayFact {
  readonly row: OverlayRow
  /** Of neighbouring rows with the same cells it is one object. */
  readonly head: SeriesHead
  readonly period: string
  /** Null where the status says that there is none. */
  readonly value: number | null
  readonly status: string
  readonly source: string | null
}

/**
 * Read the rows of a file in their order: most say of the series that the row above them is of, and what was read there holds.
 *
 * @returns  What a row says; null, with a message for each of its faults, where it cannot be used.
 */
export function factReader(
  header: OverlayHeader,
  places: PlaceNames,
  file: VFile,
): (row: OverlayRow) => OverlayFact | null {
  const headCells = headColumns.flatMap((column) => header[column] ?? [])
  const periods = new Map<string, string | CellFault>()
  let above: {cells: ReadonlyArray<string>; head: SeriesHead} | null = null
  return (row) => {
    const {cells} = row
    if (cells.length !== header.width) return reportWidth(row, header, file)
    const isSame = above !== null && sameCells(cells, above.cells, headCells)
    const read = isSame ? above! : readSeriesHead(row, header, places)
    const head = 'head' in read ? read.head : null
    if (head && !isSame) above = {cells, head}
    const status = cellOf(row, header.status) || 'A'
    const readings = {
      period: readPeriod(cellOf(row, header.period), periods),
      status: readStatus(status),
      value: readValue(cellOf(row, header.value), status, head?.entry ?? null),
    }
    if (!head || !isSound(readings)) {
      reportFaults(row, header, 'faults' in read ? {...read.faults, ...readings} : readings, file)
      return null
    }
    const {period, value} = readings
    return {row, head, period, value, status, source: cellOf(row, header.source) || null}
  }
}

/** A loop, since this is asked of every row. */
function sameCells(
  cells: ReadonlyArray<string>,
  others: ReadonlyArray<string>,
  places: ReadonlyArray<number>,
): boolean {
  for (const place of places) if (cells[place] !== others[place]) return false
  return true
}

function reportWidth(row: OverlayRow, {width}: OverlayHeader, file: VFile): null {
  const {length} = row.cells
  reportRow(file, 'overlay-row', row, Math.min(length, width) - 1, {
    reason: `Unexpected ${length} ${length === 1 ? 'cell' : 'cells'}, expected ${width} as in the header, put commas and quotes right`,
    actual: String(length),
    expected: [String(width)],
  })
  return null
}

/** In the order of their columns. */
function reportFaults(
  row: OverlayRow,
  header: OverlayHeader,
  readings: Readonly<Record<string, unknown>>,
  file: VFile,
): void {
  const faults = Object.entries(readings)
    .flatMap(([column, fault]) => (isFault(fault) ? [{fault, index: header[column as keyof OverlayHeader]!}] : []))
    .toSorted((one, other) => one.index - other.index)
  for (const {fault, index} of faults) {
    const {ruleId, reason, expected} = fault
    reportRow(file, ruleId, row, index, {reason, expected, actual: row.cells[index]!})
  }
}

/** @param known  What was read before: a file has few periods and many rows. */
function readPeriod(text: string, known: Map<string, string | CellFault>): string | CellFault {
  const before = known.get(text)
  if (before !== undefined) return before
  const reading = overlayPeriod(text) ?? unknownPeriod(text)
  known.set(text, reading)
  return reading
}

function unknownPeriod(text: string): CellFault {
  const year = /^(\d{4})年$/.exec(text)?.[1]
  return {
    ruleId: 'overlay-period',
    reason: `Unexpected period \`${text}\`, expected ISO 8601, write ${year ? `\`${year}\`` : '`2024`, `2024-03`, `2024-Q1` or `2021/2025`'}`,
    expected: year === undefined ? [] : [year],
  }
}

function readStatus(text: string): string | CellFault {
  if (statusTable.has(text)) return text
  const guess = statusTable.has(text.toUpperCase()) ? text.toUpperCase() : null
  return {
    ruleId: 'overlay-status',
    reason: `Unexpected status \`${text}\`, expected one of \`${[...statusTable.keys()].join('`, `')}\`, ${guess ? `write \`${guess}\`` : 'write `A` for a normal value'}`,
    expected: guess === null ? [...statusTable.keys()] : [guess],
  }
}
