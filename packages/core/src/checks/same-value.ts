import type {Observation} from '../model/model.ts'
import {endInterval, type Interval, overlap, printedInterval} from './arithmetic/interval.ts'

/** Whether two prints can stand for one value: numbers by their rounding, bounds by their side, ranges by both ends. */
export function isSameValue(first: Observation, second: Observation): boolean {
  const ranges = [first, second].filter(({value}) => value === null)
  if (ranges.length === 2) {
    return (['low', 'high'] as const).every((end) => overlap(endInterval(first, end), endInterval(second, end)))
  }
  return overlap(intervalOf(first), intervalOf(second))
}

/** Values that are only about right, or printed in words (一半), are not held against others. */
export function isApproximate({comparator, printed, kind}: Observation): boolean {
  return (
    comparator === 'about' || comparator === 'nearly' || (comparator === 'eq' && kind !== 'rank' && !/\d/.test(printed))
  )
}

/** The signed value, or the middle of a range; null for none. */
export function valueOf({value, low, high, direction}: Observation): number | null {
  const plain = value ?? (low !== null && high !== null ? (low + high) / 2 : null)
  return plain !== null && direction === 'down' ? -plain : plain
}

function intervalOf(observation: Observation): Interval {
  const {comparator, kind, direction, value} = observation
  if (value === null) {
    const [low, high] = [endInterval(observation, 'low'), endInterval(observation, 'high')]
    const [from, to] = direction === 'down' ? [-high.high, -low.low] : [low.low, high.high]
    return {value: (from + to) / 2, low: from, high: to}
  }
  const printed = printedInterval(observation)
  if (kind === 'rank') return {value: printed.value, low: printed.value, high: printed.value}
  const isLower = comparator === 'gt' || comparator === 'ge'
  const isUpper = comparator === 'lt' || comparator === 'le'
  if (!isLower && !isUpper) return printed
  return isLower === (direction === 'down')
    ? {...printed, low: Number.NEGATIVE_INFINITY}
    : {...printed, high: Number.POSITIVE_INFINITY}
}
