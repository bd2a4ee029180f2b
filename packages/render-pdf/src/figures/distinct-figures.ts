import type {Indicator, Observation, PackFigure} from '@region-briefs/core'
import {groupBy} from './group-by.ts'

/**
 * The paper may print one fact in two places and in other words: the same value of one indicator, of the same
 * subject, partner and period, against the same base.
 *
 * @param indicators  What says which words mean one thing; a figure of none of them is told by its label.
 * @returns           Each fact's figures in the order met; the first stands for the fact.
 */
export function groupFacts(
  figures: ReadonlyArray<PackFigure>,
  indicators: ReadonlyArray<Indicator>,
): Array<Array<PackFigure>> {
  const indicatorOf = new Map(
    indicators.flatMap((indicator) => indicator.observations.map((observation) => [observation, indicator.id])),
  )
  return groupBy(figures, ({observation}) => factKey(observation, indicatorOf.get(observation.id)))
}

/** The first figure of each fact. */
export function distinctFigures(
  figures: ReadonlyArray<PackFigure>,
  indicators: ReadonlyArray<Indicator>,
): Array<PackFigure> {
  return groupFacts(figures, indicators).map(([first]) => first!)
}

/** A range has no value, a rank no unit: what is printed stands for them. */
function factKey(observation: Observation, indicator: string | undefined): string {
  const {label, subject, partner, kind, period, basis, status, direction} = observation
  const what = indicator === undefined ? {label} : {indicator}
  return JSON.stringify([what, subject, partner, kind, period, basis, status, direction, amountOf(observation)])
}

function amountOf({value, low, high, unit, comparator, surface}: Observation): unknown {
  return value === null && low === null ? surface : [value, low, high, unit, comparator]
}
