import type {HowKnown} from '../model/model.ts'
import type {Period, Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {chainsIn} from './chain.ts'
import {publishingWords} from './change-words.ts'
import type {FieldRule} from './field-rules.ts'

/** When a figure holds, in which words, and how that is known. */
export interface PeriodFound {
  readonly period: string | null
  readonly text: string | null
  readonly known: HowKnown
  /** 到 2030 年, 2030 年前: a time by which. */
  readonly dueBy?: boolean
  /** Which time was taken. */
  readonly by: FieldRule
  /** How a time that is no date was read; null for a date. */
  readonly readBy?: FieldRule
  /** Where that time stands in the sentence; absent where none does. */
  readonly from?: {readonly start: number; readonly end: number}
}

/** What a period is read against. */
export interface PeriodContext {
  /** The last absolute period before the sentence, in its paragraph; null where there is none. */
  readonly inForce: PeriodFound | null
  /** Year that 过去五年 is counted back from: of the source cited, else of the text; null where neither has one. */
  readonly countedFrom: number | null
  /** The time that a 分别 gives the figure; null where none does. */
  readonly dealt: Mark<Period> | null
}

const none = (by: FieldRule): PeriodFound => ({period: null, text: null, known: 'printed', by})

/**
 * The period of a figure: the last time in front of it, or a time in brackets right behind it.
 *
 * The first end of a change, 从 2001 年的 15.3% 降至 …, has no period but one between 从 and itself, and that period
 * is not the second end's.
 */
export function periodOf(sentence: SentenceUnit, figure: Mark<Quantity>, context: PeriodContext): PeriodFound {
  const {start, end} = figure
  const timeOf = (time: Mark<Period>, by: FieldRule): PeriodFound => ({
    ...resolve(time, sentence, context),
    by,
    from: {start: time.start, end: time.end},
  })
  if (context.dealt) return timeOf(context.dealt, 'period-dealt')
  const times = sentence.periods.filter((time) => isFigureTime(sentence, time, figure))
  const behind = times.find((time) => time.start >= end && /^[ ]*[（(][ ]*$/.test(sentence.text.slice(end, time.start)))
  const chains = chainsIn(sentence)
  const chain = chains.find(({first}) => first.start === start)
  if (chain) return chain.ownTime ? timeOf(chain.ownTime, 'period-own-end') : none('period-first-end')
  const time = behind ?? times.findLast((each) => each.end <= start && !chains.some(({ownTime}) => ownTime === each))
  if (time) return timeOf(time, behind ? 'period-in-brackets' : 'period-before')
  return inherits(sentence, start) && context.inForce
    ? {...context.inForce, known: 'inherited', by: 'period-in-force'}
    : none('period-unsaid')
}

/** Whether a time can be when a figure holds, and not a base, the date of a document, or the time of another figure. */
function isFigureTime(
  sentence: SentenceUnit,
  {node, start: timeStart, end: timeEnd}: Mark<Period>,
  figure: Mark<Quantity>,
): boolean {
  if (node.reading.form === 'base' || publishingWords.test(sentence.text.slice(timeEnd, timeEnd + 16))) return false
  // 由上年下降 4.6% 转为增长 6.1%: 上年 holds for the next figure only.
  const isAside = node.reading.form === 'relative' && node.reading.relation === 'previous-year'
  if (isAside && sentence.quantities.some((each) => each.start > timeStart && each.end <= figure.start)) return false
  return !isCompared(sentence, timeEnd, figure)
}

/** 是“十三五”时期的 1.6 倍: what stands right before a multiple is what it is a multiple of. */
function isCompared({text}: SentenceUnit, timeEnd: number, {start, node}: Mark<Quantity>): boolean {
  return node.reading.unit === 'times' && /^\s*的\s*$/.test(text.slice(timeEnd, start))
}

/**
 * A sentence goes on under the time of the one before only where it opens as its part, or names neither a subject nor
 * any time of its own. A figure without a year is better than one with a wrong year.
 */
function inherits(sentence: SentenceUnit, start: number): boolean {
  if (/^(?:其中|分.{0,6}看|从.{0,6}看)/.test(sentence.text)) return true
  if (sentence.periods.some(({node}) => node.reading.form === 'absolute' || node.reading.form === 'counted'))
    return false
  const before = sentence.text.slice(0, start)
  return !/我国|中国|全国|世界|全球|APEC|目前|当前|如今|连续|长期|历年|多年|这|该|此/.test(before)
}

/** What a time says, whichever rule took it. */
type Resolved = Omit<PeriodFound, 'by' | 'from'>

function resolve(time: Mark<Period>, sentence: SentenceUnit, context: PeriodContext): Resolved {
  const {reading, value} = time.node
  if (reading.form === 'absolute' && !reading.since)
    return {period: reading.iso, text: value, known: 'printed', dueBy: reading.dueBy}
  if (reading.form === 'absolute') return openEnded(Number(reading.iso), value, context)
  if (reading.form === 'counted') return counted(reading.years, value, context)
  if (reading.form === 'relative') return relative(time, reading.relation, reading.months, sentence, context)
  return {period: null, text: null, known: 'printed'}
}

function openEnded(first: number, text: string, {countedFrom}: PeriodContext): Resolved {
  const period = countedFrom === null ? null : `${first}/${countedFrom}`
  return {period, text, known: 'counted', readBy: 'period-open-ended'}
}

/** 过去五年, said in 2025, is 2021 to 2025. */
function counted(years: number, text: string, {countedFrom}: PeriodContext): Resolved {
  const period = countedFrom === null ? null : `${countedFrom - years + 1}/${countedFrom}`
  return {period, text, known: 'counted', readBy: 'period-counted-back'}
}

function relative(
  time: Mark<Period>,
  relation: 'same' | 'previous-year' | 'part-of-year' | 'unknown',
  months: readonly [number, number] | null,
  sentence: SentenceUnit,
  context: PeriodContext,
): Resolved {
  const before = sentence.periods.filter(({node, end}) => end <= time.start && node.reading.form !== 'base').at(-1)
  const base = before ? resolve(before, sentence, context) : context.inForce
  const text = time.node.value
  if (relation === 'unknown' || !base?.period) return {period: null, text, known: 'inherited', readBy: 'period-no-base'}
  if (relation === 'same') return {period: base.period, text, known: 'inherited', readBy: 'period-same'}
  const year = Number(base.period.slice(0, 4))
  if (relation === 'previous-year')
    return {period: String(year - 1), text, known: 'inherited', readBy: 'period-previous-year'}
  const period = months ? partOfYear(year, months) : String(year)
  return {period, text, known: 'inherited', readBy: 'period-part-of-year'}
}

function partOfYear(year: number, [first, last]: readonly [number, number]): string {
  if (first === 1 && last === 12) return String(year)
  const month = (value: number): string => `${year}-${String(value).padStart(2, '0')}`
  return first === last ? month(first) : `${month(first)}/${month(last)}`
}
