import type {Observation} from '../model/model.ts'
import {type Interval, overlap, printedInterval} from './arithmetic/interval.ts'
import {digitPlaces, turnedRound} from './turned-round.ts'

/** Fewer digits than these are turned into others by too many slips to tell. */
const fewestTurned = 3
const fewestChanged = 4
/** A point moved by one place, and 亿 for 万亿 or the other way round. */
const factors = [10, 1 / 10, 1e4, 1e-4]

/**
 * Whether one slip of the pen in a printed number would bring it into a range: two neighbouring digits turned round, one digit
 * changed, the point moved by one place, a 万 left out. It tells a figure that was misprinted from one that is of something else.
 *
 * @param mayChange  A changed digit counts; not where the range is of a mere guess, which some changed digit would often meet.
 */
export function isSlipInto(observation: Observation, range: Interval, mayChange = true): boolean {
  const printed = observation.printed.replaceAll(/[,，\s]/g, '')
  if (observation.value === null || !/^\d+(?:\.\d+)?$/.test(printed)) return false
  const size = printed.replace('.', '').replace(/^0+/, '').length
  if (size < fewestTurned) return false
  const numbers = [...turnedRound(printed), ...(mayChange && size >= fewestChanged ? changed(printed) : [])]
  const isAt = (value: number, scale: number): boolean =>
    overlap(printedInterval({...observation, direction: null, value, scale}), range)
  return (
    numbers.some((number) => isAt(number * observation.scale, observation.scale)) ||
    factors.some((factor) => isAt(Number(printed) * observation.scale * factor, observation.scale * factor))
  )
}

function changed(printed: string): Array<number> {
  return digitPlaces(printed).flatMap((place) =>
    [...'0123456789'].flatMap((digit) =>
      digit === printed[place] ? [] : [Number(printed.slice(0, place) + digit + printed.slice(place + 1))],
    ),
  )
}
