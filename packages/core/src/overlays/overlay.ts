import type {Series} from '../model/model.ts'

/**
 * One row of an overlay, by its header; in CSV every cell is text. Columns may stand in any order, other columns are passed over.
 */
export interface OverlayRecord {
  /** A province by ISO 3166-2 code, GB/T 2260 code or name; a region by id or name; `CN` for the country. */
  region: string
  /** An id or name of the indicator table, or another name of letters, digits and underscores. */
  indicator: string
  /** Of the unit table: `亿元`, `万人`, `%`. One indicator has one unit. */
  unit: string
  /**
   * ISO 8601, `2024`, `2024-03`, `2024-01/2024-06`, `2021/2025`, or SDMX: `2024-Q1`, `2024-S1`.
   * @pattern ^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]|Q[1-4]|S[12]))?(?:/(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?)?$
   */
  period: string
  /** Plain digits and a point; empty where the status says that it is missing. */
  value: number | '' | null
  /** SDMX CL_OBS_STATUS; empty is `A`, normal. */
  status:
    | ''
    | 'A'
    | 'B'
    | 'D'
    | 'E'
    | 'F'
    | 'G'
    | 'H'
    | 'I'
    | 'J'
    | 'K'
    | 'L'
    | 'M'
    | 'N'
    | 'O'
    | 'P'
    | 'Q'
    | 'R'
    | 'S'
    | 'U'
    | 'V'
  /** Where the value was taken from. */
  source: string
  /** Which edition of a statistic; values of two are never calculated with each other. */
  vintage?: string
  /** Prices of an amount of money. */
  price?: '' | 'current' | 'constant'
  /** Whether provinces add up, of an indicator that is not in the table. */
  additive?: '' | 'yes' | 'no'
  /** What outputs call an indicator that is not in the table. */
  label?: string
  label_en?: string
}

/** A row of an analyst's file (CSV, sheet, Parquet) with its places, for messages. */
export interface OverlayRow {
  /** In the file, from 1; of a sheet or a Parquet file the row. */
  readonly line: number
  readonly cells: ReadonlyArray<string>
  /**
   * Where each cell begins in its line, from 1; of a sheet or a Parquet file the number of its column. Null where the cells stand in
   * one line as they are, with a comma between them.
   */
  readonly columns: ReadonlyArray<number> | null
}

/** What an indicator is, as far as calculating with it needs to know. */
export interface OverlayIndicator {
  /** `trade_goods`: lower-case letters, digits and underscores. */
  readonly id: string
  readonly zh: string
  readonly en: string
  /** The unit that it is given in; null for an indicator that is not in the indicator table. */
  readonly unit: string | null
  /** Whether provinces add up to regions; what is not known is never added. */
  readonly isAdditive: boolean
  /** A state at the end of a period (年末人口) and not a flow over it. */
  readonly isStock: boolean
  /** Current prices make a growth nominal; null for what is no amount of money. */
  readonly priceBasis: Series['priceBasis']
}

/** An analyst's own data, checked: only rows without a fault are in it. */
export interface Overlay {
  /** The file's name, without a folder. */
  readonly name: string
  /** Every indicator of the file, in the order of its first row. */
  readonly indicators: ReadonlyArray<OverlayIndicator>
  /** As given, nothing derived: one for each indicator, region and vintage. */
  readonly series: ReadonlyArray<Series>
}
