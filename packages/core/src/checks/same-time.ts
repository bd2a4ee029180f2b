import type {Observation} from '../model/model.ts'
import {isTimeSaid} from './is-time-said.ts'
import {isWithin} from './period-shift.ts'

/** Of times that can be one: the same, one inside the other, or one that is not said with its figure. */
export function isOfOneTimeOrNone(first: Observation, second: Observation): boolean {
  const [before, after] = [first.period, second.period]
  if (before === null || after === null || before === after) return true
  if (!isTimeSaid(first) && !isTimeSaid(second)) return false
  return isWithin(before, after) || isWithin(after, before)
}
