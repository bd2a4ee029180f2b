/**
 * Letters of a column: `A`, `Z`, `AA`.
 *
 * @param index  From 0; below 0 throws, since a formula that names no column would be written wrong in silence.
 */
export function letterOf(index: number): string {
  if (index < 0) throw new RangeError(`Unexpected column \`${index}\`, expected one from 0`)
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** Address of a cell, row and column from 0: `A1`. */
export function addressOf(row: number, column: number): string {
  return `${letterOf(column)}${row + 1}`
}
