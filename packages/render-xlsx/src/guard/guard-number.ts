import {refuse} from './refuse.ts'
import type {Where} from './refuse.ts'

/** Largest and smallest size of a number in a cell: Excel's specification. */
const largest = 9.99999999999999e307
const smallest = 2.2251e-308

/** A number that every reader takes as it is; minus zero becomes zero, what no cell can hold is refused. */
export function guardNumber(value: number, where: Where): number {
  const size = Math.abs(value)
  if (!Number.isFinite(value)) refuse(where, `number \`${value}\``, 'a finite number')
  if (size > largest || (size !== 0 && size < smallest)) {
    refuse(where, `number \`${value}\``, `zero, or a size from \`${smallest}\` to \`${largest}\``)
  }
  return size === 0 ? 0 : value
}
