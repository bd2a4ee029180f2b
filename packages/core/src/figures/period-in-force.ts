import type {Observation} from '../model/model.ts'
import type {Period, Section} from '../tree/nodes.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {isAside, type PeriodFound, resolveTime} from './resolve-time.ts'
import type {TextTimes} from './text-times.ts'
import {seriesOpenings} from './time-words.ts'

/**
 * The time in force when a paragraph begins: that of its headings or of the title; in a text that goes on, the one of the
 * paragraph before, unless that is a part only of what the headings or the title say (9 月当月 in a text on 前三季度).
 *
 * @param last     In force where the paragraph before ended.
 * @param before   Its section.
 * @param section  Of the paragraph.
 */
export function periodAtStart(
  last: PeriodFound | null,
  before: Section | null,
  section: Section | null,
  times: TextTimes,
): PeriodFound | null {
  const above = times.above(section)?.period ?? null
  // 到 2030 年…: the paragraphs of one section of targets go on under the year by which.
  if (
    above?.period &&
    last?.period &&
    last.status === 'target' &&
    before === section &&
    isPart(last.period, above.period)
  )
    return last
  if (above || !times.goesOn) return above
  // What is to be done by a year is said under one heading.
  if (last?.status === 'target' && before !== section) return null
  return before === section || last?.known === 'inherited' ? last : null
}

/** What holds for the next sentence of the paragraph. */
export function nextPeriod(
  inForce: PeriodFound | null,
  sentence: SentenceUnit,
  found: ReadonlyArray<Observation>,
  times: TextTimes,
): PeriodFound | null {
  const last = found.at(-1)
  if (!last) return times.isScholarly ? null : (openingTime(sentence, inForce, times) ?? inForce)
  // 分季度看，一季度增长 6.7%，二季度…: the parts of the time in force leave it in force.
  if (inForce?.period && seriesOpenings.test(sentence.text)) return {...inForce, known: 'inherited'}
  const timed = withoutLookingBack(
    // 自 2017 年以来，连续保持…: what has been so since then is said by the way where another time was said before.
    found.findLast(({period, periodText}) => period !== null && !/上年|去年|以来|至今/.test(periodText ?? '')) ??
      found.findLast(({period, periodText}) => period !== null && !/上年|去年/.test(periodText ?? '')),
    found,
  )
  if (times.isScholarly && last.period === null) return null
  if (!timed) return times.isScholarly ? null : inForce
  return {
    period: timed.period,
    text: timed.periodText,
    known: 'inherited',
    by: 'period-in-force',
    status: timed.status,
  }
}

/** 2024 年吞吐量 486 万标箱，2023 年为 450 万标箱: a sentence that closes with an earlier print of the same thing speaks of the later time. */
function withoutLookingBack(last: Observation | undefined, found: ReadonlyArray<Observation>): Observation | undefined {
  if (!last) return last
  const isLater = ({label, subject, period}: Observation): boolean =>
    label !== '' && label === last.label && subject === last.subject && period !== null && period > last.period!
  return found.findLast(isLater) ?? last
}

/** 回顾 2024 年，我们主要做了以下工作: a sentence without figures can set the time of those behind it. */
function openingTime(
  {periods, text}: SentenceUnit,
  inForce: PeriodFound | null,
  {countedFrom, year, month}: TextTimes,
): PeriodFound | null {
  // 图 1  2020—2024 年出口: the title of a picture between two paragraphs says its own time.
  if (/^\s*[图圖表]\s*[\d０-９]/.test(text)) return null
  const [first] = periods.filter(({node}) => node.reading.form !== 'base' && !isAside(node.reading))
  if (!first || first.start > 12 || isDay(first.node)) return null
  // “十四五”期间投资最大的项目: a time within what is spoken of.
  if (/^[^，。；,;]{0,8}(?:最[^，。；,;]{1,4}|首[个批座条次])的?/.test(text.slice(first.end, first.end + 16)))
    return null
  const found = resolveTime(first.node, [], {inForce, countedFrom, now: year, date: {year, month}})
  const {reading} = first.node
  const isThisYear =
    reading.form === 'relative' && 'offset' in reading && reading.from === 'text' && reading.offset === 0
  return found.period === null && !isThisYear ? null : {...found, known: 'inherited', by: 'period-in-force'}
}

/** A day dates the text or what was done on it: figures hold for longer. */
function isDay({reading}: Period): boolean {
  return reading.form === 'absolute' && /^\d{4}-\d{2}-\d{2}$/.test(reading.iso)
}

/** Whether a time lies within another; both in whole years. */
function isPart(part: string, whole: string): boolean {
  const [first, last] = [whole.slice(0, 4), whole.split('/').at(-1)!.slice(0, 4)]
  return /^\d{4}$/.test(part) && part >= first && part <= last
}
