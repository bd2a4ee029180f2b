import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresByMeasure} from './check-input.ts'
import {measureKey} from './measure.ts'

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

/**
 * The printed amounts of a thing in a period, nearest to a figure first. Empty where none is printed with all its digits.
 *
 * @param near  Its own sentence comes first, then what stands nearest in the text.
 */
export function findAmounts(input: CheckInput, wanted: Wanted, near: Figure): Array<Figure> {
  if (wanted.period === null || wanted.thing === '') return []
  const group = figuresByMeasure(input).get(measureKey(wanted.thing, wanted.subject, wanted.partner)) ?? []
  return group
    .filter(
      ({observation, isPlain, sentence}) =>
        (isPlain || sentence === near.sentence) &&
        isAmount(observation) &&
        isPrecise(observation) &&
        observation.status === 'actual' &&
        observation.period === wanted.period &&
        (wanted.unit === undefined ? observation.unit !== '%' : observation.unit === wanted.unit),
    )
    .toSorted((left, right) => Math.abs(left.order - near.order) - Math.abs(right.order - near.order))
    .slice(0, mostCandidates)
}

/** How many prints of one amount are tried, so that a text that repeats one a thousand times is not held against each. */
const mostCandidates = 6
