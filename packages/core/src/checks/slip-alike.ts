import type {Observation} from '../model/model.ts'
import {similarDigits} from './similar-digits.ts'

/** How alike two numbers look: one is the other with a slip of the pen; of two digits only, or of the scale; or neither. */
export type Likeness = 'long' | 'short' | 'scale' | null

/**
 * How two figures that differ look as numbers, in whatever scale each is printed: 18900 万吨 and 1.98 亿吨 differ by a slip of long
 * numbers, 18 条 and 16 条 by one of short numbers, 1.38 亿元 and 1.38 万亿元 by their scale.
 */
export function likenessOf(first: Observation, second: Observation): Likeness {
  if (first.value === null || second.value === null || first.value === 0 || second.value === 0) return null
  const [left, right] = inOneLength(digitsOf(first), digitsOf(second))
  const ratio = first.value / second.value
  if (left === right) return Math.abs(Math.log10(ratio)) > 0.5 ? 'scale' : null
  if (ratio >= 10 || ratio <= 0.1) return null
  if (similarDigits(left, right)) return 'long'
  return left.length <= 2 && right.length <= 2 && isShortSlip(left, right) ? 'short' : null
}

/** One digit changed, or both turned round, or one more or less: 18 and 16, 25 and 52, 7 and 17. */
function isShortSlip(left: string, right: string): boolean {
  if (left.length !== right.length) return left.includes(right) || right.includes(left)
  return left.length === 1 || [...left].toReversed().join('') === right || left[0] === right[0] || left[1] === right[1]
}

function digitsOf({printed}: Observation): string {
  return printed.replaceAll(/\D/g, '').replace(/^0+/, '')
}

/** Noughts at the end that only one of them prints are none of its digits; 24600 and 2.46. */
function inOneLength(left: string, right: string): readonly [string, string] {
  if (left.length === right.length) return [left, right]
  const length = Math.max(Math.min(left.length, right.length), 2)
  const isNoughts = (text: string): boolean => /^0*$/.test(text.slice(length))
  return [isNoughts(left) ? left.slice(0, length) : left, isNoughts(right) ? right.slice(0, length) : right]
}
