import {labelledFields} from './front-matter-label.ts'
import {bareNumber, listedNumbers, type NumberStyle, type PrintedNumbers} from './reference-numbers.ts'
import {scanTypeMarks} from './reference-type.ts'
import {foldReference} from './fold-reference.ts'

/** What a line of a reference list is. */
export type LineRole = 'entry' | 'continuation' | 'end'

/** What is known of a list where a line is met. */
export interface ListSoFar {
  /** How its first entry is numbered; null where it has no number. */
  readonly style: NumberStyle | null
  /** The greatest number so far; 0 where there is none. */
  readonly last: number
  /** The entry that is open; null before the first. */
  readonly entry: string | null
}

/** Numbers may be missing from a list, so that the next is not always one more; a year or a page is far away. */
const furthestGap = 20
/** What is looked at of the end of an entry. */
const longestEnd = 40

/**
 * @param line     Without spaces at its ends.
 * @param isBlock  It begins a paragraph, so that the list may have ended before it.
 */
export function lineRole(line: string, isBlock: boolean, list: ListSoFar): LineRole {
  if (line === '') return 'continuation'
  if (list.entry === null) return opensList(line) ? 'entry' : 'end'
  if (isBlock && labelledFields(line).length > 0) return 'end'
  if (listedAt(line, list) !== null) return 'entry'
  const isCoded = hasTypeMark(line)
  if (isFinished(list.entry)) return isEntry(line, isCoded, list.style) ? 'entry' : isBlock ? 'end' : 'continuation'
  if (!isWhole(list.entry)) return 'continuation'
  if (isCoded && hasTypeMark(list.entry) && list.style === null) return 'entry'
  return isBlock && /^[\p{Lu}\p{Script=Han}]/u.test(line) && !isCoded ? 'end' : 'continuation'
}

/** The numbers of an entry, where they are of the list's own style and follow the last ones. */
export function listedAt(line: string, list: ListSoFar): PrintedNumbers | null {
  const printed = listedNumbers(line) ?? nextBare(line, list)
  // (2025-03-01)[2025-04-↵02].http: the bracket was opened in the line before.
  if (list.entry !== null && opensBracket.test(list.entry.slice(-longestEnd)) && !opening.test(line)) return null
  if (!printed || (list.entry !== null && printed.style !== list.style)) return null
  if (printed.style === 'square' || list.entry === null) return printed
  const number = printed.numbers[0]!
  return number > list.last && number <= list.last + furthestGap ? printed : null
}

/** What ends with an open bracket, and what a whole number of an entry begins with. */
const opensBracket = /[[［〔][^[\]［］〔〕]{0,20}$/
const opening = /^\s*[[［〔【(（]/

/** `3Barro, R. J. …[M]` behind entry 2: the next number, and a type code in its line or a finished entry before it. */
function nextBare(line: string, {last, entry}: ListSoFar): PrintedNumbers | null {
  const printed = bareNumber(line)
  if (printed?.numbers[0] !== last + 1) return null
  return hasTypeMark(line) || (entry !== null && isFinished(entry)) ? printed : null
}

/** A number, a type code, a title in 《》 behind its author, or a stop and a year. */
function opensList(line: string): boolean {
  return listedNumbers(line) !== null || isEntry(line, hasTypeMark(line), null) || hasYear(line)
}

function isEntry(line: string, isCoded: boolean, style: NumberStyle | null): boolean {
  return isCoded || (style === null && /[.．。，,：:]/.test(line) && hasYear(line) && isFinished(line))
}

/** A type code stands in it, `[J]`. */
export function hasTypeMark(line: string): boolean {
  return scanTypeMarks(foldReference(line)).length > 0
}

function hasYear(line: string): boolean {
  return /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.test(line)
}

/** An entry ends with a stop and has a year, a type code or an address. */
function isFinished(entry: string): boolean {
  const end = entry.slice(-longestEnd).trimEnd()
  return /[.．。]$/.test(end) && !/\b(?:Vol|No|pp?|ed|et al)\.$/.test(end) && isWhole(entry)
}

function isWhole(entry: string): boolean {
  return !/[,，:：;；\-/]$/.test(entry.slice(-longestEnd).trimEnd()) && (hasYear(entry) || /https?:/.test(entry))
}
