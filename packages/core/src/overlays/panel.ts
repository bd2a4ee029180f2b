import type {Derivation, Series, SeriesPoint} from '../model/model.ts'
import type {OverlayIndicator} from './overlay.ts'
import {seriesId} from './series-id.ts'
import {statusOrder} from './status-table.ts'

/** One indicator of one vintage: a row for each region, a column for each period. */
export interface Panel {
  readonly indicator: OverlayIndicator
  readonly vintage: string | null
  readonly unit: string
  /** Ascending. */
  readonly periods: ReadonlyArray<string>
  /** By region. */
  readonly rows: ReadonlyMap<string, PanelRow>
}

export interface PanelRow {
  /** One for each period of the panel; undefined where the row says nothing of it. */
  readonly points: ReadonlyArray<SeriesPoint | undefined>
  readonly origin: Series['origin']
  readonly coverage: string | null
  /** Ids of series. */
  readonly derivedFrom: ReadonlyArray<string>
  readonly arithmetic: string | null
  /** Undefined for one of the overlay. */
  readonly derivation?: Derivation | undefined
}

/** The series of overlays as panels; where two overlays give the same series, the first is taken. */
export function toPanels(
  series: ReadonlyArray<Series>,
  indicators: ReadonlyMap<string, OverlayIndicator>,
): Array<Panel> {
  const groups = new Map<string, Array<Series>>()
  for (const each of series) {
    const key = `${each.indicator}\n${each.vintage ?? ''}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].map((group) => {
    const {indicator, vintage, unit} = group[0]!
    const periods = [...new Set(group.flatMap(({points}) => points.map(({period}) => period)))].toSorted()
    const rows = new Map(group.toReversed().map((each) => [each.region, rowOf(each, periods)]))
    return {indicator: indicators.get(indicator)!, vintage, unit, periods, rows}
  })
}

function rowOf({points, id}: Series, periods: ReadonlyArray<string>): PanelRow {
  return {
    points: pointsAt(periods, points),
    origin: 'overlay',
    coverage: null,
    derivedFrom: [id],
    arithmetic: null,
  }
}

/** One for each period. The points of most series are of all the periods, and are taken as they stand. */
function pointsAt(periods: ReadonlyArray<string>, points: ReadonlyArray<SeriesPoint>): PanelRow['points'] {
  if (points.length === periods.length && points.every(({period}, index) => period === periods[index])) return points
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return periods.map((period) => byPeriod.get(period))
}

/** Rows that were calculated, as series. */
export function derivedSeries({indicator, vintage, unit, rows}: Panel): Array<Series> {
  return [...rows].flatMap(([region, {points, origin, coverage, derivedFrom, arithmetic, derivation}]) => {
    if (origin !== 'derived') return []
    const there = points.filter((point) => point !== undefined)
    if (there.length === 0) return []
    return [
      {
        id: seriesId(indicator.id, region, vintage),
        indicator: indicator.id,
        label: {zh: indicator.zh, en: indicator.en},
        unit,
        region,
        origin,
        vintage,
        coverage,
        priceBasis: indicator.priceBasis,
        derivedFrom: [...derivedFrom],
        arithmetic,
        derivation,
        points: there,
      },
    ]
  })
}

/** Id of a row's own series. */
export function rowId({indicator, vintage}: Panel, region: string): string {
  return seriesId(indicator.id, region, vintage)
}

/** A value calculated from two, with the flag that they give it; missing where either of them is. */
export function derivedPoint(
  period: string,
  left: SeriesPoint | undefined,
  right: SeriesPoint | undefined,
  calculate: (left: number, right: number) => number,
): SeriesPoint {
  const isThere = typeof left?.value === 'number' && typeof right?.value === 'number'
  const value = isThere ? calculate(left.value!, right.value!) : Number.NaN
  if (!Number.isFinite(value)) return missingPoint(period)
  return {period, value, status: graverStatus(left!.status, right!.status), source: null}
}

export function missingPoint(period: string): SeriesPoint {
  return {period, value: null, status: 'M', source: null}
}

/** The flag of what is calculated from two values. */
export function graverStatus(left: string, right: string): string {
  if (left === right) return left === 'A' || statusOrder.includes(left) ? left : 'A'
  return statusOrder.find((flag) => flag === left || flag === right) ?? 'A'
}
