import {nearest} from '../diagnostics/nearest.ts'
import type {Series} from '../model/model.ts'
import {type CellFault, isSound} from './cell-fault.ts'
import {cellOf} from './cell-of.ts'
import {type IndicatorEntry, indicatorNamed} from './indicator-table.ts'
import type {OverlayRow} from './overlay.ts'
import type {PlaceNames} from './place-named.ts'
import type {OverlayHeader} from './read-header.ts'
import {seriesId} from './series-id.ts'
import {overlayUnits} from './unit-table.ts'

/** What the rows of one series have in common. */
export interface SeriesHead {
  /** The same for all rows of one series. */
  readonly key: string
  readonly region: string
  readonly indicator: string
  /** What the table says of the indicator; null for another. */
  readonly entry: IndicatorEntry | null
  readonly unit: string
  readonly vintage: string | null
  readonly priceBasis: Series['priceBasis']
  readonly isAdditive: boolean | null
  readonly label: string | null
  readonly labelEn: string | null
}

/** The columns that a series head is read from. */
export const headColumns = ['region', 'indicator', 'unit', 'vintage', 'price', 'additive', 'label', 'label_en'] as const

/** Readings of the cells that may have a fault, one of which does. */
export type HeadFaults = Readonly<Record<'region' | 'indicator' | 'unit' | 'price' | 'additive', unknown>>

/** Which series a row belongs to; the readings of its cells where one of them cannot be used. */
export function readSeriesHead(
  row: OverlayRow,
  header: OverlayHeader,
  places: PlaceNames,
): {readonly head: SeriesHead} | {readonly faults: HeadFaults} {
  const indicatorText = cellOf(row, header.indicator)
  const readings = {
    region: readRegion(cellOf(row, header.region), places),
    indicator: readIndicator(indicatorText),
    unit: readUnit(cellOf(row, header.unit)),
    price: oneOf(cellOf(row, header.price), prices, 'price'),
    additive: oneOf(cellOf(row, header.additive), additive, 'additive'),
  }
  if (!isSound(readings)) return {faults: readings}
  const {region, indicator, unit, price, additive: isAdditive} = readings
  const vintage = cellOf(row, header.vintage) || null
  const head = {
    key: seriesId(indicator, region, vintage),
    region,
    indicator,
    entry: indicatorNamed(indicatorText),
    unit,
    vintage,
    priceBasis: price ?? null,
    isAdditive: isAdditive ?? null,
    label: cellOf(row, header.label) || null,
    labelEn: cellOf(row, header.label_en) || null,
  }
  return {head}
}

const prices = new Map<string, 'current' | 'constant'>([
  ['current', 'current'],
  ['constant', 'constant'],
])
const additive = new Map([
  ['yes', true],
  ['no', false],
])

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
