import type {ChartData, ChartForm} from './chart-data.ts'
import {isEven} from './is-even.ts'
import {yearOf} from './year-of.ts'

/** A line needs as many times; fewer are read better side by side. */
const fewestTimes = 3

/**
 * The form of a chart, by one rule. The first that fits:
 *
 * 1. parts of one whole → stacked bars, each to 100 %;
 * 2. three times or more at equal steps → a line for each thing;
 * 3. three years or more at unequal steps → dots as far from each other as the years are;
 * 4. rates of several things → dots, which need no zero;
 * 5. more than one series → grouped bars;
 * 6. one series → bars, from zero.
 */
export function formOf({isWhole, across, isRate, series}: ChartData): ChartForm {
  const categories = series[0]?.points.map(({category}) => category) ?? []
  if (isWhole) return 'stacked'
  if (across === 'times' && categories.length >= fewestTimes) {
    if (isEven(categories)) return 'line'
    if (categories.every((category) => yearOf(category) !== null)) return 'dated'
  }
  if (isRate && across === 'things') return 'dot'
  return series.length > 1 ? 'grouped' : 'bar'
}
