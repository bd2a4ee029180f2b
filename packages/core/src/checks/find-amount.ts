import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import type {CheckInput, Figure} from './check-input.ts'
import {measureKey} from './measure.ts'
import {nearestFigures} from './nearest-figures.ts'

/** What an amount is looked for by. */
export interface Wanted {
  readonly thing: string
  readonly subject: string | null
  readonly partner: string | null
  /** Null finds none: two amounts of unknown times are not compared. */
  readonly period: string | null
  /** Left out: any unit but percent, since a rate is no amount. */
  readonly unit?: string | null | undefined
}

/** An amount, a count or a rate at a time: what shares and growths are calculated from. */
export function isAmount({kind}: Observation): boolean {
  return kind === 'level' || kind === 'count'
}

/** An amount that is told as a fact and printed with all its digits: what others can be held against. */
export function isPreciseAmount(observation: Observation): boolean {
  return observation.status === 'actual' && isAmount(observation) && isPrecise(observation)
}

/**
 * The printed amounts of a thing in a period, nearest to a figure first. Empty where none is printed with all its digits.
 *
 * @param near  Its own sentence comes first, then what stands nearest in the text.
 */
export function findAmounts(input: CheckInput, wanted: Wanted, near: Figure): Array<Figure> {
  if (wanted.period === null || wanted.thing === '') return []
  const measure = isOwn(wanted, near) ? near.measure : measureKey(wanted.thing, wanted.subject, wanted.partner)
  return nearestAmounts(input, keyOf(measure, wanted.period, wanted.unit), near, mostCandidates)
}

/** Most look for another print of what the figure itself measures. */
function isOwn({thing, subject, partner}: Wanted, near: Figure): boolean {
  return thing === near.thing && subject === near.observation.subject && partner === near.observation.partner
}

/** How many prints of one amount are tried, so that a text that repeats one a thousand times is not held against each. */
export const mostCandidates = 6

/** The same of any time, nearest first. */
export function findAmountsOfAnyTime(input: CheckInput, wanted: Omit<Wanted, 'period'>, near: Figure): Array<Figure> {
  if (wanted.thing === '') return []
  return nearestOfAnyTime(input, measureKey(wanted.thing, wanted.subject, wanted.partner), near, mostCandidates)
}

const nearestOfAnyTime = nearestFigures(({observation, measure}) =>
  observation.unit !== '%' && isPreciseAmount(observation) ? [measure] : [],
)

const nearestAmounts = nearestFigures(({observation, measure}) => {
  const {period, unit} = observation
  if (period === null || !isPreciseAmount(observation)) return []
  const own = keyOf(measure, period, unit)
  return unit === '%' ? [own] : [own, keyOf(measure, period, undefined)]
})

/** @param unit  Undefined for any but percent. */
function keyOf(measure: string, period: string, unit: string | null | undefined): string {
  return `${measure}\n${period}\n${unit === undefined ? 'any' : unit}`
}
