import {lastUpTo} from '../tree/last-up-to.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {Period, Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {type Chain, chainFrom, chainTo, ownTimes} from './chain.ts'
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
  const {start} = figure
  const timeOf = (time: Mark<Period>, by: FieldRule): PeriodFound => ({
    ...resolve(time, sentence, context),
    by,
    from: {start: time.start, end: time.end},
  })
  if (context.dealt) return timeOf(context.dealt, 'period-dealt')
  const behind = timeBehind(sentence, figure, context)
  if (behind) return timeOf(behind, 'period-in-brackets')
  const first = chainFrom(sentence, figure) ?? chainOfRow(sentence, start)
  const span = first ? spanBefore(sentence, first) : null
  if (first && !first.ownTime && span) return {...timeOf(span, 'period-of-span'), ...endOf(span, 'first')}
  if (first) return first.ownTime ? timeOf(first.ownTime, 'period-own-end') : none('period-first-end')
  const average = context.isAverage ? averaged(sentence, start) : null
  if (average) return average
  const time = timeBefore(sentence, figure, context)
  const second = chainTo(sentence, figure)
  if (second && time && spanBefore(sentence, second) === time)
    return {...timeOf(time, 'period-of-span'), ...endOf(time, 'last')}
  // “十一五”期末…，年均增长 15%: an average over the plan that then ended.
  const plan = time && context.isAverage ? planEnded(time) : null
  if (time && plan) return {...timeOf(time, 'period-before'), period: plan, known: 'counted'}
  if (time) return timeOf(time, 'period-before')
  return inherits(sentence, start, context) && context.inForce
    ? {...context.inForce, known: 'inherited'}
    : none('period-unsaid')
}

function resolve({node, start}: Mark<Period>, sentence: SentenceUnit, context: PeriodContext): ResolvedTime {
  const {text} = sentence
  // A date needs nothing around it.
  if (node.reading.form === 'absolute') return resolveTime(node, [], context)
  const span = node.reading.form === 'counted' ? spanOfYears(sentence, start, node.reading.years) : null
  if (span) return {period: span, text: node.value, known: 'inherited', readBy: 'period-stretch'}
  // 由 2019 年的…: that year is of the first end alone, and nothing behind is counted from it.
  const isStretch = node.reading.form === 'relative' && node.reading.relation === 'stretch'
  const times = isStretch ? sentence.periods : sharedTimes(sentence)
  const until = lastUpTo(times, start, ({end}) => end) + 1
  const before = times.slice(Math.max(0, until - longestMemory), until).map((each) => each.node)
  return resolveTime(node, before, {
    ...context,
    isAhead: aheadWords.test(text.slice(Math.max(0, start - 12), start + 40)),
  })
}

/** 1991—2021 年，建立对话关系 30 年来: the years that are printed before, where they are so many. */
function spanOfYears({periods}: SentenceUnit, start: number, years: number): string | null {
  const before = periods[lastUpTo(periods, start, ({end}) => end)]?.node.reading
  const iso = before?.form === 'absolute' ? /^(?<first>\d{4})\/(?<last>\d{4})$/.exec(before.iso) : null
  const length = iso ? Number(iso.groups!.last) - Number(iso.groups!.first) : -1
  return length === years || length + 1 === years ? iso![0] : null
}

/** How many times before one in its sentence it can be counted from. */
const longestMemory = 64

/** The times of a sentence without those of the first ends of its chains. */
const sharedTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence((sentence) => {
  const owns = new Set(ownTimes(sentence))
  return sentence.periods.filter((time) => !owns.has(time))
})

/** Those of them that are no base, no date of a document and not what a multiple is of. */
const figureTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence((sentence) =>
  sharedTimes(sentence).filter((time) => isFigureTime(sentence, time)),
)

/** The same without what is said by the way. */
const standingTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence((sentence) =>
  figureTimes(sentence).filter(({node}) => !isAside(node.reading)),
)

