import type {QuantityReading} from '@region-briefs/core'
import {bounds, insideWords} from './bounds.ts'
import {skipSpace} from './measured-number.ts'
import type {Span} from './span.ts'
import {currencies} from './units.ts'

/** Longest first, so that 不超过 is not read as 超过. */
const prefixes = byEnd(wordsOf('prefix'))
const suffixes = wordsOf('suffix')
const longestPrefix = 8

/**
 * Bound words and a currency in front become part of a figure; a word behind it (左右) does not undo one in front (不高于).
 *
 * @param from  Where the figure before it ends: nothing is taken from that.
 */
export function withBounds(text: string, span: Span<QuantityReading>, from: number): Span<QuantityReading> {
  const currency = currencyBefore(text, span, from)
  const numberStart = span.start - currency
  const before = text.slice(Math.max(from, numberStart - longestPrefix), numberStart).trimEnd()
  const prefix = prefixes
    .get(before.at(-1) ?? '')
    ?.find(({word}) => before.endsWith(word) && !isInsideWord(before, word))
  const spaces = numberStart - (Math.max(from, numberStart - longestPrefix) + before.length)
  const suffixAt = skipSpace(text, span.end)
  const suffix = suffixes.find(({word}) => text.startsWith(word, suffixAt))
  return {
    start: prefix ? numberStart - spaces - prefix.word.length : numberStart,
    end: suffix ? suffixAt + suffix.word.length : span.end,
    reading: {...span.reading, comparator: prefix?.comparator ?? suffix?.comparator ?? span.reading.comparator},
  }
}

/** Words by their last character. */
function byEnd<Entry extends {word: string}>(entries: ReadonlyArray<Entry>): ReadonlyMap<string, ReadonlyArray<Entry>> {
  const ends = new Set(entries.map(({word}) => word.at(-1)!))
  return new Map(Array.from(ends, (end) => [end, entries.filter(({word}) => word.endsWith(end))] as const))
}

function wordsOf(place: 'prefix' | 'suffix') {
  return bounds
    .filter((bound) => bound.place === place)
    .flatMap(({comparator, words}) => words.map((word) => ({word, comparator})))
    .toSorted((left, right) => right.word.length - left.word.length)
}

/** Length of a currency in front of an amount without one behind it; 0 for any other figure. */
function currencyBefore(text: string, {start, reading}: Span<QuantityReading>, from: number): number {
  const saysItself =
    /[元币]$/.test(reading.printedUnit) && (reading.unit === 'CNY' || !/^[万亿千百]*元$/.test(reading.printedUnit))
  if (currencies.every(([, unit]) => unit !== reading.unit) || saysItself) return 0
  const before = text.slice(Math.max(from, start - 6), start)
  const found = currencies.find(([word]) => before.trimEnd().endsWith(word))
  return found ? found[0].length + before.length - before.trimEnd().length : 0
}

/** 节约 30%, 附近 5 家, 最近三成: the last character is no bound word there. */
function isInsideWord(text: string, word: string): boolean {
  return insideWords.get(word)?.includes(text.at(-word.length - 1) || ' ') ?? false
}
