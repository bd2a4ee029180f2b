import type {Calculation, Observation} from '../../model/model.ts'
import {combine, endInterval, exactly, type Interval, printedInterval} from './interval.ts'

/** The figures that a calculation names by their ids, and the values of the series that it names. */
export interface Figures {
  readonly observation: (id: string) => Observation
  readonly seriesValue?: (id: string, period: string) => number
}

/** What a calculation gives, with all that the rounding of its figures leaves open. */
export function evaluate(calculation: Calculation, figures: Figures): Interval {
  if ('number' in calculation) return exactly(calculation.number)
  if ('series' in calculation)
    return exactly(figures.seriesValue?.(calculation.series, calculation.period) ?? Number.NaN)
  if ('observation' in calculation) {
    const observation = figures.observation(calculation.observation)
    return calculation.end ? endInterval(observation, calculation.end) : printedInterval(observation)
  }
  const [first, ...rest] = calculation.terms.map((term) => evaluate(term, figures))
  return rest.reduce((sum, term) => combine(calculation.operator, sum, term), first!)
}

/** Ids of the figures in a calculation, in its order. */
export function observationsIn(calculation: Calculation): Array<string> {
  if ('observation' in calculation) return [calculation.observation]
  return 'terms' in calculation ? calculation.terms.flatMap(observationsIn) : []
}
