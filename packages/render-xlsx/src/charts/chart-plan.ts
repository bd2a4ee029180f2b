import type {ChartForm} from './chart-data.ts'

/** A native chart as it is written: where its data stand, what it says beside them, and where it lies on its sheet. */
export interface ChartPlan {
  form: ChartForm
  title: string
  /** What a reader who cannot see it is told. */
  alternative: string
  valueTitle: string
  categoryTitle: string
  across: 'times' | 'things'
  isWhole: boolean
  isRate: boolean
  labelDecimals: number | null
  series: ReadonlyArray<PlannedSeries>
  /** Rows and columns from 0 that it covers, the last not included. */
  anchor: {fromRow: number; toRow: number; fromColumn: number; toColumn: number}
}

/** Ranges with the name of their sheet, and what their cells hold: readers show that until they recalculate. */
export interface PlannedSeries {
  nameRange: string
  name: string
  /** Of numbers where the chart is `dated`. */
  categoryRange: string
  categories: ReadonlyArray<string>
  valueRange: string
  values: ReadonlyArray<number | null>
}
