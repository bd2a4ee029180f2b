import {measuredAt} from './measured-number.ts'
import type {Span} from './span.ts'
import {matchesOf} from './matches-of.ts'

/** What digits with spaces between them say: the number that is closed up, or null where it cannot be told. */
export type SpacedNumber = string | null

// > | 2 0 2 5 年   4 5. 4 7 亿元   1 234 567 人   1 2.5%
//      ^^^^^^^       ^^^^^^^         ^^^^^^^^^       ^^^^^
const spaced =
  /(?<![\dA-Za-z]|\d[.,])\d+(?:[.,]\d+)*(?:[ \t\u00A0\u2009\u202F]{0,2}[.,])?(?:[ \t\u00A0\u2009\u202F]{1,2}(?:[.,][ \t\u00A0\u2009\u202F]{0,2})?\d+(?:[.,]\d+)*(?:[ \t\u00A0\u2009\u202F]{0,2}[.,](?=[ \t\u00A0\u2009\u202F]{0,2}\d))?)+/g
/** What every such number has: a space between digits and points. */
const parted = /[\d.,][ \t\u00A0\u2009\u202F]{1,2}[\d.,]/
/** Longest number with its spaces: a row of digits that is longer is a table, or noise. */
const longest = 48
/** A unit, an end, or the sign of a range with its other end. */
const behind = /^\s*(?:[%‰万亿年月]|[,。;、)]|$|(?:—{1,2}|[–~至到-])\s*\d)/
/** Words behind which a row of digits has a number of its own in front: 表 2 2.5%. */
const numbering = /[表图式第列项条款章节栏]\s*$/

/**
 * Find numbers whose digits stand apart, as text recognition leaves them.
 *
 * @param text      Folded to half width.
 * @param isApart   Other numbers of the text around it are known to have their digits apart.
 */
export function scanSpacedNumbers(text: string, isApart = false): Array<Span<SpacedNumber>> {
  if (!parted.test(text)) return []
  const found = matchesOf(text, spaced)
    .map(({0: printed, index}) => {
      const end = index + printed.length
      // 表 2 2024 年…, 表 2-1 2024 年…: the number of a table, and a year.
      const isNumbered = /[表图]\s*(?:\d{1,3}\s*[-—–.]\s*)?$/.test(text.slice(Math.max(0, index - 10), index))
      if (isNumbered && /^\d{1,3}\s+[12]\d{3}$/.test(printed)) return {start: index, end, reading: undefined}
      return {start: index, end, reading: closedNumber(printed, text.slice(end, end + 8), index === 0)}
    })
    .filter(({reading}) => reading !== undefined) as Array<Span<SpacedNumber>>
  // 1 2.5% can be two numbers; among others whose digits stand apart it is one.
  if (!isApart && !found.some(({reading}) => reading !== null)) return found
  return found.map((span) =>
    span.reading === null && span.start > 0 && !numbering.test(text.slice(Math.max(0, span.start - 3), span.start))
      ? {...span, reading: singleDigits(text.slice(span.start, span.end))}
      : span,
  )
}

/** 4 1.2, 7 4: every digit of the whole part stands alone, and nothing behind the point is parted. */
function singleDigits(printed: string): SpacedNumber {
  return /^\d(?:\s+\d)*\s*(?:[.]\s*\d+)?$/.test(printed) ? printed.replaceAll(/\s/g, '') : null
}

/** A unit, an end of its sentence, or a list mark. */
function endsNumber(after: string): boolean {
  return behind.test(after) || (measuredAt(`1${after.trimStart()}`, 0)?.unit ?? null) !== null
}

/**
 * @param after   What stands behind it.
 * @param starts  It begins the paragraph: `1. 47 家` may be an item's number and a figure.
 * @returns       Undefined where the parts are numbers of their own (`2023 2024`): nothing is wrong.
 */
function closedNumber(printed: string, after: string, starts: boolean): SpacedNumber | undefined {
  if (printed.length > longest) return undefined
  const parts = printed.split(/[ \t\u00A0\u2009\u202F]+/)
  const closed = parts.join('')
  const groups = closed.split('.')
  const tokens = printed.split(/[ \t\u00A0\u2009\u202F.,]+/)
  const isNumber = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(closed)
  if (isNumber && endsNumber(after)) {
    // 2 0 2 5, 1 2 4 6.5: every digit stands alone, three at least.
    const isApart = parts.every((each) => /^[.,]?\d?[.,]?$/.test(each))
    if (tokens.length > 2 && isApart) return closed
    if (parts.length > 2 && singleDigits(printed) !== null) return closed
    // 26. 29, 4 5. 4 7, 3 . 8: the point says that it is one number.
    const isSplitAtPoint = parts.every(
      (each, index) => index === 0 || each.startsWith('.') || parts[index - 1]!.endsWith('.'),
    )
    if (groups.length === 2 && !starts && (isSplitAtPoint || isApart)) return closed
    // 1 234 567: ISO 80000-1, 7.3.2.
    if (/^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(printed) && !/^(?:19|20)\d{2}$/.test(closed) && !printed.startsWith('0'))
      return closed
  }
  // 1. 2024 年…: the number of a line, and a year.
  if (starts && /^\d{1,2}[.] {1,2}[12]\d{3}$/.test(printed)) return undefined
  // 2023 2024: years, columns of a table. A part of one or two digits before a unit is a number that was torn.
  // 1900 0亿: no number begins so, and what looks like a year is the first part of one.
  const isYears = tokens.slice(0, -1).every((each) => /^(?:19|20)\d{2}$/.test(each)) && !/^0\d*$/.test(parts.at(-1)!)
  return !isYears && tokens.some((each) => each.length < 3) && endsNumber(after) ? null : undefined
}
