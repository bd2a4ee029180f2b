/**
 * Round numbers for an axis: steps of 1, 2 or 5 times a power of ten, the first not below `low` and the last not above `high`.
 *
 * @param most  No more than so many.
 */
export function ticks(low: number, high: number, most: number): Array<number> {
  // Ends that differ by a rounding error have no numbers between them.
  if (!(high - low > Math.max(Math.abs(low), Math.abs(high), smallest) * rounding)) return [low]
  const power = 10 ** Math.floor(Math.log10((high - low) / most))
  const step = [1, 2, 5, 10, 20].map((factor) => factor * power).find((each) => countOf(low, high, each) <= most)!
  const first = Math.ceil(low / step - rounding)
  // Multiples, not sums of steps, which carry errors of binary fractions.
  return Array.from({length: Math.max(0, countOf(low, high, step))}, (_, index) =>
    trimmed((first + index) * step, step),
  )
}

const rounding = 1e-9
const smallest = 1e-60

function countOf(low: number, high: number, step: number): number {
  return Math.floor(high / step + rounding) - Math.ceil(low / step - rounding) + 1
}

function trimmed(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + rounding)))) + 0
}
