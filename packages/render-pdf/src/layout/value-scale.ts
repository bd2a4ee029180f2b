import {scaleLinear} from 'd3-scale'
import type {ScaleLinear} from 'd3-scale'

/** From a value to its place in pt. */
export type ValueScale = ScaleLinear<number, number>

/**
 * A scale over values. From `values` those that are all the same lie in the middle; from `zero`, as bars need it, zero is always within.
 *
 * @param rangePt  Where the least and the greatest lie.
 */
export function valueScale(
  values: ReadonlyArray<number>,
  rangePt: readonly [number, number],
  from: 'values' | 'zero',
): ValueScale {
  const start = from === 'zero' ? 0 : (values[0] ?? 0)
  const low = values.reduce((least, value) => Math.min(least, value), start)
  const high = values.reduce((most, value) => Math.max(most, value), start)
  // A bar of nothing begins, as all others do, where the scale begins.
  const end = from === 'zero' && low === high ? low + 1 : high
  return scaleLinear([low, end], rangePt)
}
