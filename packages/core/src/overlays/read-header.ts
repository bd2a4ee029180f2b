import type {VFile} from 'vfile'
import {nearest} from '../diagnostics/nearest.ts'
import {report} from '../diagnostics/report.ts'
import type {OverlayRow} from './overlay.ts'
import {reportRow} from './report-row.ts'

const neededColumns = ['region', 'indicator', 'unit', 'period', 'value', 'status', 'source'] as const
const optionalColumns = ['vintage', 'price', 'additive', 'label', 'label_en'] as const
type NeededColumn = (typeof neededColumns)[number]
type OptionalColumn = (typeof optionalColumns)[number]

/** Where each column stands; an optional one that is not there is undefined. */
export type OverlayHeader = Readonly<Record<NeededColumn, number>> &
  Readonly<Partial<Record<OptionalColumn, number>>> & {
    /** How many cells each row must have. */
    readonly width: number
  }

const allColumns: ReadonlyArray<string> = [...neededColumns, ...optionalColumns]

/** The header of an overlay; null, with messages, where it lacks a column or names one twice. A column that is not known is passed over. */
export function readHeader(row: OverlayRow | undefined, file: VFile): OverlayHeader | null {
  if (!row) {
    report(file, 'overlay-header', {
      place: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
      reason: `Unexpected empty file, expected the header \`${neededColumns.join(',')}\`, write it in the first line`,
      expected: [...neededColumns],
    })
    return null
  }
  const names = row.cells.map((cell) => cell.trim().toLowerCase())
  const missing = neededColumns.filter((column) => !names.includes(column))
  if (missing.length === neededColumns.length) return reportNoHeader(row, file)
  reportUnknown(row, names, file)
  if (missing.length > 0) {
    reportRow(file, 'overlay-header', row, 0, {
      reason: `Unexpected header without \`${missing.join('`, `')}\`, expected \`${neededColumns.join(',')}\` in any order, add what is missing`,
      actual: row.cells.join(','),
      expected: [...missing],
    })
    return null
  }
  return {...placesOf(names), width: names.length}
}

/** Where no column is known, to name each would say less. */
function reportNoHeader(row: OverlayRow, file: VFile): null {
  const first = row.cells.join(',')
  reportRow(file, 'overlay-header', row, 0, {
    reason: `Unexpected first line \`${first.length > mostShown ? `${first.slice(0, mostShown)}…` : first}\`, expected the header \`${neededColumns.join(',')}\`, write it there`,
    actual: first,
    expected: [...neededColumns],
  })
  return null
}

/** Of a line that may be a whole web page. */
const mostShown = 80

function placesOf(names: ReadonlyArray<string>): Readonly<Record<NeededColumn, number>> {
  return Object.fromEntries(
    allColumns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  ) as Record<NeededColumn, number>
}

function reportUnknown(row: OverlayRow, names: ReadonlyArray<string>, file: VFile): void {
  for (const [index, name] of names.entries()) {
    const isTwice = names.indexOf(name) < index
    if (allColumns.includes(name) && !isTwice) continue
    const guess = nearest(name, allColumns)
    const advice = isTwice ? 'only the first is read' : guess ? `did you mean \`${guess}\`?` : 'it is passed over'
    reportRow(file, 'overlay-column', row, index, {
      reason: `Unexpected ${isTwice ? 'second column' : 'column'} \`${name}\`, expected one of \`${allColumns.join('`, `')}\`, ${advice}`,
      actual: name,
      expected: guess === null ? [...allColumns] : [guess],
    })
  }
}
