import type {Comparator, QuantityReading} from '@region-briefs/core'
import {bounds, insideWords} from './bounds.ts'
import {skipSpace} from './measured-number.ts'
import type {Span} from './span.ts'
import {currencies} from './units.ts'

/** Longest first, so that 不超过 is not read as 超过. */
const prefixes = byCharacter(wordsOf('prefix'), -1)
const suffixes = byCharacter(wordsOf('suffix'), 0)
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
  const printed = suffixes.get(text[suffixAt] ?? '')?.find(({word}) => spacedEnd(text, suffixAt, word) > 0)
  const suffix = printed ?? moreBehind(text, span)
  const suffixEnd = printed ? spacedEnd(text, suffixAt, printed.word) : suffixAt + (suffix?.word.length ?? 0)
  const apart = prefix || suffix ? null : boundApart(before)
  return {
    start: prefix ? numberStart - spaces - prefix.word.length : numberStart,
    end: suffix ? suffixEnd : span.end,
    reading: {
      ...span.reading,
      comparator: prefix?.comparator ?? suffix?.comparator ?? apart ?? span.reading.comparator,
    },
  }
}

/** Where a word of two characters ends that text recognition may have parted, 以 上; 0 where another stands there. */
function spacedEnd(text: string, at: number, word: string): number {
  let end = at
  for (const character of word) {
    const next = end === at ? end : skipSpace(text, end)
    if (text[next] !== character) return 0
    end = next + 1
  }
  return end
}

/** Words by their first or their last character. */
function byCharacter<Entry extends {word: string}>(
  entries: ReadonlyArray<Entry>,
  at: 0 | -1,
): ReadonlyMap<string, ReadonlyArray<Entry>> {
  const signs = new Set(entries.map(({word}) => word.at(at)!))
  return new Map(Array.from(signs, (sign) => [sign, entries.filter(({word}) => word.at(at) === sign)] as const))
}

/** 7 倍多, 两成多, 五分之一强. */
function moreBehind(
  text: string,
  {end, reading}: Span<QuantityReading>,
): {word: string; comparator: Comparator} | null {
  const isRough =
    reading.unit === 'times' || (reading.unit === '%' && /[成一二三四五六七八九十]$/.test(text.slice(end - 1, end)))
  const word = /^[多强弱](?=[，。；、的,;]|$)/.exec(text.slice(end, end + 2))?.[0]
  if (!isRough || word === undefined) return null
  return {word, comparator: word === '弱' ? 'nearly' : 'gt'}
}

/** 不足全国 0.4%, 约占总量的四分之一: the bound word stands before the whole. */
function boundApart(before: string): Comparator | null {
  const word =
    /(?<word>不足|不到|超过|逾|约|近|至少|最少|至多|最多)[占有]?(?:全国|全省|全市|全球|世界|总[量数额]|其)?的?$/.exec(
      before,
    )?.groups!.word
  return word === undefined || isInsideWord(before.slice(0, before.lastIndexOf(word) + word.length), word)
    ? null
    : prefixes.get(word.at(-1)!)!.find((each) => each.word === word)!.comparator
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
  // 折合约 369 亿美元: 合 belongs to 折合.
  if (text.endsWith('折合约')) return false
  return insideWords.get(word)?.includes(text.at(-word.length - 1) || ' ') ?? false
}
