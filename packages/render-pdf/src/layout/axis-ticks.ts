import type {ValueScale} from './value-scale.ts'

/**
 * Round numbers for an axis, within its scale; where all values are one, that one.
 *
 * @param most  No more than so many: d3 takes a count as a wish.
 */
export function axisTicks(scale: ValueScale, most: number): Array<number> {
  const [low = 0, high = 0] = scale.domain()
  if (high - low <= Math.max(Math.abs(low), Math.abs(high), smallest) * rounding) return [low]
  for (let wished = most; wished > 1; wished--) {
    const ticks = scale.ticks(wished)
    if (ticks.length <= most) return ticks
  }
  return scale.ticks(1)
}

/** Ends that differ by an error of rounding have no numbers between them, and d3 throws. */
const rounding = 1e-9
const smallest = 1e-60

/** > | −20%, with a real minus sign. */
export function tickText(tick: number, unit: string): string {
  return `${String(tick).replace('-', '−')}${unit}`
}
