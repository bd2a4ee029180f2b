import {indicatorNames} from '../names/indicator-names.ts'
import type {OverlayIndicator} from './overlay.ts'

/** An indicator of the table, with the other names that analysts give it. */
export interface IndicatorEntry extends OverlayIndicator {
  readonly unit: string
  readonly names: ReadonlyArray<string>
  /** Whether a value below nought says something: of a rate of growth, not of an amount or a count. */
  readonly canBeNegative: boolean
}

/**
 * The indicators that analysts lay over a paper: the rows of the one table of indicators that have data. A file may bring others:
 * with a column `additive` it says of each whether it adds up.
 */
export const indicatorTable: ReadonlyArray<IndicatorEntry> = indicatorNames.flatMap((row) => {
  if (row.data === null) return []
  const {id, unit, isAdditive, isStock, priceBasis, columns, canBeNegative} = row.data
  const zh = row.data.zh ?? row.zh
  const names = [row.zh, ...row.names, ...columns].filter((name) => name !== zh)
  return [{id, zh, en: row.en, unit, isAdditive, isStock, priceBasis, names, canBeNegative}]
})

const byName = new Map(
  indicatorTable.flatMap((entry) => [entry.id, entry.zh, ...entry.names].map((name) => [name, entry])),
)

/** The indicator of this id or name; null where the table has none. */
export function indicatorNamed(name: string): IndicatorEntry | null {
  return byName.get(name) ?? null
}

/** A quotient of two indicators that briefings show. */
export interface RatioEntry {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly numerator: string
  readonly denominator: string
}

/** In per cent, of the same period. */
export const ratioTable: ReadonlyArray<RatioEntry> = [
  {id: 'trade_openness', zh: '外贸依存度', en: 'Goods trade over GDP', numerator: 'trade_goods', denominator: 'gdp'},
]

/** In yuan a head: an amount over the mean of the population at both ends of its year. */
export const perHeadTable: ReadonlyArray<RatioEntry> = [
  {id: 'gdp_per_head', zh: '人均地区生产总值', en: 'GDP per head', numerator: 'gdp', denominator: 'pop'},
]
