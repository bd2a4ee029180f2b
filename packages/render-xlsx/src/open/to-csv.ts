import type {DataTable, DataValue} from './data-table.ts'

/** Excel takes a file without it for one of the system's old encoding, and shows Chinese as noise. */
const byteOrderMark = '\uFEFF'

/** RFC 4180, 2.1. */
const lineEnd = '\r\n'

/** What must stand in quotes (RFC 4180, 2.6), and spaces at an end, which some readers drop otherwise. */
const needsQuotes = /[",\r\n]|^\s|\s$/

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, one row of ASCII headings. A text that begins with
 * `=`, `+`, `-` or `@` stays as it is: whoever changed it would change the data; the descriptor says so.
 */
export function toCsv({columns, rows}: DataTable): Uint8Array {
  const lines = [columns.map(({key}) => key), ...rows].map((row) => row.map(field).join(',') + lineEnd)
  return new TextEncoder().encode(byteOrderMark + lines.join(''))
}

/** A number is written with all its digits, as JSON would: it reads back equal. */
function field(value: DataValue): string {
  if (value === null) return ''
  const text = String(value)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
