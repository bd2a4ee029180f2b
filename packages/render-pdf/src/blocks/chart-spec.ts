/** A chart as plain data. Its labels are the printed figures; its numbers only say how long a bar is. */
export interface ChartSpec {
  form: ChartForm
  title: string
  /** Of the axis, in words: `亿元`. */
  unit: string
  points: Array<ChartPoint>
  /** Lines below the chart: what is not drawn, and why. */
  notes: Array<string>
  /** Says the figures, for those who do not see the chart. */
  alt: string
}

export type ChartForm = 'bars' | 'step-line' | 'share-bars' | 'dots' | 'spans'

export interface ChartPoint {
  /** What is measured, and whose; on a time axis only the period. */
  label: string
  /** Second line of the label: period, basis. */
  detail: string
  /** As printed, bound words included: `近一半`. */
  surface: string
  /** In the list of sources: `F3`; of each place where the paper prints it. */
  numbers: ReadonlyArray<string>
  /** In the base unit; growths and changes downwards are negative. Null for a range. */
  value: number | null
  low: number | null
  high: number | null
  /** On which side of the printed number the figure lies, where a bound word says so (逾, 近, 约): its end is drawn open there. */
  open: 'above' | 'below' | 'around' | null
  /** Year as a decimal number, for a time axis; null without one. */
  year: number | null
}

/** What every chart of series has. Its labels are values set as text; its numbers only say how long a mark is. */
interface SeriesSpec {
  title: string
  notes: Array<string>
  alt: string
}

/** Bars of 100, one a time, each parted among the same things in the same order. */
export interface SharesSpec extends SeriesSpec {
  form: 'shares'
  bars: Array<{label: string; parts: Array<{label: string; value: number; text: string; marked: boolean}>}>
}

/** Lines over years, each named at its end. */
export interface LinesSpec extends SeriesSpec {
  form: 'lines'
  /** Of the axis, behind its numbers; empty for an index. */
  unit: string
  lines: Array<{label: string; marked: boolean; points: Array<{year: number; value: number | null; text: string}>}>
}

/** The 34 provincial units as tiles. Not a map. */
export interface TilesSpec extends SeriesSpec {
  form: 'tiles'
  tiles: Array<{label: string; column: number; row: number; marked: boolean}>
}

/** A value of a chart, with how it is told; null where it is missing, which is told too. */
export interface Told {
  value: number | null
  text: string
  /** In the list of sources, as of a point; none for data that are laid over. */
  numbers?: ReadonlyArray<string> | undefined
}

/** Bars in groups: the same things at a few times, or of a few places. */
export interface GroupedSpec extends SeriesSpec {
  form: 'grouped'
  groups: Array<{label: string; marked: boolean; bars: Array<Told & {label: string}>}>
}

/** Two times, a line for each place from the one to the other. */
export interface SlopeSpec extends SeriesSpec {
  form: 'slope'
  ends: readonly [string, string]
  lines: Array<{label: string; marked: boolean; ends: readonly [Told, Told]}>
}

/** A small chart for each place, all on one scale. */
export interface MultiplesSpec extends SeriesSpec {
  form: 'multiples'
  /** Of the scale: a tick's text. */
  unit: string
  panels: Array<{label: string; marked: boolean; points: Array<Told & {year: number}>}>
}

/** A whole made up of its parts, as printed. */
export interface StackedSpec extends SeriesSpec {
  form: 'stacked'
  parts: Array<{label: string; value: number; text: string; numbers: ReadonlyArray<string>}>
}

export type AnyChart =
  | ChartSpec
  | SharesSpec
  | LinesSpec
  | TilesSpec
  | GroupedSpec
  | SlopeSpec
  | MultiplesSpec
  | StackedSpec
