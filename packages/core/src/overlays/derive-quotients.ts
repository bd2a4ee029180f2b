import type {RatioEntry} from './indicator-table.ts'
import {derivedPoint, type Panel, type PanelRow, rowId} from './panel.ts'
import {yearBefore} from './derive-rates.ts'

/** One indicator over another of the same region and period, in per cent. */
export function ratioOf(entry: RatioEntry, numerator: Panel, denominator: Panel): Panel {
  return quotientPanel(entry, '%', numerator, denominator, (period, above, below) => ({
    parts: [above(period), below(period)],
    calculate: ([part, whole]) => (part! / whole!) * 100,
    arithmetic: `${numerator.indicator.zh} ÷ ${denominator.indicator.zh} × 100`,
  }))
}

/**
 * Yuan a head: an amount in 亿元 over the mean of the population in 万人 at the ends of its year and of the year before
 * (国家统计局《中国统计年鉴》, 主要统计指标解释: per-head values use the year's average population).
 */
export function perHeadOf(entry: RatioEntry, amount: Panel, population: Panel): Panel {
  return quotientPanel(entry, '元', amount, population, (period, above, below) => ({
    parts: [above(period), below(period), below(yearBefore(period) ?? '')],
    calculate: ([value, now, then]) => (value! * 1e8) / (((now! + then!) / 2) * 1e4),
    arithmetic: `${amount.indicator.zh} ÷ (本年末与上年末${population.indicator.zh}的平均数)`,
  }))
}

type At = (period: string) => PanelRow['points'][number]

interface Quotient {
  readonly parts: ReadonlyArray<PanelRow['points'][number]>
  readonly calculate: (values: ReadonlyArray<number>) => number
  readonly arithmetic: string
}

function quotientPanel(
  {id, zh, en}: RatioEntry,
  unit: string,
  above: Panel,
  below: Panel,
  quotient: (period: string, above: At, below: At) => Quotient,
): Panel {
  const {periods, vintage} = above
  const rows = [...above.rows].flatMap(([region, row]): Array<[string, PanelRow]> => {
    const other = below.rows.get(region)
    if (!other) return []
    const found = periods.map((period) => quotient(period, at(above, row), at(below, other)))
    return [
      [
        region,
        {
          points: found.map(({parts, calculate}, index) =>
            parts.includes(undefined) ? undefined : derivedPoint(periods[index]!, parts, calculate),
          ),
          origin: 'derived',
          coverage: row.coverage,
          derivedFrom: [rowId(above, region), rowId(below, region)],
          arithmetic: found[0]?.arithmetic ?? null,
        },
      ],
    ]
  })
  const {priceBasis} = above.indicator
  const indicator = {id, zh, en, unit, isAdditive: false, isStock: false, priceBasis}
  return {indicator, vintage, unit, periods, rows: new Map(rows)}
}

function at({periods}: Panel, {points}: PanelRow): At {
  const places = new Map(periods.map((period, index) => [period, index]))
  return (period) => points[places.get(period) ?? -1]
}
