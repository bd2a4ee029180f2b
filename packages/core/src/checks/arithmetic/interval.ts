import type {Observation} from '../../model/model.ts'

/** All values that a printed figure, or what is calculated from some, can stand for. */
export interface Interval {
  /** The value itself, as printed or as calculated from the printed values. */
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Values printed in words (三成, 一半) have no last place; they take no part in calculations. */
export function isPrecise({comparator, printed, value}: Observation): boolean {
  return comparator === 'eq' && value !== null && /\d/.test(printed)
}

/**
 * Half a unit in the last printed place, in the base unit: 0.005 × 10¹² for 26.29 万亿. Things counted one by one (27 个) are not
 * rounded, unless they end in noughts.
 */
export function halfUnit({
  decimals,
  scale,
  unit,
  printed,
}: Pick<Observation, 'decimals' | 'scale'> & Partial<Pick<Observation, 'unit' | 'printed'>>): number {
  const isCounted = unit === 'count' || unit === '个工作日' || unit === '工作日'
  if (isCounted && scale === 1 && decimals === 0 && !(printed ?? '').endsWith('00')) return 0
  return (0.5 * scale) / 10 ** decimals
}

/** What a printed figure can stand for: its value, rounded to its last printed place. A fall is negative. */
export function printedInterval(observation: Observation): Interval {
  const {value, direction} = observation
  const signed = (direction === 'down' ? -1 : 1) * (value ?? Number.NaN)
  return around(signed, halfUnit(observation))
}

/** One end of a printed range. */
export function endInterval(observation: Observation, end: 'low' | 'high'): Interval {
  return around(observation[end] ?? Number.NaN, halfUnit(observation))
}

function around(value: number, half: number): Interval {
  return {value, low: value - half, high: value + half}
}

/** A number that is exact. */
export function exactly(value: number): Interval {
  return {value, low: value, high: value}
}

/** Calculate with two intervals; the result holds every value that any of their values give. */
export function combine(operator: '+' | '-' | '*' | '/' | '^', left: Interval, right: Interval): Interval {
  const apply = operations[operator]
  const [first, second] = [apply(left.low, right.low), apply(left.low, right.high)]
  const [third, fourth] = [apply(left.high, right.low), apply(left.high, right.high)]
  // Dividing by what may be nothing gives anything.
  const open = operator === '/' && right.low <= 0 && right.high >= 0
  return {
    value: apply(left.value, right.value),
    low: open ? Number.NEGATIVE_INFINITY : Math.min(first, second, third, fourth),
    high: open ? Number.POSITIVE_INFINITY : Math.max(first, second, third, fourth),
  }
}

const operations = {
  '+': (left: number, right: number): number => left + right,
  '-': (left: number, right: number): number => left - right,
  '*': (left: number, right: number): number => left * right,
  '/': (left: number, right: number): number => left / right,
  '^': (left: number, right: number): number => left ** right,
}

/** Whether two intervals have a value in common; what binary fractions cannot hold is allowed for. */
export function overlap(left: Interval, right: Interval): boolean {
  const slack = 1e-9 * Math.max(Math.abs(left.value), Math.abs(right.value), 1e-3)
  return left.low <= right.high + slack && right.low <= left.high + slack
}
