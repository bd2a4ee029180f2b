import type {Comparator, QuantityReading} from '@region-briefs/core'
import {chineseNumeral, numeralCharacters} from './chinese-numeral.ts'
import type {Span} from './span.ts'

/** No numeral is longer: a row of thousands must not be read anew from each of its characters. */
const numeral = `[${numeralCharacters}]{1,24}(?:点[零〇一二三四五六七八九]{1,12})?`
const digits = '\\d{1,24}(?:\\.\\d{1,24})?'

const outOf = new RegExp(`(?<whole>${numeral}|[百千万])分之(?<part>${numeral}|${digits})`, 'y')
/** 1/4, 3/10. 10/31 and 2025/10/31 are dates. */
const slash = /(?<part>\d)\/(?<whole>10|[2-9])(?![\d/])/y
const roundWholes: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
])
const tenths = /(?<tenths>[一二两三四五六七八九])成(?<half>[一二三四五六七八九半])?(?![员为立果功本长就分都因效型])/y
const half = /(?:一半(?!导)|半数|(?<!双)过半)/y
const doubled = new RegExp(`翻了?(?<bound>近|约|超过?)?(?<times>${numeral}|\\d+)?番(?!半)(?<more>多)?`, 'y')
const rank = new RegExp(`第[ ]?(?<place>${numeral}|\\d+)[ ]?(?<word>大(?![会学道街])|位|名)?`, 'y')
const ranking = /(?:居|列|排名|排在|跃升|升至|跻身|进入|名次)[^，。；,;]{0,14}$/

/** A share in words: 三分之二, 百分之五, 1/4, 三成五, 一半, 过半; and 翻一番, a change in times. Null where none starts at `at`. */
export function fractionAt(text: string, at: number): Span<QuantityReading> | null {
  // Of digits only 1/4 is one: nearly all figures are told by this.
  if (/\d/.test(text[at]!) && text[at + 1] !== '/') return null
  return outOfAt(text, at) ?? tenthsAt(text, at) ?? halfAt(text, at) ?? doubledAt(text, at)
}

/** 第二大, 第 6 位, 居世界第一, 首位. Not 第三次, 第一阶段. Null where none starts at `at`. */
export function rankAt(text: string, at: number): Span<QuantityReading> | null {
  if (text[at] === '前') return amongFirstAt(text, at)
  if (!/[第首榜]/.test(text[at] ?? '')) return null
  const first = ['首位', '榜首'].find((word) => text.startsWith(word, at))
  if (first) return ranking.test(text.slice(Math.max(0, at - 20), at)) ? rankSpan(at, first, 1) : null
  const match = matchAt(rank, text, at)
  if (!match) return null
  if (!match.groups!.word && !ranking.test(text.slice(Math.max(0, at - 20), at))) return null
  // 居第一阶段: something that is numbered, not ranked.
  if (
    !match.groups!.word &&
    !/^[ ]*(?:[，。；,;、）)”\uFFFC和与及]|$)/.test(text.slice(at + match[0].length, at + match[0].length + 8))
  )
    return null
  const place = numberOf(match.groups!.place!)
  return place === null ? null : rankSpan(at, match[0].trimEnd(), place)
}

/** 居全国前 5 位: at this place or before it. 前 5 位贸易伙伴 announces a list, and 前三 names no place. */
function amongFirstAt(text: string, at: number): Span<QuantityReading> | null {
  const match = matchAt(amongFirst, text, at)
  if (!match || !ranking.test(text.slice(Math.max(0, at - 20), at))) return null
  const {place} = match.groups as {place: string}
  return figure(at, match[0], {form: 'rank', value: Number(place), unit: null, comparator: 'le', printed: place})
}

const amongFirst = /前[ ]?(?<place>\d{1,3})[ ]?(?:位|名)(?=[ ]?(?:[，。；,;、）)”和与及]|$))/y

/**
 *     城乡居民收入比缩小到 1.9∶1
 * One number to another, as a multiple. 10:30 is a time of day, 1∶2∶3 a ratio of three. Null where none starts at `at`.
 */
export function ratioAt(text: string, at: number): Span<QuantityReading> | null {
  if (!/\d/.test(text[at] ?? '') || /[\d.:∶]/.test(text[at - 1] ?? '')) return null
  const match = matchAt(toOne, text, at)
  if (!match) return null
  const [left, right] = [Number(match.groups!.left), Number(match.groups!.right)]
  if (right === 0 || (match.groups!.sign === ':' && !/比[^，。；,;]*$/.test(text.slice(Math.max(0, at - 14), at))))
    return null
  return figure(at, match[0], {value: Math.round((left / right) * 1e4) / 1e4, unit: 'times'})
}

