import type {Term} from '@region-briefs/core'

/** How a chart is drawn. */
export type ChartForm = 'bar' | 'grouped' | 'stacked' | 'line' | 'dated' | 'dot'

/** What a chart shows, before its form is chosen. */
export interface ChartData {
  title: string
  /** Of the axis of values, with its unit. */
  valueTitle: string
  /** Of the axis of categories. */
  categoryTitle: string
  /** Whether its categories are times, in their order, or things. */
  across: 'times' | 'things'
  /** Whether its values are parts of one whole, which they sum up to at each category. */
  isWhole: boolean
  /** Whether its values are rates, which need no zero, or amounts, which do. */
  isRate: boolean
  /** Decimals of the labels where values are calculated; null shows each as it is. */
  labelDecimals: number | null
  series: Array<ChartSeries>
}

export interface ChartSeries {
  name: string
  points: Array<ChartPoint>
}

export interface ChartPoint {
  category: string
  /** Null where there is none at this category. */
  value: number | null
  /** The cell that holds the value, with a sign before it where it is turned round; null where there is none. */
  address: string | null
  /** Id of the figure or point. */
  source: string
}

export const formWords: Readonly<Record<ChartForm, Term>> = {
  bar: {zh: '条形图', en: 'Bar chart'},
  grouped: {zh: '分组条形图', en: 'Grouped bars'},
  stacked: {zh: '堆积条形图', en: 'Stacked bars'},
  line: {zh: '折线图', en: 'Line chart'},
  dated: {zh: '年份点图', en: 'Dots by year'},
  dot: {zh: '点图', en: 'Dot plot'},
}
