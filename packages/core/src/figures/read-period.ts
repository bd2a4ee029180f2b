import type {Period, Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {type Chain, chainsIn, isSecondEnd} from './chain.ts'
import {publishingWords} from './change-words.ts'
import type {FieldRule} from './field-rules.ts'
import {isAside, type PeriodFound, type ResolvedTime, resolveTime, type TimeContext} from './resolve-time.ts'
import {aheadWords, newTopics, nowWords, partOpenings} from './time-words.ts'

/** What a period is read against. */
export interface PeriodContext extends Omit<TimeContext, 'isAhead'> {
  /** The time that a 分别 gives the figure; null where none does. */
  readonly dealt: Mark<Period> | null
  /** In an article a time holds for a sentence that names nobody and no time only. */
  readonly isScholarly: boolean
  /** 年均: a rate over all the years from the first time of a chain to its last. */
  readonly isAverage: boolean
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
  const times = sentence.periods.filter(
    (time) => isFigureTime(sentence, time, figure) && !isLooseStretch(time, sentence, context),
  )
  const behind = times.find((time) => time.start >= end && /^[ ]*[（(][ ]*$/.test(sentence.text.slice(end, time.start)))
  if (behind) return timeOf(behind, 'period-in-brackets')
  const chains = chainsIn(sentence)
  const first = chains.find((chain) => chain.first.start === start)
  const span = first ? spanBefore(sentence, first) : null
  if (first && !first.ownTime && span) return {...timeOf(span, 'period-of-span'), ...endOf(span, 'first')}
  if (first) return first.ownTime ? timeOf(first.ownTime, 'period-own-end') : none('period-first-end')
  const average = context.isAverage ? averaged(sentence, chains, start) : null
  if (average) return average
  const time = times.findLast((each) => each.end <= start && !chains.some(({ownTime}) => ownTime === each))
  const second = chains.find((chain) => isSecondEnd(sentence, chain.first, figure))
  if (second && time && spanBefore(sentence, second) === time)
    return {...timeOf(time, 'period-of-span'), ...endOf(time, 'last')}
  if (time) return timeOf(time, 'period-before')
  return inherits(sentence, start, context) && context.inForce
    ? {...context.inForce, known: 'inherited'}
    : none('period-unsaid')
}

function resolve({node, start}: Mark<Period>, sentence: SentenceUnit, context: PeriodContext): ResolvedTime {
  const {periods, text} = sentence
  // 由 2019 年的…: that year is of the first end alone, and nothing behind is counted from it.
  const chains = chainsIn(sentence)
  const isStretch = node.reading.form === 'relative' && node.reading.relation === 'stretch'
  const before = periods
    .filter((each) => each.end <= start && (isStretch || !chains.some(({ownTime}) => ownTime === each)))
    .map((each) => each.node)
  return resolveTime(node, before, {
    ...context,
    isAhead: aheadWords.test(text.slice(Math.max(0, start - 12), start + 40)),
  })
}

/** 2015—2023 年，规模由 3.1 万亿元扩大到 8.6 万亿元: the ends of the change are those of the years. A plan begins where the one before ended. */
function spanBefore({periods}: SentenceUnit, {at}: Chain): Mark<Period> | null {
  const time = periods.findLast(({end, node}) => end <= at && node.reading.form !== 'base')
  const reading = time?.node.reading
  return time && reading?.form === 'absolute' && /^\d{4}\/\d{4}$/.test(reading.iso) && /^\d/.test(time.node.value)
    ? time
    : null
}

function endOf({node}: Mark<Period>, end: 'first' | 'last'): Pick<PeriodFound, 'period' | 'known'> {
  const iso = node.reading.form === 'absolute' ? node.reading.iso : ''
  return {period: end === 'first' ? iso.slice(0, 4) : iso.slice(-4), known: 'inherited'}
}

/** 由 2016 年的…增至 2024 年的…，年均增长 35%: over the years between. */
function averaged(sentence: SentenceUnit, chains: ReadonlyArray<Chain>, start: number): PeriodFound | null {
  const chain = chains.findLast(({at, ownTime}) => at < start && ownTime !== null)
  const own = chain?.ownTime
  if (!own || own.node.reading.form !== 'absolute') return null
  const last = sentence.periods.findLast(
    ({start: at, end, node}) => end <= start && at > own.end && node.reading.form === 'absolute',
  )
  if (last?.node.reading.form !== 'absolute') return null
  const [first, until] = [own.node.reading.iso.slice(0, 4), last.node.reading.iso.slice(-4)]
  if (!/^\d{4}$/.test(last.node.reading.iso) || first >= until) return null
  return {
    period: `${first}/${until}`,
    text: sentence.text.slice(own.start, last.end),
    known: 'inherited',
    by: 'period-over-chain',
    from: {start: own.start, end: last.end},
  }
}

/** Whether a time can be when a figure holds, and not a base, the date of a document, or the time of another figure. */
function isFigureTime(
  sentence: SentenceUnit,
  {node, start: timeStart, end: timeEnd}: Mark<Period>,
  figure: Mark<Quantity>,
): boolean {
  if (node.reading.form === 'base' || publishingWords.test(sentence.text.slice(timeEnd, timeEnd + 16))) return false
  // 由上年下降 4.6% 转为增长 6.1%: 上年 holds for the next figure only.
  if (isAside(node.reading) && sentence.quantities.some((each) => each.start > timeStart && each.end <= figure.start))
    return false
  return !isCompared(sentence, timeEnd)
}

/** 是“十三五”时期的 1.6 倍: what stands right before a multiple is what it is a multiple of, and no time of any figure. */
function isCompared({text, quantities}: SentenceUnit, timeEnd: number): boolean {
  const next = quantities.find(({start}) => start >= timeEnd)
  return (
    next?.node.reading.unit === 'times' &&
    /^\s*的\s*$/.test(text.slice(timeEnd, next.start)) &&
    !/[比较由从]\s*\S{4,12}$/.test(text.slice(Math.max(0, timeEnd - 12), timeEnd))
  )
}

/** 三年累计 where no times lie three years apart. */
function isLooseStretch(time: Mark<Period>, sentence: SentenceUnit, context: PeriodContext): boolean {
  const {reading} = time.node
  return (
    reading.form === 'relative' && reading.relation === 'stretch' && resolve(time, sentence, context).period === null
  )
}

/**
 * A sentence goes on under the time of the one before only where it opens as its part, or names neither a subject nor
 * any time of its own. A figure without a year is better than one with a wrong year.
 */
function inherits(sentence: SentenceUnit, start: number, {isScholarly}: PeriodContext): boolean {
  if (partOpenings.test(sentence.text)) return true
  const before = sentence.text.slice(0, start)
  if (!isScholarly) return !nowWords.test(before)
  if (sentence.periods.some(({node}) => node.reading.form === 'absolute' || node.reading.form === 'counted'))
    return false
  return !newTopics.test(before)
}
