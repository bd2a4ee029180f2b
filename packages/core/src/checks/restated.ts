import type {Observation} from '../model/model.ts'
import {oncePer} from '../tree/once-per.ts'
import {type CheckInput, type Figure, figuresByMeasure} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'

/** Two prints of one figure: the same thing, subject, partner and kind, of times that can be one. */
export interface Restated {
  readonly first: Figure
  readonly second: Figure
  /** The same time is known for both; else one of them names none. */
  readonly isSameTime: boolean
}

/** How many prints of one thing are held against each other pair by pair; more only within one time. */
const mostTogether = 24

/** The pairs of prints that should say the same, from different sentences. */
export const restatedIn: (input: CheckInput) => ReadonlyArray<Restated> = oncePer((input) =>
  [...figuresByMeasure(input).values()].flatMap((group) =>
    [...groupBy(group.filter(isComparable), ({observation}) => classOf(observation)).values()].flatMap(pairsIn),
  ),
)

function isComparable({observation, thing}: Figure): boolean {
  return observation.status === 'actual' && thing.length > 1 && observation.value !== null
}

function classOf(observation: Observation): string {
  if (isAmount(observation)) return 'amount'
  return observation.kind === 'change' ? 'growth' : observation.kind
}

function pairsIn(group: ReadonlyArray<Figure>): Array<Restated> {
  const near = group.length <= mostTogether ? group : []
  const undated = pairs(near).filter(({isSameTime}) => !isSameTime)
  const byTime = groupBy(group, ({observation}) => observation.period)
  byTime.delete(null)
  // Each is held against the next print of its time; one that differs from both neighbours is found twice.
  const dated = [...byTime.values()].flatMap((each) =>
    each.length <= mostTogether ? pairs(each) : pairs(each.slice(0, mostTogether)),
  )
  return [...undated, ...dated]
}

function pairs(group: ReadonlyArray<Figure>): Array<Restated> {
  return group.flatMap((second, index) =>
    group.slice(0, index).flatMap((first): Array<Restated> => {
      const [before, after] = [first.observation.period, second.observation.period]
      const isSameTime = before !== null && before === after
      if (first.sentence === second.sentence || (!isSameTime && before !== null && after !== null)) return []
      return isOfOneWhole(first, second) ? [{first, second, isSameTime}] : []
    }),
  )
}

/** Shares are of one whole where both name the same, or one names none. */
function isOfOneWhole({whole: first}: Figure, {whole: second}: Figure): boolean {
  return first === null || second === null || (first.thing === second.thing && first.subject === second.subject)
}
