/** Decimals that a number format can name. */
const mostDecimals = 30

/**
 * A format that shows a number as it is: as many decimals as it has, none invented, none hidden, no grouping.
 * Excel's General would show 26290000000000 as 2.629E+13.
 *
 * @param shownDecimals  Of a calculated value no more than these.
 */
export function numberFormat(value: number, shownDecimals?: number): string {
  const shown = String(shownDecimals === undefined ? value : Number(value.toFixed(shownDecimals)))
  if (shown.includes('e')) return 'General'
  const decimals = shown.split('.')[1]?.length ?? 0
  if (decimals > mostDecimals) return 'General'
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
}
