import type {Series} from '../model/model.ts'

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
