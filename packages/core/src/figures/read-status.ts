import type {Observation} from '../model/model.ts'
import {statusWords} from './change-words.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import type {PeriodFound} from './read-period.ts'

/** A status and the rule that gave it. */
export interface StatusFound {
  readonly status: Observation['status']
  readonly by: FieldRule
}

/**
 * A fact, a target or a forecast: by the words of the figure's own clause, or by a time that is still to come (到 2030 年).
 * A clause without words of its own goes on under the status of a figure of the same time before it.
 *
 * @param year  Of the text; null where it is not known, and no time is then still to come.
 */
export function statusOf(
  clause: Clause,
  period: PeriodFound,
  before: ReadonlyArray<Observation>,
  year: number | null,
): StatusFound {
  // 目标已经超额完成: a target that is spoken of is none that is set.
  const words = clause.before.replaceAll(/目标(?:已|任务|提前|超额|完成)/g, '')
  const said = statusWords.find(([, pattern]) => pattern.test(words))?.[0]
  if (said) return {status: said, by: 'status-word'}
  const last = Number(period.period?.split('/').at(-1)?.slice(0, 4) ?? Number.NaN)
  if (year !== null && last > year) return {status: 'target', by: 'status-time'}
  const earlier = before.at(-1)
  return earlier && earlier.period === period.period && period.dueBy
    ? {status: earlier.status, by: 'status-before'}
    : {status: 'actual', by: 'status-fact'}
}
