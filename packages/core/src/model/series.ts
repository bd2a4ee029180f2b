/** SDMX observation status (CL_OBS_STATUS): A normal, E estimated, F forecast, I imputed, P provisional, M missing, L not collected, R revised … */
export type ObservationStatus = string

export interface SeriesPoint {
  /** ISO 8601. */
  period: string
  /** In the unit of the series; null where it is missing, which its status says. */
  value: number | null
  status: ObservationStatus
  /** As the overlay names it: `s02`; null for a derived point. */
  source: string | null
}

/**
 * How a derived series is calculated from those that `derivedFrom` names, for outputs that calculate it themselves: their sum; the
 * first over the second in per cent; growth in per cent and difference on the year before, or against `base`; the first over the mean
 * of the second at the ends of its year and the year before, times `factor`.
 */
export type Derivation =
  | {type: 'sum'}
  | {type: 'percent'}
  | {type: 'growth-on-year'}
  | {type: 'difference-on-year'}
  | {type: 'index'; base: string}
  | {type: 'difference-from'; base: string}
  | {type: 'per-head'; factor: number}

/** An indicator of one province or region over time, of an analyst's own data or derived from it. */
export interface Series {
  id: string
  /** As in the overlay: `trade_goods`; of a derived one with what was done: `trade_goods_share`. */
  indicator: string
  label: {zh: string; en: string}
  /** As in the overlay: `亿元`, `万人`, `%`. */
  unit: string
  /** ISO 3166-2 code of a province, id of a region, or `CN`. */
  region: string
  origin: 'overlay' | 'derived'
  /** Which edition of the statistic; series of two vintages are never calculated with each other. */
  vintage: string | null
  /** What is summed: `31 省（区、市）`, `东部 10 省（市）`; null where nothing is. */
  coverage: string | null
  priceBasis: 'current' | 'constant' | null
  /** Ids of the series that it is calculated from; empty for one of the overlay. */
  derivedFrom: Array<string>
  /** In words: `东部 10 省（市）之和 ÷ 31 省（区、市）之和 × 100`; null for one of the overlay. */
  arithmetic: string | null
  /** The same for a machine; absent for one of the overlay. */
  derivation?: Derivation | undefined
  /** In the order of their periods. */
  points: Array<SeriesPoint>
}

/** A calculation as a tree, for outputs that calculate it themselves (live formulas). Values are in base units. */
export type Calculation =
  | {readonly observation: string; readonly end?: 'low' | 'high' | undefined}
  | {readonly series: string; readonly period: string}
  | {readonly number: number}
  | {readonly operator: '+' | '-' | '*' | '/' | '^'; readonly terms: ReadonlyArray<Calculation>}
