import type {QuantityReading} from '@region-briefs/core'
import {withBounds} from './bound-words.ts'
import {numeralCharacters} from './chinese-numeral.ts'
import {fractionAt, measureAt, rankAt, ratioAt} from './fraction-and-rank.ts'
import {inBase, isFigure, measuredAt, type MeasuredNumber, scaleOf} from './measured-number.ts'
import type {Span} from './span.ts'

const candidate = new RegExp(`[\\d−-]|[${numeralCharacters}半首榜过第前翻]`, 'g')
const listSign = /[ \t\n]*(?:、|和|及|与)[ \t\n]*/y
/** 介于 3% 和 5% 之间, 在 3% 与 5% 之间: 和 parts the ends of a range only where one of the words says so. */
const rangeSign = /[ \t\n]*(?:—{1,2}|–|-|~{1,2}|至|到|和|与)[ \t\n]*/y
const betweenBefore = /介于[ \t\n]*$/
/** 5% 与 6% 之间的差距 is of two figures. */
const betweenBehind = /^[ \t\n]*之[ \t\n]*间(?!的?[差比缺落])/

/**
 * Find the printed figures of a sentence, bound words and units included.
 *
 * @param text  One sentence, folded to half width; citation marks, times and titles masked.
 */
export function scanQuantities(text: string): Array<Span<QuantityReading>> {
  const found: Array<Span<QuantityReading>> = []
  let done = 0
  for (let index = candidateFrom(text, 0); index !== -1; index = candidateFrom(text, Math.max(index + 1, done))) {
    const measured = measuredAt(text, index)
    const list = measured && listFrom(text, index, measured)
    if (list) {
      found.push(...list)
      done = list.at(-1)!.end
      continue
    }
    const core =
      rankAt(text, index) ??
      ratioAt(text, index) ??
      fractionAt(text, index) ??
      (measured && quantityAt(text, index, measured)) ??
      measureAt(text, index)
    if (!core) continue
    const span = withBounds(text, core, done)
    found.push(span)
    done = span.end
  }
  return found
}

/** Where the next figure can begin; -1 where none does. */
function candidateFrom(text: string, from: number): number {
  candidate.lastIndex = from
  return candidate.test(text) ? candidate.lastIndex - 1 : -1
}

/**
 *     分别为 35.9、3.9 和 1.3 万亿元
 *            ^^^^^^^^^^^^^^^^^^^^^^^ the unit printed once is that of all
 *     分别出口 6360.6 亿、2004.4 亿元
 *              ^^^^^^^^^^^^^^^^^^^^^^^ each with a scale of its own
 *     分别回落 0.7 个和 0.2 个百分点
 *              ^^^^^^^^^^^^^^^^^^^^^^ 个 alone is a part of that unit
 * @returns Null where no bare number stands first, or no unit stands last.
 */
function listFrom(text: string, at: number, first: MeasuredNumber): Array<Span<QuantityReading>> | null {
  const items: Array<{at: number; measured: MeasuredNumber}> = [{at, measured: first}]
  for (let measured = first; isOpen(measured);) {
    listSign.lastIndex = measured.end
    const sign = listSign.exec(text)
    const next = measured.end + (sign?.[0].length ?? 0)
    const following = sign && measuredAt(text, next)
    if (!following) return null
    items.push({at: next, measured: following})
    measured = following
  }
  const last = items.at(-1)!
  if (items.length < 2 || !last.measured.unit || !isFigure(text, last.at, last.measured)) return null
  if (last.measured.unit.unit !== 'pp' && items.some(({measured}) => measured.unit && isOpen(measured))) return null
  const {unit, scale, printedUnit} = last.measured
  const unitAlone = printedUnit.replace(scaleWord, '')
  const spans = items.map(({at: start, measured}) =>
    measured.unit === null && measured.scale !== null
      ? singleFigure(text, start, {...measured, unit, printedUnit: measured.printedUnit + unitAlone})
      : singleFigure(text, start, {...measured, unit, scale: measured.scale ?? scale, printedUnit}),
  )
  return spans.every((span) => span !== null) ? spans : null
}

/** The scale in front of a printed unit, 万亿 of 万亿元. */
const scaleWord = /^[百千万亿]+/

/** Whether the unit of a number can be the one that is printed behind the last of its list. */
function isOpen({unit, scale, printedUnit}: MeasuredNumber): boolean {
  return unit === null || (scale === null && printedUnit === '个')
}

/** 由 15%—20% 降至 5%—8%: each end of the change is a range. */
const turnBehind =
  /^\s*(?:的[^，。；]{0,3})?(?:降低?|下降|升|上升|提[高升]|增[长加]?|减少?|扩大|缩[小短]|调整?)[至到为]/

function quantityAt(text: string, at: number, first: MeasuredNumber): Span<QuantityReading> | null {
  return rangeFrom(text, at, first) ?? singleFigure(text, at, first)
}

function singleFigure(text: string, at: number, measured: MeasuredNumber): Span<QuantityReading> | null {
  const {number, unit, comparator, printedUnit, numberEnd, end} = measured
  if (!unit || !isFigure(text, at, measured)) return null
  const scale = measured.scale ?? 1
  const reading: QuantityReading = {
    form: 'number',
    value: inBase(number, unit, scale),
    low: null,
    high: null,
    unit: unit.unit,
    comparator,
    printed: text.slice(at, numberEnd),
    printedUnit,
    decimals: number.decimals,
    scale: scaleOf(unit, scale),
    negative: number.negative,
    change: false,
  }
  return {start: at, end, reading}
}

/**
 *     30% 到 50%     30～50%     5—8 亿元     8000 万至 1.2 亿元
 *     ^^^^^^^^^^     ^^^^^^^     ^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * After 从 or 由 the two are the ends of a change, each a figure of its own.
 */
function rangeFrom(text: string, at: number, first: MeasuredNumber): Span<QuantityReading> | null {
  rangeSign.lastIndex = first.end
  const sign = rangeSign.exec(text)
  if (!sign || first.number.negative) return null
  const secondAt = first.end + sign[0].length
  const second = measuredAt(text, secondAt)
  if (!second?.unit || !isFigure(text, secondAt, second)) return null
  const isBetween =
    betweenBefore.test(text.slice(Math.max(0, at - 4), at)) ||
    betweenBehind.test(text.slice(second.end, second.end + 8))
  if (/[和与]/.test(sign[0]) && !isBetween) return null
  if (first.unit && first.unit.unit !== second.unit.unit) return null
  if (
    first.unit &&
    /[从由自][ \t\n]*$/.test(text.slice(Math.max(0, at - 4), at)) &&
    !(/[—–~-]/.test(sign[0]) && turnBehind.test(text.slice(second.end, second.end + 8)))
  )
    return null
  // 5—8 亿元: a scale printed once holds for both ends; 30% 至 50%: a unit printed twice is one unit.
  const scale = second.scale ?? 1
  const firstScale = first.scale ?? (first.unit ? 1 : scale)
  const reading: QuantityReading = {
    form: 'number',
    value: null,
    low: inBase(first.number, second.unit, firstScale),
    high: inBase(second.number, second.unit, scale),
    unit: second.unit.unit,
    comparator: second.comparator,
    printed: text.slice(at, first.numberEnd) + sign[0] + text.slice(secondAt, second.numberEnd),
    printedUnit: second.printedUnit,
    decimals: Math.max(first.number.decimals, second.number.decimals),
    scale: scaleOf(second.unit, scale),
    negative: false,
    change: false,
  }
  return {start: at, end: second.end, reading}
}