const toOne = /(?<left>\d{1,6}(?:\.\d{1,4})?)\s?(?<sign>[∶:])\s?(?<right>\d{1,6}(?:\.\d{1,4})?)(?!\s?[∶:.\d])/y

/**
 *     城乡居民收入比为 2.36     弹性系数为 0.8     PMI 为 50.2
 * A bare number behind the noun of a measure that has no unit. Null where none starts at `at`.
 */
export function measureAt(text: string, at: number): Span<QuantityReading> | null {
  if (!/\d/.test(text[at] ?? '') || !measureBefore.test(text.slice(Math.max(0, at - 16), at))) return null
  const match = matchAt(bareDecimal, text, at)
  if (!match) return null
  const printed = match[0]
  return figure(at, printed, {value: Number(printed), printed, decimals: printed.split('.')[1]!.length})
}

const measureBefore =
  /(?:收入比|消费比|之比|倍差|比值|系数|指数|弹性|得分|均值|PMI)(?![^，。；]*[\d%])[^，。；\d%A-Za-z]{0,8}$/
const bareDecimal = /\d{1,4}\.\d{1,4}(?![\d.]|\s?[%‰万亿千百个倍点元年月日分A-Za-z∶:])/y

function outOfAt(text: string, at: number): Span<QuantityReading> | null {
  const match = matchAt(outOf, text, at) ?? (/[\dA-Za-z./]/.test(text[at - 1] ?? '') ? null : matchAt(slash, text, at))
  if (!match) return null
  const whole = roundWholes.get(match.groups!.whole!) ?? numberOf(match.groups!.whole!)
  const part = numberOf(match.groups!.part!)
  if (whole === null || part === null || whole === 0) return null
  if (match[0].includes('/') && part >= whole) return null
  return share(at, match[0], percentOf(part, whole))
}

/** Exact where the whole is a power of ten (百分之, 万分之); else to two decimals, and of less than 1 % to four digits. */
function percentOf(part: number, whole: number): number {
  const percent = (part / whole) * 100
  if (/^10*$/.test(String(whole))) return Number(percent.toPrecision(12))
  return percent < 1 ? Number(percent.toPrecision(4)) : Math.round(percent * 100) / 100
}

function tenthsAt(text: string, at: number): Span<QuantityReading> | null {
  const match = matchAt(tenths, text, at)
  if (!match || numeralCharacters.includes(text[at - 1] ?? ' ')) return null
  const {tenths: whole, half: rest} = match.groups!
  return share(at, match[0], chineseNumeral(whole!)! * 10 + (rest === '半' ? 5 : rest ? chineseNumeral(rest)! : 0))
}

function halfAt(text: string, at: number): Span<QuantityReading> | null {
  const match = matchAt(half, text, at)
  if (!match) return null
  return share(at, match[0], 50, match[0] === '过半' ? 'gt' : 'eq')
}

/** 翻番 is 翻一番; 翻了一番多 is more than that. */
function doubledAt(text: string, at: number): Span<QuantityReading> | null {
  const match = matchAt(doubled, text, at)
  const times = match ? (match.groups!.times === undefined ? 1 : numberOf(match.groups!.times)) : null
  if (!match || times === null) return null
  const bound = match.groups!.bound ?? (match.groups!.more ? '超' : '')
  const comparator: Comparator = bound === '' ? 'eq' : bound === '近' ? 'nearly' : bound === '约' ? 'about' : 'gt'
  return figure(at, match[0], {value: 2 ** times, unit: 'times', change: true, comparator})
}

function share(at: number, printed: string, value: number, comparator: Comparator = 'eq'): Span<QuantityReading> {
  return figure(at, printed, {value, unit: '%', comparator})
}

/** A printed rank: its place in a row, and no unit. */
export function rankSpan(at: number, printed: string, value: number): Span<QuantityReading> {
  return figure(at, printed, {form: 'rank', value, unit: null})
}

function figure(at: number, printed: string, fields: Partial<QuantityReading>): Span<QuantityReading> {
  const reading: QuantityReading = {
    form: 'number',
    value: null,
    low: null,
    high: null,
    unit: null,
    comparator: 'eq',
    printed,
    printedUnit: '',
    decimals: 0,
    scale: 1,
    negative: false,
    change: false,
  }
  return {start: at, end: at + printed.length, reading: {...reading, ...fields}}
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : chineseNumeral(text)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
