/** A rectangle of cells, rows and columns from 1, both ends included. */
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/
const lastRow = 1_048_576
const lastColumn = 16_384

/** A range as written: `A1`, `$A$1:B2`, `A:C`, `1:3`; null where it is none of a sheet. */
export function rangeOf(written: string): Range | null {
  const [from, to = from, ...more] = written.split(':')
  if (from === undefined || to === undefined || more.length > 0) return null
  const [start, end] = [cornerOf(from), cornerOf(to)]
  if (
    !start ||
    !end ||
    (start.row === null) !== (end.row === null) ||
    (start.column === null) !== (end.column === null)
  )
    return null
  if (!written.includes(':') && (start.row === null || start.column === null)) return null
  const range = {
    top: start.row ?? 1,
    left: start.column ?? 1,
    bottom: end.row ?? lastRow,
    right: end.column ?? lastColumn,
  }
  return range.top <= range.bottom && range.left <= range.right ? range : null
}

function cornerOf(written: string): {row: number | null; column: number | null} | null {
  const cell = cellPattern.exec(written)
  const column = cell?.[1] ?? /^\$?([A-Z]{1,3})$/.exec(written)?.[1]
  const row = cell?.[2] ?? /^\$?([1-9]\d{0,6})$/.exec(written)?.[1]
  if (column === undefined && row === undefined) return null
  const place = {
    row: row === undefined ? null : Number(row),
    column: column === undefined ? null : columnOf(column),
  }
  return (place.row ?? 0) <= lastRow && (place.column ?? 0) <= lastColumn ? place : null
}

/** The number of a column, from 1. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Ranges of an `sqref`, null for each that is none. */
export function rangesOf(sqref: string): Array<Range | null> {
  return sqref.trim().split(/\s+/).map(rangeOf)
}

export function overlap(one: Range, other: Range): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}

export function within(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  )
}

/** Letters of a column, from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest === 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + ((column - 1) % 26))
}
