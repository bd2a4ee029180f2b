/** A text that a sheet can hold, and what was done to it. */
export interface GuardedText {
  value: string
  mends: Array<TextMend>
}

export type TextMend = 'text-cut' | 'text-escaped'

/** Characters in a cell, in UTF-16 units: Excel's limit. */
export const longestText = 32767

/**
 * What XML 1.0 cannot hold (production 2), what its reader would change (CR becomes LF, XML 1.0 section 2.11),
 * what exceljs drops (DEL), and halves of surrogate pairs, which UTF-8 cannot hold.
 */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Of what may have to be changed, at a glance: most texts have none of it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]|_x/

const none: Array<TextMend> = []

/** A text that a reader would take for an escape: its underscore is escaped, as ECMA-376 part 1, 22.9.2.19 (ST_Xstring) says. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * Make a text safe to write as a cell. Text over the limit is cut, with a mark that says so and how long it was;
 * a character that XML cannot hold is written as `_xHHHH_`, which readers of workbooks turn back.
 */
export function guardText(value: string): GuardedText {
  if (value.length <= longestText && !suspect.test(value)) return {value, mends: none}
  const fitting = fittingText(value)
  const escaped = fitting.replace(looksEscaped, '_x005F_').replace(unwritable, escapeOf)
  return {
    value: escaped,
    mends: [
      ...(fitting === value ? [] : ['text-cut' as const]),
      ...(fitting.search(unwritable) < 0 ? [] : ['text-escaped' as const]),
    ],
  }
}

/** A text that a cell can hold whole, or cut with a mark that says so and how long it was. */
export function fittingText(value: string): string {
  return value.length > longestText ? cutWithMark(value) : value
}

/** For parts of the file that know no escapes, such as document properties: U+FFFD for what XML cannot hold. */
export function plainText(value: string): string {
  return value.replace(unwritable, (found) => (found === '\r' ? '\n' : '\uFFFD'))
}

function escapeOf(found: string): string {
  return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

function cutWithMark(value: string): string {
  const mark = `…（全文 ${[...value].length} 字，见 model.json）`
  const kept = value.slice(0, longestText - mark.length)
  return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + mark
}
