import type {ValueScale} from './value-scale.ts'
import {valueScale} from './value-scale.ts'

/** A scale over years, decimal ones too, the first at the range's start; a year alone stands there. */
export function yearScale(years: ReadonlyArray<number>, rangePt: readonly [number, number]): ValueScale {
  const scale = valueScale(years, rangePt, 'values')
  const [first = 0, last = 0] = scale.domain()
  return first === last ? scale.domain([first, first + 1]) : scale
}
