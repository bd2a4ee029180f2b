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