/** A time in brackets right behind a figure: 5 亿元（2024 年）. */
function timeBehind(sentence: SentenceUnit, {end}: Mark<Quantity>, context: PeriodContext): Mark<Period> | null {
  const {periods, text} = sentence
  const next = periods[lastUpTo(periods, end - 1, ({start}) => start) + 1]
  if (!next || !/^[ ]*[（(][ ]*$/.test(text.slice(end, next.start))) return null
  return isFigureTime(sentence, next) && !isLooseStretch(next, sentence, context) ? next : null
}

/**
 * The last time before a figure that can be its own. 由上年下降 4.6% 转为增长 6.1%: what is said by the way holds for the next figure
 * only, so that asides are looked for up to the figure before and no further.
 */
function timeBefore(sentence: SentenceUnit, {start}: Mark<Quantity>, context: PeriodContext): Mark<Period> | null {
  const {quantities} = sentence
  const times = figureTimes(sentence)
  const before = quantities[lastUpTo(quantities, start, ({end}) => end)]?.start ?? -1
  for (let at = lastUpTo(times, start, ({end}) => end); at >= 0; at--) {
    const time = times[at]!
    if (isPassed(time, sentence, start)) continue
    if (!isAside(time.node.reading)) return time
    if (time.start < before) break
    if (!isLooseStretch(time, sentence, context)) return time
  }
  const standing = standingTimes(sentence)
  return standing[lastUpTo(standing, start, ({end}) => end)] ?? null
}

/** 由上年下降 1.6%、2.4% 转为增长 3.1% 和 2.7%: a figure in a row behind a first end is one too. */
function chainOfRow(sentence: SentenceUnit, start: number): Chain | null {
  const {quantities, text} = sentence
  let next = start
  for (let at = lastUpTo(quantities, start, ({end}) => end); at >= 0; at--) {
    if (!/^\s*[、和与及]\s*$/.test(text.slice(quantities[at]!.end, next))) return null
    const chain = chainFrom(sentence, quantities[at]!)
    if (chain) return chain
    next = quantities[at]!.start
  }
  return null
}

/** 自 2017 年以来，连续保持…。其中，…: what has been so since then is said by the way, and does not reach beyond 其中 or a semicolon. */
function isPassed({node: {reading}, end, start: from}: Mark<Period>, sentence: SentenceUnit, start: number): boolean {
  if (reading.form !== 'absolute' || !reading.since || !/[；;]|其中/.test(sentence.text.slice(end, start))) return false
  return figureTimes(sentence).some((other) => other.end <= from && !isAside(other.node.reading))
}

/** 2015—2023 年，规模由 3.1 万亿元扩大到 8.6 万亿元: the ends of the change are those of the years. A plan begins where the one before ended. */
function spanBefore(sentence: SentenceUnit, {at}: Chain): Mark<Period> | null {
  const times = namedTimes(sentence)
  const time = times[lastUpTo(times, at, ({end}) => end)]
  const reading = time?.node.reading
  return time && reading?.form === 'absolute' && /^\d{4}\/\d{4}$/.test(reading.iso) && /^\d/.test(time.node.value)
    ? time
    : null
}

const namedTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence(({periods}) =>
  periods.filter(({node}) => node.reading.form !== 'base'),
)

function planEnded({node: {reading, value}}: Mark<Period>): string | null {
  if (reading.form !== 'absolute' || !/五[”"’'〞]?\s*(?:时期|期间)?\s*(?:期末|末|收官)/.test(value)) return null
  const last = Number(reading.iso)
  return Number.isInteger(last) ? `${last - 4}/${last}` : null
}

function endOf({node}: Mark<Period>, end: 'first' | 'last'): Pick<PeriodFound, 'period' | 'known'> {
  const iso = node.reading.form === 'absolute' ? node.reading.iso : ''
  return {period: end === 'first' ? iso.slice(0, 4) : iso.slice(-4), known: 'inherited'}
}

/** 由 2016 年的…增至 2024 年的…，年均增长 35%: over the years between. */
function averaged(sentence: SentenceUnit, start: number): PeriodFound | null {
  const owns = ownTimes(sentence)
  const own = owns[lastUpTo(owns, start, (time) => time.start)]
  if (!own || own.node.reading.form !== 'absolute') return null
  const times = datedTimes(sentence)
  const last = times[lastUpTo(times, start, ({end}) => end)]
  if (!last || last.start <= own.end || last.node.reading.form !== 'absolute') return null
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

const datedTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence(({periods}) =>
  periods.filter(({node}) => node.reading.form === 'absolute'),
)

/** Whether a time can be when a figure holds, and not a base, the date of a document, or what a multiple is of. */
function isFigureTime(sentence: SentenceUnit, {node, start, end}: Mark<Period>): boolean {
  if (node.reading.form === 'base' || publishingWords.test(sentence.text.slice(end, end + 16))) return false
  // 恢复至 2019 年的 108.3%: that year is the whole, and no time of the figure.
  if (/恢复[到至]\s*$/.test(sentence.text.slice(Math.max(0, start - 6), start))) return false
  // 超过疫情前 2019 年的同期水平: the time of what is compared with.
  if (
    comparedWith.test(sentence.text.slice(Math.max(0, start - 16), start)) &&
    /^\s*的?\s*(?:同期)?的?\s*(?:水平|规模|峰值|高点|最高)/.test(sentence.text.slice(end, end + 8))
  )
    return false
  // 占全年总数的 85%: the time of the whole.
  if (/占(?:同期|了)?\s*$/.test(sentence.text.slice(Math.max(0, start - 4), start))) return false
  // 2022 年准入的水果合计进口: when that began which the figure is of, and no time of the figure.
  if (attribute.test(sentence.blanked.slice(end, end + 48))) return false
  // 按 2020 年价格计算, 2019 年平均汇率: the prices that are reckoned with.
  if (/^\s*的?(?:不变价|可比价|价格|平均汇率|汇率|美元|口径)/.test(sentence.text.slice(end, end + 6))) return false
  // 高于全年目标: the time of a target that is compared with.
  if (
    /[于比超成]\s*$/.test(sentence.text.slice(Math.max(0, start - 2), start)) &&
    /^\s*的?(?:预期|预定|年度)?(?:目标|计划|任务)/.test(sentence.text.slice(end, end + 6))
  )
    return false
  return !isCompared(sentence, end)
}

/** What was done in a year, as said of a thing that then does something else. For an analyst to mend. */
const attribute =
  /^\s*[^，。；,;的\uFFFC]{0,6}(?:准入|获批|引进|建成|投产|投运|设立|成立|上市|签约|落户|入选|认定|开工)的[^，。；,;\uFFFC]{1,30}?(?:合计|共计|实现|进口|出口|完成|累计)/

const comparedWith = /(?:超过|高于|低于|好于|不及|达到|恢复[到至]|相当于|接近|回到)[^，。；,;]{0,12}$/

/** 是“十三五”时期的 1.6 倍: what stands right before a multiple is what it is a multiple of, and no time of any figure. */
function isCompared({text, quantities}: SentenceUnit, timeEnd: number): boolean {
  const next = quantities[lastUpTo(quantities, timeEnd - 1, ({start}) => start) + 1]
  return (
    next?.node.reading.unit === 'times' &&
    /^\s*的\s*$/.test(text.slice(timeEnd, next.start)) &&
    !/[比较由从]\s*[^\s，,]{4,12}$/.test(text.slice(Math.max(0, timeEnd - 12), timeEnd))
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
  const {now, topic, isTimed} = openingOf(sentence)
  return isScholarly ? !isTimed && start <= topic : start <= now
}

/** Where a sentence first says that it speaks of now, or of another thing, and whether it names a time. */
const openingOf = oncePerSentence(({text, periods}: SentenceUnit) => {
  const first = (words: RegExp): number => words.exec(text)?.index ?? Infinity
  const isTimed = periods.some(({node}) => node.reading.form === 'absolute' || node.reading.form === 'counted')
  return {now: first(nowWords), topic: first(newTopics), isTimed}
})
