import type {VFile} from 'vfile'
import {nearest} from '../diagnostics/nearest.ts'
import type {OverlayRuleId} from '../diagnostics/overlay-rules.ts'
import type {Series} from '../model/model.ts'
import {indicatorNamed} from './indicator-table.ts'
import type {OverlayRow} from './overlay.ts'
import {overlayPeriod} from './overlay-period.ts'
import type {PlaceNames} from './place-named.ts'
import type {OverlayHeader} from './read-header.ts'
import {readValue} from './read-value.ts'
import {reportRow} from './report-row.ts'
import {seriesId} from './series-id.ts'
import {statusTable} from './status-table.ts'
import {overlayUnits} from './unit-table.ts'

/** One row without a fault. */
export interface OverlayFact {
  readonly row: OverlayRow
  /** The same for all rows of one series. */
  readonly key: string
  readonly region: string
  readonly indicator: string
  readonly unit: string
  readonly period: string
  /** Null where the status says that there is none. */
  readonly value: number | null
  readonly status: string
  readonly source: string | null
  readonly vintage: string | null
  readonly priceBasis: Series['priceBasis']
  readonly isAdditive: boolean | null
  readonly label: string | null
  readonly labelEn: string | null
}

/** Why a cell cannot be used, in the words of its message. */
export interface CellFault {
  readonly ruleId: OverlayRuleId
  /** *Unexpected X, expected Y, do Z*. */
  readonly reason: string
  readonly expected: ReadonlyArray<string>
}

/** What a row says; null, with a message for each of its faults, where it cannot be used. */
export function readFact(row: OverlayRow, header: OverlayHeader, places: PlaceNames, file: VFile): OverlayFact | null {
  if (row.cells.length !== header.width) {
    reportRow(file, 'overlay-row', row, Math.min(row.cells.length, header.width) - 1, {
      reason: `Unexpected ${row.cells.length} cells, expected ${header.width} as in the header, put commas and quotes right`,
      actual: String(row.cells.length),
      expected: [String(header.width)],
    })
    return null
  }
  const status = cellOf(row, header.status) || 'A'
  const readings = {
    region: readRegion(cellOf(row, header.region), places),
    indicator: readIndicator(cellOf(row, header.indicator)),
    unit: readUnit(cellOf(row, header.unit)),
    period: readPeriod(cellOf(row, header.period)),
    status: readStatus(status),
    value: readValue(cellOf(row, header.value), status),
    price: oneOf(cellOf(row, header.price), prices, 'price'),
    additive: oneOf(cellOf(row, header.additive), additive, 'additive'),
  }
  if (!isSound(readings)) {
    reportFaults(row, header, readings, file)
    return null
  }
  const {region, indicator, unit, period, value, price, additive: isAdditive} = readings
  const vintage = cellOf(row, header.vintage) || null
  return {
    row,
    key: seriesId(indicator, region, vintage),
    region,
    indicator,
    unit,
    period,
    value,
    status,
    source: cellOf(row, header.source) || null,
    vintage,
    priceBasis: price ?? null,
    isAdditive: isAdditive ?? null,
    label: cellOf(row, header.label) || null,
    labelEn: cellOf(row, header.label_en) || null,
  }
}

type Sound<T> = {readonly [Field in keyof T]: Exclude<T[Field], CellFault>}

/** A loop, since this is asked of every row. */
function isSound<T extends object>(readings: T): readings is T & Sound<T> {
  for (const column in readings) if (isFault(readings[column])) return false
  return true
}

function reportFaults(
  row: OverlayRow,
  header: OverlayHeader,
  readings: Readonly<Record<string, unknown>>,
  file: VFile,
): void {
  for (const [column, reading] of Object.entries(readings)) {
    if (!isFault(reading)) continue
    const {ruleId, reason, expected} = reading
    const index = header[column as keyof OverlayHeader]!
    reportRow(file, ruleId, row, index, {reason, expected, actual: row.cells[index]!})
  }
}

/** Empty where the column is not there. */
function cellOf({cells}: OverlayRow, index: number | undefined): string {
  return index === undefined ? '' : cells[index]!.trim()
}

const prices = new Map<string, 'current' | 'constant'>([
  ['current', 'current'],
  ['constant', 'constant'],
])
const additive = new Map([
  ['yes', true],
  ['no', false],
])

function isFault(reading: unknown): reading is CellFault {
  return typeof reading === 'object' && reading !== null && 'ruleId' in reading
}

function readRegion(text: string, places: PlaceNames): string | CellFault {
  const region = places.get(text)
  if (region !== undefined) return region
  const guess = nearest(text, [...places.keys()])
  const advice = guess ? `did you mean \`${guess}\`?` : 'write its ISO 3166-2 code, `CN-GD`'
  return {
    ruleId: 'overlay-region',
    reason: `Unexpected region \`${text}\`, expected a province or a region by code or name, ${advice}`,
    expected: guess === null ? [] : [guess],
  }
}

/** One of the table by any of its names; another by an id of its own, or by its name in Chinese. */
function readIndicator(text: string): string | CellFault {
  const known = indicatorNamed(text)
  if (known) return known.id
  if (/^[\p{L}][\p{L}\p{N}_（）()、\- ]{0,63}$/u.test(text)) return text
  return {
    ruleId: 'overlay-indicator',
    reason: `Unexpected indicator \`${text}\`, expected a name of letters, digits and underscores, write one such as \`trade_goods\``,
    expected: [],
  }
}

function readUnit(text: string): string | CellFault {
  if (overlayUnits.has(text)) return text
  const guess = nearest(text, [...overlayUnits])
  return {
    ruleId: 'overlay-unit',
    reason: `Unexpected unit \`${text}\`, expected one of the unit table, ${guess ? `did you mean \`${guess}\`?` : 'write it as statistics offices do: `亿元`, `万人`, `%`'}`,
    expected: guess === null ? [] : [guess],
  }
}

function readPeriod(text: string): string | CellFault {
  const period = overlayPeriod(text)
  if (period !== null) return period
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

/** Undefined where the cell is empty or its column is not there. */
function oneOf<T>(text: string, values: ReadonlyMap<string, T>, column: string): T | undefined | CellFault {
  if (text === '' || values.has(text)) return values.get(text)
  const names = [...values.keys()]
  return {
    ruleId: 'overlay-column',
    reason: `Unexpected ${column} \`${text}\`, expected \`${names.join('` or `')}\`, write one of them or leave it empty`,
    expected: names,
  }
}
