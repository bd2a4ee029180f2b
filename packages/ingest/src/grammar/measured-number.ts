import type {Comparator} from '@region-briefs/core'
import {bounds} from './bounds.ts'
import {numberAt, type PrintedNumber} from './printed-number.ts'
import {announcing, currencies, scales, units, type UnitEntry} from './units.ts'

/** A number with what belongs to it, from its first character to the end of its unit. */
export interface MeasuredNumber {
  readonly number: PrintedNumber
  /** Of a bound word between number and unit, 7000 多亿; `eq` where there is none. */
  readonly comparator: Comparator
  /** Factor of the scale word; null where none is printed. */
  readonly scale: number | null
  readonly unit: UnitEntry | null
  readonly printedUnit: string
  /** Ends of the number and of the whole. */
  readonly numberEnd: number
  readonly end: number
}

const space = /[ \t\n]*/y
const unitsLongestFirst = [...units.keys()].toSorted((left, right) => right.length - left.length)
const innerBounds = bounds.filter(({place}) => place === 'inner')
/** 元/千瓦时, 微克/立方米: what a unit is counted per. */
const per = /\/(?:[A-Za-z]{1,3}[²³]?|千瓦时|立方米|平方公里|平方米|人次|公里|小时|[年月日天人户吨亩度千])/y

/**
 *     > | 出口 7000 多 亿 美元
 *              number bound scale unit
 * @returns Null where no number starts at `at`; `unit` is null where none follows it.
 */
export function measuredAt(text: string, at: number): MeasuredNumber | null {
  const number = numberAt(text, at)
  if (!number) return null
  const numberEnd = at + number.length
  const before = boundAt(text, numberEnd)
  const scale = scaleAt(text, before.end)
  const behind = scale ? boundAt(text, scale.end) : before
  const unit = unitAt(text, behind.end) ?? (scale ? currencyBefore(text, at, behind.end) : null)
  const end = unit?.end ?? scale?.end ?? numberEnd
  return {
    number,
    comparator: behind.comparator === 'eq' ? before.comparator : behind.comparator,
    scale: scale?.factor ?? null,
    unit: unit?.entry ?? null,
    printedUnit: (scale?.word ?? '') + (unit?.word ?? ''),
    numberEnd,
    end,
  }
}

/** Whether number and unit make a figure, and not a list that is announced, a name or a date. */
export function isFigure(
  text: string,
  at: number,
  {number, unit, scale, comparator, printedUnit, end}: MeasuredNumber,
): boolean {
  if (!unit) return false
  // 第 33 次 is a name; 前 9 个月 is a time.
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  if (before.endsWith('第') || (unit.family === 'physical' && /[前头近]$/.test(before) && /月|年|天/.test(printedUnit)))
    return false
  // 三个方面, 二元结构, 一度: a small Chinese numeral is a figure only with a ratio.
  const isSmall = number.chinese && number.value <= 10 && scale === null && comparator === 'eq'
  if (isSmall && unit.family !== 'ratio') return false
  const after = text.slice(end, end + 8).trimStart()
  if (unit.family === 'classifier' && announcing.some((noun) => after.startsWith(noun))) return false
  return !(printedUnit === '国' && after.startsWith('集团'))
}

/** The value in the base unit. */
export function inBase(number: PrintedNumber, unit: UnitEntry, scale: number): number {
  // 26.29 × 10¹² in binary is not 26290000000000: every factor is a power of ten, so the decimal point is moved instead.
  return Number(`${number.digits}e${Math.round(Math.log10(scale * unit.factor))}`)
}

function boundAt(text: string, at: number): {comparator: Comparator; end: number} {
  const from = skipSpace(text, at)
  const found = innerBounds.find(({words}) => words.some((word) => text.startsWith(word, from)))
  return found ? {comparator: found.comparator, end: from + 1} : {comparator: 'eq', end: at}
}

function scaleAt(text: string, at: number): {word: string; factor: number; end: number} | null {
  const from = skipSpace(text, at)
  // 千瓦时 begins with a scale word and is a unit all the same.
  if (unitAt(text, at)?.word.startsWith('千')) return null
  const found = scales.find(([word]) => text.startsWith(word, from))
  return found ? {word: found[0], factor: found[1], end: from + found[0].length} : null
}

function unitAt(text: string, at: number): {word: string; entry: UnitEntry; end: number} | null {
  const from = skipSpace(text, at)
  const word = unitsLongestFirst.find((each) => text.startsWith(each, from))
  if (!word) return null
  const end = from + word.length
  per.lastIndex = end
  const counted = per.exec(text)?.[0]
  if (!counted) return {word, entry: units.get(word)!, end}
  // 0.35 元/千瓦时 is no amount of yuan: the whole is its unit.
  return {word: word + counted, entry: {unit: word + counted, factor: 1, family: 'physical'}, end: end + counted.length}
}

/** 港币 1,234 亿, US$3.77 万亿: the currency stands in front. */
function currencyBefore(text: string, at: number, end: number): {word: string; entry: UnitEntry; end: number} | null {
  const before = text.slice(Math.max(0, at - 6), at).trimEnd()
  const found = currencies.find(([word]) => before.endsWith(word))
  return found ? {word: '', entry: {unit: found[1], factor: 1, family: 'money'}, end} : null
}

/** Behind the white space at `at`. */
export function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}
