/**
 * Characters that take two columns of a terminal. Source: Unicode Standard Annex #11, East Asian Width, the classes W and F; of the
 * ambiguous ones the quotation marks, dashes and dots that Chinese text prints wide are left narrow, as most terminals show them.
 */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u

/** How many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

/** The text with spaces behind it to so many columns; as it is where it takes more. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
