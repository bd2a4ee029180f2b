import {foldWidth} from './fold-width.ts'
import {
  bareHeadingNumber,
  bareNumeral,
  headingNumber,
  type HeadingNumber,
  type HeadingScheme,
  mayBeNumbered,
} from './heading-number.ts'
import {isNoteLine} from './note-line.ts'

/** A numbered line that is a heading, or begins with one. */
export interface HeadingExtent {
  readonly number: HeadingNumber
  /** Where the title ends: the whole line, or the stop behind a run-in heading. */
  readonly titleEnd: number
}

/** Longest title of a heading in characters, and of a run-in heading before its 。. */
const longestTitle = 50
const longestRunIn = 32
/** Longer lines are never read further: a heading stands within their first characters. */
const longestNumber = 16

/** Schemes that official documents keep for headings: a comma, a colon or a question mark is no sentence there. */
const wide: ReadonlySet<HeadingScheme> = new Set(['第一部分', '第一章', '第一节', '壹、', '一、', '（一）'])

/** 5 亿元, 3%: what a sentence says, not a title. */
const figure = /\d\s*(?:[万亿千百]*(?:[元%‰吨亩倍户]|美元|平方|公里|个百分点)|[万亿]|[个家人项]\s*[。,，]?$)/

/**
 * How a numbered line divides: all of it is the title, or a title runs into the paragraph behind it.
 *
 *     1. 创新驱动：区域发展的动力。创新是……
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading
 * @returns Null where it is no heading: a numbered sentence, an item that ends with ；.
 */
export function headingExtent(text: string, numberOf: NumberOf = headingNumber): HeadingExtent | null {
  if (!mayBeNumbered(text)) return null
  const start = foldWidth(text.slice(0, longestNumber + longestTitle + 1))
  const number = numberOf(start)
  if (!number || isNoteLine(text)) return null
  const rest = start.slice(number.length)
  if (text.length <= number.length + longestTitle && isTitle(rest, number.scheme))
    return {number, titleEnd: text.length}
  return runIn(text, rest, number)
}

/** What reads a line's number. */
export type NumberOf = (text: string) => HeadingNumber | null

/** The same in a paper that numbers its headings 1.1: `1 引言` is one too. */
export function withBareNumbers(text: string): HeadingNumber | null {
  return headingNumber(text) ?? bareHeadingNumber(text)
}

/** The same in a paper that has both `一 引言` and `二 方法`. */
function withBareNumerals(numberOf: NumberOf): NumberOf {
  return (text) => numberOf(text) ?? bareNumeral(text)
}

/** @param rest  Without the number, folded. */
function isTitle(rest: string, scheme: HeadingScheme): boolean {
  // …通关时间压缩至: a sentence whose line ended.
  if (/(?:至|达到|超过|不足|约为)$/.test(rest)) return false
  // 1.某大学，某市 250014: where an author works.
  if (/[,\s]\p{Script=Han}{2,8}\s?\d{6}\s*[;)]?$/u.test(rest)) return false
  // [J], [EB/OL]: an entry of a reference list that is numbered 1., 2..
  if (rest.trim() === '' || /\n|\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/.test(rest)) return false
  if (wide.has(scheme)) return !/[。;]|[!?].|[,、]$/.test(rest) && !(scheme === '（一）' && figure.test(rest))
  // （1）…，…: an item of a list says a sentence; a title has no comma with a figure.
  return !/[。;!]|\?.|[,:、]$/.test(rest) && !figure.test(rest)
}

function runIn(text: string, rest: string, number: HeadingNumber): HeadingExtent | null {
  const stop = rest.indexOf('。')
  if (stop < 1 || stop > longestRunIn || text.slice(number.length + stop + 1, number.length + stop + 9).trim() === '')
    return null
  const title = rest.slice(0, stop)
  if (figure.test(title) || /;/.test(title)) return null
  // （三）加快创新，培育产业。支持…: official documents run such headings in; at 1. it is a sentence.
  return /,/.test(title) && number.scheme !== '（一）' ? null : {number, titleEnd: number.length + stop}
}

