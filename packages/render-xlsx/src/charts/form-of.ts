import type {ChartData, ChartForm} from './chart-data.ts'
import {isEven} from './is-even.ts'

/** A line needs as many times; fewer are read better side by side. */
const fewestTimes = 3

/**
 * The form of a chart, by one rule. The first that fits:
 *
 * 1. parts of one whole → stacked bars, each to 100 %;
 * 2. three times or more at equal steps → a line for each thing;
 * 3. rates → dots, which need no zero;
 * 4. amounts in more than one series → grouped bars;
 * 5. amounts in one series → bars, from zero.
 */
export function formOf({isWhole, across, isRate, series}: ChartData): ChartForm {
  const categories = series[0]?.points.map(({category}) => category) ?? []
  if (isWhole) return 'stacked'
  if (across === 'times' && categories.length >= fewestTimes && isEven(categories)) return 'line'
  if (isRate) return 'dot'
  return series.length > 1 ? 'grouped' : 'bar'
}
