import type {Comparator, QuantityReading} from '@region-briefs/core'
import {bounds} from './bounds.ts'
import {numeralCharacters} from './chinese-numeral.ts'
import {fractionAt, rankAt} from './fraction-and-rank.ts'
import {numberAt, type PrintedNumber} from './printed-number.ts'
import type {Span} from './span.ts'
import {announcing, scales, units, type UnitEntry} from './units.ts'

const candidate = new RegExp(`[\\d−-]|[${numeralCharacters}半首过第翻]`, 'g')
const space = /[ \t\n]*/y
const rangeSign = /[ \t\n]*(?:—{1,2}|–|-|~{1,2}|至|到)[ \t\n]*/y
const unitsLongestFirst = [...units.keys()].toSorted((left, right) => right.length - left.length)

/** A number with what belongs to it, from its first character to the end of its unit. */
interface Measured {
  number: PrintedNumber
  comparator: Comparator
  scale: number
  unit: UnitEntry | null
  printedUnit: string
  /** Ends of the number and of the whole. */
  numberEnd: number
  end: number
}

/**
 * Find the printed figures of a sentence, bound words and units included.
 *
 * @param text  One sentence, folded to half width; citation marks, times and titles masked.
 */
export function scanQuantities(text: string): Array<Span<QuantityReading>> {
  const found: Array<Span<QuantityReading>> = []
  let done = 0
  for (const {index} of text.matchAll(candidate)) {
    if (index < done) continue
    const core = rankAt(text, index) ?? fractionAt(text, index) ?? quantityAt(text, index)
    if (!core) continue
    const span = withBounds(text, core, done)
    found.push(span)
    done = span.end
  }
  return found
}

function quantityAt(text: string, at: number): Span<QuantityReading> | null {
  if (text[at - 1] === '第') return null
  const first = measuredAt(text, at)
  if (!first) return null
  const span = rangeFrom(text, at, first) ?? singleFigure(text, at, first)
  return span
}

function singleFigure(text: string, at: number, {number, unit, ...rest}: Measured): Span<QuantityReading> | null {
  if (!unit || !isFigure(text, number, unit, rest)) return null
  const value = inBase(number, unit, rest.scale)
  return {
    start: at,
    end: rest.end,
    reading: {
      form: 'number',
      value,
      low: null,
      high: null,
      unit: unit.unit,
      comparator: rest.comparator,
      printed: text.slice(at, rest.numberEnd),
      printedUnit: rest.printedUnit,
      decimals: number.decimals,
      scale: rest.scale,
      negative: number.negative,
      change: false,
    },
  }
}

/**
 *     30% 到 50%     30～50%     5—8 亿元
 *     ^^^^^^^^^^     ^^^^^^^     ^^^^^^^^
 * After 从 or 由 the two are the ends of a change, each a figure of its own.
 */
function rangeFrom(text: string, at: number, first: Measured): Span<QuantityReading> | null {
  rangeSign.lastIndex = first.end
  const sign = rangeSign.exec(text)
  if (!sign || first.number.negative) return null
  const second = measuredAt(text, first.end + sign[0].length)
  if (!second?.unit || !isFigure(text, second.number, second.unit, second)) return null
  if (first.unit && first.unit.unit !== second.unit.unit) return null
  if (first.unit && /[从由自][ \t\n]*$/.test(text.slice(Math.max(0, at - 8), at))) return null
  // 5—8 亿元: a scale printed once holds for both ends.
  const scale = first.unit ? first.scale : second.scale
  return {
    start: at,
    end: second.end,
    reading: {
      form: 'number',
      value: null,
      low: inBase(first.number, second.unit, scale),
      high: inBase(second.number, second.unit, second.scale),
      unit: second.unit.unit,
      comparator: second.comparator,
      printed: text.slice(at, second.numberEnd),
      printedUnit: second.printedUnit,
      decimals: Math.max(first.number.decimals, second.number.decimals),
      scale: second.scale,
      negative: false,
      change: false,
    },
  }
}

function measuredAt(text: string, at: number): Measured | null {
  const number = numberAt(text, at)
  if (!number) return null
  const numberEnd = at + number.length
  let end = numberEnd
  let comparator: Comparator = 'eq'
  let printedUnit = ''
  const take = (word: string): void => {
    end = skipSpace(text, end) + word.length
    printedUnit += word
  }
  const takeInner = (): void => {
    const inner = bounds.find(
      (bound) => bound.place === 'inner' && bound.words.some((word) => text.startsWith(word, end)),
    )
    if (!inner) return
    comparator = inner.comparator
    end += 1
  }
  takeInner()
  // 千瓦时 begins with a scale word and is a unit all the same.
  const scale = unitAt(text, end)?.startsWith('千')
    ? undefined
    : scales.find(([word]) => text.startsWith(word, skipSpace(text, end)))
  if (scale) take(scale[0])
  takeInner()
  const unit = unitAt(text, end)
  if (unit) take(unit)
  return {
    number,
    comparator,
    scale: scale?.[1] ?? 1,
    unit: unit ? units.get(unit)! : null,
    printedUnit,
    numberEnd,
    end: unit || scale ? end : numberEnd,
  }
}

function unitAt(text: string, at: number): string | undefined {
  const from = skipSpace(text, at)
  return unitsLongestFirst.find((word) => text.startsWith(word, from))
}

/** Whether number and unit make a figure, and not a list that is announced, a name or a date. */
function isFigure(
  text: string,
  number: PrintedNumber,
  unit: UnitEntry,
  rest: Pick<Measured, 'comparator' | 'end' | 'scale' | 'printedUnit'>,
): boolean {
  const after = text.slice(rest.end, rest.end + 16).trimStart()
  // 三个方面, 二元结构, 一度: a small Chinese numeral is a figure only with a ratio.
  if (number.chinese && number.value <= 10 && rest.scale === 1 && unit.family !== 'ratio' && rest.comparator === 'eq')
    return false
  if (unit.family === 'classifier' && announcing.some((noun) => after.startsWith(noun))) return false
  return !(rest.printedUnit === '国' && after.startsWith('集团'))
}

function inBase(number: PrintedNumber, unit: UnitEntry, scale: number): number {
  // 26.29 × 10¹² in binary is not 26290000000000: every factor is a power of ten, so the decimal point is moved instead.
  return Number(`${number.value}e${Math.round(Math.log10(scale * unit.factor))}`)
}

/** Bound words around a figure become part of it. */
function withBounds(text: string, span: Span<QuantityReading>, from: number): Span<QuantityReading> {
  const before = text.slice(from, span.start)
  const trimmed = before.trimEnd()
  let {start, end} = span
  let {comparator} = span.reading
  for (const bound of bounds) {
    for (const word of bound.words) {
      if (bound.place === 'prefix' && start === span.start && trimmed.endsWith(word) && !isInsideWord(trimmed, word)) {
        start = from + trimmed.length - word.length
        comparator = bound.comparator
      }
      const suffixAt = skipSpace(text, span.end)
      if (bound.place === 'suffix' && end === span.end && text.startsWith(word, suffixAt)) {
        end = suffixAt + word.length
        comparator = bound.comparator
      }
    }
  }
  return {start, end, reading: {...span.reading, comparator}}
}

/** 节约 30%, 附近 5 家, 最近三成: the last character is no bound word there. */
function isInsideWord(text: string, word: string): boolean {
  const before = text.at(-word.length - 1) ?? ''
  return (word === '约' && /[节条公契合制预签]/.test(before)) || (word === '近' && /[最附邻临靠亲相]/.test(before))
}

function skipSpace(text: string, at: number): number {
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}