/**
 * A numbered title with its stop and nothing behind it, 二）优化服务。: a heading only where the one before it in its row runs into
 * its paragraph.
 */
function closedTitle(text: string, numberOf: NumberOf): HeadingExtent | null {
  const line = text.trimEnd()
  // Behind a stop a run-in heading has text: it is asked with some.
  return line.endsWith('。') && line.length <= longestNumber + longestRunIn
    ? runInAt(headingExtent(`${line}${'甲'.repeat(9)}`, numberOf), line)
    : null
}

function runInAt(extent: HeadingExtent | null, line: string): HeadingExtent | null {
  return extent?.titleEnd === line.length - 1 ? extent : null
}

/** Follows the numbers of run-in headings line by line, and tells which closed titles go on with their rows. */
export function closedTitles(numberOf: NumberOf): (text: string, found: HeadingExtent | null) => HeadingExtent | null {
  const last = new Map<HeadingScheme, number>()
  return (text, found) => {
    const closed = found ?? (mayBeNumbered(text) ? closedTitle(text, numberOf) : null)
    if (!closed) return null
    const {scheme, value} = closed.number
    const goesOn = last.get(scheme) === value - 1
    // A whole line that is a title begins or ends a row of another kind.
    if (found && found.titleEnd === text.length) last.delete(scheme)
    else if (found || goesOn) last.set(scheme, value)
    return found ?? (goesOn ? closed : null)
  }
}

/** Schemes that papers use for the items of lists as well. */
const narrow: ReadonlySet<HeadingScheme> = new Set(['1.', '（1）', '1）', '①'])

/**
 * The headings among the lines of a paper, which its other lines decide with: `1 引言` is one only beside 1.1, and
 * （1）… （2）… with nothing below them are the items of a list.
 *
 * @param lines  The blocks of the paper in their order; null for one that is no running text.
 */
export function headingExtents(lines: ReadonlyArray<string | null>): Array<HeadingExtent | null> {
  const numberOf = numberingOf(lines)
  const found = lines.map((line) => (line === null ? null : headingExtent(line, numberOf)))
  for (let start = 0; start < found.length;) {
    const end = rowEnd(found, lines, start)
    if (end - start > 1 && isList(found[start]!, lines[start - 1] ?? '')) found.fill(null, start, end)
    start = Math.max(end, start + 1)
  }
  const withClosed = closedTitles(numberOf)
  return found.map((extent, index) => (lines[index] === null ? null : withClosed(lines[index]!, extent)))
}

/** Few lines begin so: the others are not asked for their number. */
const beginsDecimal = /^[1-9１-９][\d０-９]?\s?[.．]/

/** What reads the numbers of a paper: a bare number only where it has headings of the form 1.1. */
export function numberingOf(lines: ReadonlyArray<string | null>): NumberOf {
  const decimal = lines.some(
    (line) => line !== null && beginsDecimal.test(line) && headingExtent(line)?.number.scheme === '1.1',
  )
  const numberOf = decimal ? withBareNumbers : headingNumber
  const bare = new Set(lines.map((line) => (line === null ? 0 : (headingExtent(line, bareNumeral)?.number.value ?? 0))))
  return bare.has(1) && bare.has(2) ? withBareNumerals(numberOf) : numberOf
}

/** The end of a row of titles that follow each other with nothing below them, their numbers one after the other. */
function rowEnd(
  found: ReadonlyArray<HeadingExtent | null>,
  lines: ReadonlyArray<string | null>,
  start: number,
): number {
  const first = found[start]?.number
  if (!first) return start
  const goesOn = (at: number): boolean => {
    const extent = found[at]
    return (
      extent?.number.scheme === first.scheme &&
      extent.number.value === first.value + at - start &&
      extent.titleEnd === lines[at]!.length
    )
  }
  let end = start
  while (goesOn(end)) end += 1
  return end
}

function isList({number}: HeadingExtent, before: string): boolean {
  return narrow.has(number.scheme) && (number.scheme !== '1.' || /[：:]\s*$/.test(before))
}
