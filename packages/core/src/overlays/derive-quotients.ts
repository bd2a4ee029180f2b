import type {Derivation} from '../model/model.ts'
import type {RatioEntry} from './indicator-table.ts'
import {derivedPoint, type Panel, type PanelRow, rowId} from './panel.ts'
import {percentOf, yearBefore} from './derive-rates.ts'

/** One indicator over another of the same region and period, in per cent. */
export function ratioOf(entry: RatioEntry, numerator: Panel, denominator: Panel): Panel {
  const arithmetic = `${numerator.indicator.zh} ÷ ${denominator.indicator.zh} × 100`
  return quotientPanel(
    entry,
    '%',
    {arithmetic, derivation: {type: 'percent'}},
    numerator,
    denominator,
    (period, above, below) => derivedPoint(period, above(period), below(period), percentOf),
  )
}

/**
 * Yuan a head: an amount in 亿元 over the mean of the population in 万人 at the ends of its year and of the year before
 * (国家统计局《中国统计年鉴》, 主要统计指标解释: per-head values use the year's average population).
 */
export function perHeadOf(entry: RatioEntry, amount: Panel, population: Panel): Panel {
  const arithmetic = `${amount.indicator.zh} ÷ (本年末与上年末${population.indicator.zh}的平均数)`
  const derivation = {type: 'per-head', factor: yuan / heads} as const
  return quotientPanel(entry, '元', {arithmetic, derivation}, amount, population, (period, above, below) => {
    const earlier = below(yearBefore(period) ?? '')
    if (!earlier) return undefined
    const mean = derivedPoint(period, below(period), earlier, (now, then) => (now + then) / 2)
    return derivedPoint(period, above(period), mean, (value, mid) => (value * yuan) / (mid * heads))
  })
}

/** What 亿元 and 万人 are of yuan and of heads. */
const yuan = 1e8
const heads = 1e4

type Point = PanelRow['points'][number]
type PointAt = (period: string) => Point

function quotientPanel(
  {id, zh, en}: RatioEntry,
  unit: string,
  how: {arithmetic: string; derivation: Derivation},
  above: Panel,
  below: Panel,
  quotient: (period: string, above: PointAt, below: PointAt) => Point,
): Panel {
  const {periods, vintage} = above
  const belowAt = pointsOf(below)
  const aboveAt = pointsOf(above)
  const rows = [...above.rows].flatMap(([region, row]): Array<[string, PanelRow]> => {
    const other = below.rows.get(region)
    if (!other) return []
    const points = periods.map((period) =>
      aboveAt(row)(period) && belowAt(other)(period) ? quotient(period, aboveAt(row), belowAt(other)) : undefined,
    )
    const derivedFrom = [rowId(above, region), rowId(below, region)]
    return [[region, {points, origin: 'derived', coverage: row.coverage, derivedFrom, ...how}]]
  })
  const {priceBasis} = above.indicator
  const indicator = {id, zh, en, unit, isAdditive: false, isStock: false, priceBasis}
  return {indicator, vintage, unit, periods, rows: new Map(rows)}
}

/** The points of a panel's rows by their period. */
function pointsOf({periods}: Panel): (row: PanelRow) => PointAt {
  const places = new Map(periods.map((period, index) => [period, index]))
  return ({points}) =>
    (period) =>
      points[places.get(period) ?? -1]
}
