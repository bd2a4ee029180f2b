/** Decimals that a number format can name. */
const mostDecimals = 30

/** By the number of decimals: a number of a cell asks for one, and there are hundreds of thousands. */
const formats: ReadonlyArray<string> = Array.from({length: mostDecimals + 1}, (_, decimals) =>
  decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
)

/** Integers below it are written digit by digit. */
const firstExponent = 1e21

/**
 * A format that shows a number as it is: as many decimals as it has, none invented, none hidden, no grouping.
 * Excel's General would show 26290000000000 as 2.629E+13.
 *
 * @param shownDecimals  Of a calculated value no more than these.
 */
export function numberFormat(value: number, shownDecimals?: number): string {
  if (Number.isInteger(value) && Math.abs(value) < firstExponent) return formats[0]!
  const shown = String(shownDecimals === undefined ? value : Number(value.toFixed(shownDecimals)))
  const point = shown.indexOf('.')
  const decimals = point < 0 ? 0 : shown.length - point - 1
  return decimals > mostDecimals || shown.includes('e') ? 'General' : formats[decimals]!
}
