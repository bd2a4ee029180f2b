import type {Comparator, QuantityReading} from '@region-briefs/core'
import {chineseNumeral} from './chinese-numeral.ts'
import {rankSpan} from './fraction-and-rank.ts'
import {scanQuantities} from './scan-quantities.ts'
import type {Span} from './span.ts'

/** Signs in front of a number in a cell. Longest first. */
const signs: ReadonlyArray<readonly [string, Comparator]> = [
  ['>=', 'ge'],
  ['<=', 'le'],
  ['≥', 'ge'],
  ['≧', 'ge'],
  ['⩾', 'ge'],
  ['≤', 'le'],
  ['≦', 'le'],
  ['⩽', 'le'],
  ['>', 'gt'],
  ['<', 'lt'],
  ['≈', 'about'],
]
/** Marks of notes behind a number: `12.3①`, `8.6*`, `77.0 (2)`. Citation marks are masked before. */
const noteMarks = /[\s\uFFFC]*(?:[*＊†‡#①-⑳⓪-⓿㈠-㈩]{1,3}|\(注\s?\d{0,2}\)|注\s?\d{0,2})?[\s\uFFFC]*$/
/** A code, a date or a quotient, and no number with a value of its own. */
const noNumber = /^[+-]?0\d|\d\s*[/:]\s*\d|\d\s+\d{1,2}(?:\s|$)/
/** A longer cell holds no single number. */
const longestCell = 80
/** A unit that no cell means, set behind a bare number so that the grammar of sentences reads it. */
const standIn = '吨'
/** Digits alone, as most cells are, have no unit of their own. */
const bare = /^-?[\d.,]+$/
const placed = /^第\s?(?<place>\d{1,4}|[一二三四五六七八九十百]{1,4})\s?[位名]?$/

/**
 * Read a cell that is one number, with its sign, bound words and scale, and with its unit where it prints one.
 *
 *     > | -12.8     1,204.5     5—8     3.2左右     >70     1.2万     86.4亿元     +21.5%     第3
 *
 * @param text  Folded to half width, citation marks masked.
 * @returns     Null for anything else: a text, a date, two numbers. The reading's unit is null where the cell prints none.
 */
export function tableNumber(text: string): Span<QuantityReading> | null {
  if (text.length > longestCell) return null
  const start = text.length - text.trimStart().length
  const body = text.slice(start, noteMarks.exec(text)!.index)
  if (body === '' || noNumber.test(body)) return null
  const rank = placed.exec(body)
  if (rank) return placeSpan(start, body, rank.groups!.place!)
  const [sign, comparator] = signs.find(([word]) => body.startsWith(word)) ?? ['', null]
  const rest = body.slice(sign.length)
  const printed = /^\s*(?:\+|↑)/.test(rest) ? rest.replace(/^\s*[+↑]\s*/, '') : rest.replace(/^\s*[–—↓]\s*(?=\d)/, '-')
  const reading = wholeNumber(printed.trim())
  if (!reading) return null
  return {
    start,
    end: start + body.length,
    reading: {...reading, ...(comparator && {comparator})},
  }
}

/** A number that is all of the text; where it has no unit, one is set behind its last digit or scale word and taken off again. */
function wholeNumber(text: string): QuantityReading | null {
  const own = bare.test(text) ? null : onlySpan(text)
  if (own) return own
  const last = /^.*[\d万亿千百]/su.exec(text)?.[0].length ?? 0
  if (last === 0 || !/\d/.test(text)) return null
  const read = onlySpan(text.slice(0, last) + standIn + text.slice(last))
  if (!read || read.unit !== standIn) return null
  return {...read, unit: null, printedUnit: read.printedUnit.slice(0, -standIn.length)}
}

function onlySpan(text: string): QuantityReading | null {
  const [span, ...others] = scanQuantities(text)
  return span && others.length === 0 && span.start === 0 && span.end === text.length ? span.reading : null
}

/** Null where the place is no number. */
function placeSpan(start: number, printed: string, place: string): Span<QuantityReading> | null {
  const value = /^\d/.test(place) ? Number(place) : chineseNumeral(place)
  return value === null ? null : rankSpan(start, printed, value)
}
