import type {Comparator} from '@region-briefs/core'
import {bareCountAt} from './bare-count.ts'
import {bounds} from './bounds.ts'
import {numeralCharacters} from './chinese-numeral.ts'
import {mixedAt} from './mixed-number.ts'
import {numberAt, type PrintedNumber} from './printed-number.ts'
import {announcing, announcingBetween, currencies, notUnitBefore, scales, units, type UnitEntry} from './units.ts'

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

/** By their first character, the longest first: of some hundred units none or few begin with the one that is printed. */
const unitsByStart = byStart([...units.keys()], (word) => word)
const scalesByStart = byStart(scales, ([word]) => word)
const beginsNumber = new RegExp(`[\\d−-]|[${numeralCharacters}]`)
/** One character each. */
const innerBounds: ReadonlyMap<string, Comparator> = new Map(
  bounds
    .filter(({place}) => place === 'inner')
    .flatMap(({words, comparator}) => words.map((word) => [word, comparator] as const)),
)
/** 三个方面, 5 个重点领域. */
const announces = new RegExp(`^(?:${announcingBetween.join('|')})?(?:${announcing.join('|')})`)
/** 元/千瓦时, 微克/立方米: what a unit is counted per. */
const per =
  /\/(?:[A-Za-z]{1,3}[²³]?|[百万亿]?元|千瓦时|立方米|平方公里|平方米|公顷|公斤|千克|人次|公里|小时|[年月日天人户吨亩度千台套辆件只头箱斤克桶])/y

/**
 *     > | 出口 7000 多 亿 美元
 *              number bound scale unit
 * @returns Null where no number starts at `at`; `unit` is null where none follows it.
 */
export function measuredAt(text: string, at: number): MeasuredNumber | null {
  // Asked first: at most places where a figure could begin none does.
  if (!beginsNumber.test(text[at] ?? '')) return null
  const number = mixedAt(text, at) ?? numberAt(text, at) ?? scaleAloneAt(text, at)
  if (!number) return null
  const numberEnd = at + number.length
  const before = boundAt(text, numberEnd)
  const scale = scaleAt(text, before.end)
  const behind = scale ? boundAt(text, scale.end) : before
  const printed = unitAt(text, behind.end)
  // 港币 15.8 亿元: 元 is that of the currency in front.
  const inFront = printed?.word === '元' || (scale && !printed) ? currencyBefore(text, at) : null
  const unit = inFront ? {word: printed?.word ?? '', entry: inFront, end: printed?.end ?? behind.end} : printed
  const bare = unit || !scale || scale.factor < 1e4 ? null : bareCountAt(text, at, behind.end)
  const end = unit?.end ?? (bare ? behind.end : (scale?.end ?? numberEnd))
  // 一倍半 is one and a half times.
  const isHalfMore = unit?.word === '倍' && text[unit.end] === '半' && number.decimals === 0
  return {
    number: isHalfMore ? {...number, value: number.value + 0.5, digits: `${number.digits}.5`, decimals: 1} : number,
    comparator: behind.comparator === 'eq' ? before.comparator : behind.comparator,
    scale: scale?.factor ?? null,
    unit: unit?.entry ?? bare,
    printedUnit: (scale?.word ?? '') + (unit?.word ?? ''),
    numberEnd,
    end: isHalfMore ? end + 1 : end,
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
  // 投资 1.5 个亿: a hundred million as it is spoken, of what it does not say; 3 个亿元项目 counts projects.
  if (printedUnit === '个' && /^(?:亿|万)(?:元)?(?:[，。；、,;）)的]|$)/.test(text.slice(end, end + 3).trimStart()))
    return false
  // 3 万 5 亩, 3 万 12000 亩: what stands behind a scale word is a part of a number that could not be read.
  if (/\d[百千万亿]{1,2}零?$/.test(text.slice(Math.max(0, at - 4), at))) return false
  // 6.42 亿度 of electricity; 2 度 may be an angle, a temperature or a time.
  if (unit.unit === '度' && scale === null) return false
  // 持续 6 个月: how long something lasts.
  if (unit.unit === '个月' && /(?:持续|连续|历时|为期|时隔)$/.test(before)) return false
  // 连续 11 个季度, 连续 5 个月: how long something lasts.
  if (unit.family === 'classifier' && /^(?:季度|月|年头|财年|交易日|工作日)/.test(text.slice(end, end + 3).trimStart()))
    return false
  // 前 5 位贸易伙伴, 前 10 家企业: the first of a list that is announced.
  if (unit.family !== 'ratio' && scale === null && before.endsWith('前') && /^[位名家强]$/.test(printedUnit))
    return false
  // 三个方面, 二元结构, 一度: a small Chinese numeral is a figure only with a ratio.
  const isSmall = number.chinese && number.value <= 10 && scale === null && comparator === 'eq'
  if (isSmall && unit.family !== 'ratio') return false
  const after = text.slice(end, end + 8).trimStart()
  if (unit.family === 'classifier' && announces.test(after)) return false
  // A count of nine digits that nothing parts is a code.
  if (unit.family === 'classifier' && scale === null && number.decimals === 0 && /^\d{9}/.test(text.slice(at, at + 9)))
    return false
  // 2.5 年 is a duration that is measured, 3 年 a time; 受教育年限达到 12 年 and 比上年增加 1 年 say so.
  if (unit.unit === '年' && number.decimals === 0 && !isLengthOfTime(text, at, after)) return false
  // 3 岁以下婴幼儿, 60 岁及以上人口: who is counted.
  if (unit.unit === '岁' && /^(?:及|或)?以[上下]\p{Script=Han}/u.test(after)) return false
  // 投资 10 亿元以上的重大项目 30 个: what the things counted have in common is a class of them.
  if (unit.family === 'money' && classBehind.test(text.slice(end, end + 16).trimStart())) return false
  return !(printedUnit === '国' && (after.startsWith('集团') || before.endsWith('金砖')))
}

