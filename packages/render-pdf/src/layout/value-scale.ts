/** From a value to its height within a plot, upwards from its foot. */
export interface ValueScale {
  low: number
  high: number
  /** Downwards from the plot's top. */
  yOf: (value: number) => number
}

/**
 * A scale over values; all of one value lie in the middle.
 *
 * @param withZero  Bars need a scale that holds zero; lines do not.
 */
export function valueScale(values: ReadonlyArray<number>, heightPt: number, withZero: boolean): ValueScale {
  const start = withZero ? 0 : (values[0] ?? 0)
  const low = values.reduce((least, value) => Math.min(least, value), start)
  const high = values.reduce((most, value) => Math.max(most, value), start)
  const yOf = (value: number): number => (high === low ? heightPt / 2 : heightPt * (1 - (value - low) / (high - low)))
  return {low, high, yOf}
}
