import type {Data, Node} from 'mdast'

/**
 * A citation mark, `[1]`, `^[2]`, `[1-3]`, ①. `value` is the mark as it is shown, by the numbers of its entries.
 *
 *     > | 便利化提高^[2-4]。
 *     citation "[2, 3, 4]"
 *         numbers: [2,3,4]
 */
export interface Citation extends Node {
  type: 'citation'
  value: string
  numbers: Array<number>
  data?: Data
}

/** Bound words read with a figure; `eq` where there are none. See `Observation.comparator`. */
export type Comparator = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'about' | 'nearly'

/** What the grammar read in one printed figure: its number and unit, not yet its meaning. */
export interface QuantityReading {
  /** `rank` for 第二大, 第 6 位; `number` for all else. */
  form: 'number' | 'rank'
  /** In the base unit (yuan, percent, plain count); null where the figure is a range. */
  value: number | null
  /** The two ends of a range in the base unit; null where the figure is one number. */
  low: number | null
  high: number | null
  /** As `Observation.unit`: `CNY`, `USD`, `%`, `pp`, `times`, `count`, another unit as printed, or null for a rank. */
  unit: string | null
  comparator: Comparator
  /** The number alone as printed, `26.29`, `30～50`, `三分之二`. */
  printed: string
  /** The scale and unit as printed, `万亿元`; empty for a bare number. */
  printedUnit: string
  /** Decimals printed. */
  decimals: number
  /** Power of ten from the printed number to the value: 1e12 for 万亿, 0.1 for ‰ in percent; 1 where there is none. */
  scale: number
  /** A minus sign was printed. */
  negative: boolean
  /** The word before the figure belongs to a verb of change that is part of it: 翻一番. */
  change: boolean
}

/**
 * A printed figure with its bound words and unit. `value` is its repaired text.
 *
 *     > | 出口逾 $3 9 . 5 \%$。
 *     quantity "逾 39.5%"
 *         reading: {"form":"number","value":39.5,"low":null,"high":null,"unit":"%","comparator":"gt",…}
 */
export interface Quantity extends Node {
  type: 'quantity'
  value: string
  reading: QuantityReading
  data?: Data
}

/** What the grammar read in one printed time. */
export type PeriodReading =
  /**
   * An ISO 8601 period: `2025`, `2025-09`, `2021/2025`. `dueBy` is true of 到 2030 年 and 2030 年前: a time by which;
   * `since` of 2014 年以来: from then to now.
   */
  | {form: 'absolute'; iso: string; dueBy: boolean; since: boolean}
  /** 过去五年: so many years up to now. */
  | {form: 'counted'; years: number}
  /** 同期, a quarter without its year: said in relation to the period in force; `unknown`: since an event without a date. */
  | {form: 'relative'; relation: 'same' | 'part-of-year' | 'unknown'; months: readonly [number, number] | null}
  /**
   * 去年, 上年四季度: so many years from the year of the text (去年, 今年) or of what is spoken of (上年, 本年).
   * `same-in-year`, 上年同期: the same part of that year.
   */
  | {
      form: 'relative'
      relation: 'year' | 'same-in-year'
      offset: number
      from: 'text' | 'in-force'
      months: readonly [number, number] | null
    }
  /** 三年累计, 十年间: the stretch of so many years that the times before it give. */
  | {form: 'relative'; relation: 'stretch'; years: number; months: null}
  /** A plan used as the base of a comparison, 较“十三五”时期, a year, 比 2020 年, or a part of the same year, 比三季度: `iso` is then null. */
  | {form: 'base'; iso: string | null; plan: boolean}

/**
 * A printed time.
 *
 *     > | “十四五”时期，出口增长 5%。
 *     period "“十四五”时期"
 *         reading: {"form":"absolute","iso":"2021/2025","dueBy":false,"since":false}
 */
export interface Period extends Node {
  type: 'period'
  value: string
  reading: PeriodReading
  data?: Data
}

/** What the grammar read in a unit that stands apart from its numbers. */
export interface UnitReading {
  /** As `Observation.unit`: `CNY`, `%`, `count`, another unit as printed without its scale word. */
  unit: string
  /** The power of ten that takes a number printed under it to the base unit: 8 for 亿元, -1 for ‰. */
  exponent: number
  /** Power of ten from the printed number to the value: 1e8 for 亿, 0.1 for ‰ in percent; 1 where there is none. */
  scale: number
  /** Scale and unit as printed: `亿元`. */
  printedUnit: string
}

/**
 * A unit in a table's head, caption or column of units: that of the numbers it stands over.
 *
 *     > | | 年份 | 出口额（亿元） |
 *     > | |---|---|
 *     > | | 2025 | 12.5 |
 *     unit "亿元"
 *         reading: {"unit":"CNY","exponent":8,"scale":100000000,"printedUnit":"亿元"}
 */
export interface Unit extends Node {
  type: 'unit'
  value: string
  reading: UnitReading
  data?: Data
}