/** Whether whole years are measured, and no time is named. */
function isLengthOfTime(text: string, at: number, after: string): boolean {
  const before = text.slice(Math.max(0, at - 20), at).trimEnd()
  return (
    /(?:年限|寿命|学制)[^，。；\d]{0,6}$/.test(before.slice(-10)) ||
    (/[比较\uFFFC][^，。；,;]{0,12}(?:增加|提高|延长|缩短|减少)了?$/.test(before) &&
      /^(?:[，。；、,;)）]|$)/.test(after))
  )
}

/** Of those, the things that texts count by size: 10 亿元以上重大项目; 超 5000 万美元的有 15 个. */
const classBehind =
  /^(?:(?:及|或)?以[上下]的?\p{Script=Han}{0,6}(?:项目|企业|集群|园区)|的(?:\p{Script=Han}{0,10}?(?:项目|企业|园区|集群)|有|达|共)(?:有|达|共)?\s?\d)/u

/** The value in the base unit. */
export function inBase(number: PrintedNumber, unit: UnitEntry, scale: number): number {
  // 26.29 × 10¹² in binary is not 26290000000000: every factor is a power of ten, so the decimal point is moved instead.
  return Number(`${number.digits}e${Math.round(Math.log10(scale * unit.factor))}`)
}

/** What a printed number is multiplied by: the scale word and what the unit itself counts in, 0.1 % for ‰. */
export function scaleOf(unit: UnitEntry, scale: number): number {
  return unit.factor === 1 ? scale : Number(`1e${Math.round(Math.log10(scale * unit.factor))}`)
}

function boundAt(text: string, at: number): {comparator: Comparator; end: number} {
  const from = skipSpace(text, at)
  const comparator = innerBounds.get(text[from] ?? '')
  return comparator ? {comparator, end: from + 1} : {comparator: 'eq', end: at}
}

function scaleAt(text: string, at: number): {word: string; factor: number; end: number} | null {
  const from = skipSpace(text, at)
  const found = scalesByStart.get(text[from] ?? '')?.find(([word]) => text.startsWith(word, from))
  // 千瓦时 begins with a scale word and is a unit all the same.
  if (found && unitAt(text, at)?.word.startsWith('千')) return null
  return found ? {word: found[0], factor: found[1], end: from + found[0].length} : null
}

function unitAt(text: string, at: number): {word: string; entry: UnitEntry; end: number} | null {
  const from = skipSpace(text, at)
  const word = unitsByStart
    .get(text[from] ?? '')
    ?.find((each) => text.startsWith(each, from) && !notUnitBefore.get(each)?.includes(text[from + each.length] || ' '))
  if (!word) return null
  const end = from + word.length
  per.lastIndex = end
  const counted = per.exec(text)?.[0]
  if (!counted) return {word, entry: units.get(word)!, end}
  // 0.35 元/千瓦时 is no amount of yuan: the whole is its unit.
  return {word: word + counted, entry: {unit: word + counted, factor: 1, family: 'physical'}, end: end + counted.length}
}

/** 港币 1,234 亿, US$3.77 万亿: the currency stands in front. */
function currencyBefore(text: string, at: number): UnitEntry | null {
  const before = text.slice(Math.max(0, at - 6), at).trimEnd()
  const found = currencies.find(([word]) => before.endsWith(word))
  return found ? {unit: found[1], factor: 1, family: 'money'} : null
}

/** 超千亿元, 近百家, 百余家: beside a bound word a scale word alone is one of it. 上千家, 数百家 say no number. */
function scaleAloneAt(text: string, at: number): PrintedNumber | null {
  if (!/[百千万亿]/.test(text[at] ?? '')) return null
  const isMore = moreBehind.test(text.slice(at, at + 4)) && !/[\d几数上]\s?$/.test(text.slice(Math.max(0, at - 2), at))
  if (!isMore && !boundBefore.test(text.slice(Math.max(0, at - 4), at))) return null
  const found = scalesAlone.find(([word]) => text.startsWith(word, at))
  const end = at + (found?.[0].length ?? 0)
  if (!found || !unitAt(text, isMore ? end + 1 : end) || numeralCharacters.includes(text[end] ?? '')) return null
  const digits = String(found[1])
  return {value: found[1], digits, decimals: 0, negative: false, chinese: true, length: found[0].length}
}

/** A hundred is a scale only alone: behind digits 百 belongs to what follows, 3 百分点. */
const scalesAlone: typeof scales = [...scales, ['百', 100]]
const moreBehind = /^(?:[百千]?[百千万亿])[余多]/
const boundBefore = /(?:超过?|逾|(?<![最附邻临靠])近|突破|不足|不到|过)[ ]?$/

/** Behind the white space at `at`. */
export function skipSpace(text: string, at: number): number {
  let end = at
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\n') end += 1
  return end
}

/** Words by their first character; those of one character stay in their order, the longest first. */
function byStart<Item>(
  items: Iterable<Item>,
  wordOf: (item: Item) => string,
): ReadonlyMap<string, ReadonlyArray<Item>> {
  const found = new Map<string, Array<Item>>()
  for (const item of [...items].toSorted((left, right) => wordOf(right).length - wordOf(left).length)) {
    const [start = ''] = wordOf(item)
    const known = found.get(start)
    if (known) known.push(item)
    else found.set(start, [item])
  }
  return found
}
