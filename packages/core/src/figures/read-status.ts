import type {Observation} from '../model/model.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {doneWords, forecastOpening, statusLeads, statusWords, spokenTargets} from './status-words.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import type {PeriodFound} from './resolve-time.ts'
import type {TextTimes, TimeAbove} from './text-times.ts'

/** A status and the rule that gave it. */
export interface StatusFound {
  readonly status: Observation['status']
  readonly by: FieldRule
}

/** What a status is read from. */
export interface StatusContext {
  readonly sentence: SentenceUnit
  readonly clause: Clause
  readonly period: PeriodFound
  /** The figures before it in its sentence. */
  readonly before: ReadonlyArray<Observation>
  /** What the headings say; null where they say nothing. */
  readonly above: TimeAbove | null
}

/**
 * A fact, a target or a forecast: by the words of the figure's own clause, by 目标是 before it in the sentence, by a figure of
 * the same time before it, by a time that is still to come (到 2030 年), by the heading.
 */
export function statusOf({sentence, clause, period, before, above}: StatusContext, times: TextTimes): StatusFound {
  // 目标已经超额完成: a target that is spoken of is none that is set.
  const words = clause.before.includes('目标') ? clause.before.replaceAll(spokenTargets, '') : clause.before
  const said = statusWords.find(([, pattern]) => pattern.test(words))?.[0]
  if (said) return {status: said, by: 'status-word'}
  const last = period.period === null ? null : Number(period.period.split('/').at(-1)!.slice(0, 4))
  const isDone = doneWords.test(words) || doneWords.test(clause.after.slice(0, 4))
  const isPast = last !== null && last < times.firstYear
  const isToCome = last !== null && last >= times.yearToCome
  // 预计全年生产总值 4600 亿元，财政收入 286 亿元: what opens a sentence holds for all its figures of one time.
  if (forecastOpening.test(sentence.text) && !isDone && before[0]?.period === period.period)
    return {status: 'forecast', by: 'status-lead'}
  if (isPast || (isDone && !isToCome)) return {status: 'actual', by: 'status-fact'}
  const led = leadsIn(sentence).find(({end}) => end <= clause.start)?.status
  if (led) return {status: led, by: 'status-lead'}
  const earlier = before.at(-1)
  if (earlier && earlier.status !== 'actual' && earlier.period === period.period)
    return {status: earlier.status, by: 'status-before'}
  if (isToCome) return {status: 'target', by: 'status-time'}
  if (period.status && period.status !== 'actual') return {status: period.status, by: 'status-in-force'}
  if (above?.status) return {status: above.status, by: 'status-heading'}
  return {status: 'actual', by: 'status-fact'}
}

/** The words of a sentence that set what is said behind them, and where the first of each row ends. */
const leadsIn = oncePerSentence(({text}: SentenceUnit) => {
  // As long as it was, so that offsets hold.
  const words = text.includes('目标')
    ? text.replaceAll(spokenTargets, (spoken) => '\uFFFC'.repeat(spoken.length))
    : text
  return statusLeads.flatMap(([status, pattern]) => {
    const found = pattern.exec(words)
    return found ? [{status, end: found.index + found[0].length}] : []
  })
})
