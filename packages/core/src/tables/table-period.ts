import type {FieldRule} from '../figures/field-rules.ts'
import {type PeriodFound, resolveTime} from '../figures/resolve-time.ts'
import type {TextTimes} from '../figures/text-times.ts'
import {isoMonths} from '../model/iso-months.ts'
import type {HowKnown} from '../model/model.ts'
import type {Period} from '../tree/nodes.ts'
import type {HeadTime} from './read-head.ts'

/** What heads, or a caption, say of a time. */
export interface TimeSaid {
  /** The narrowest last. */
  readonly periods: ReadonlyArray<Period>
  readonly time: HeadTime | null
  readonly by: FieldRule
}

/** The period of a cell, and the rules that gave it. */
export interface TablePeriod {
  readonly period: string | null
  readonly text: string | null
  readonly known: HowKnown
  readonly by: ReadonlyArray<FieldRule>
}

/**
 * The period of a cell: of its own heads, a part of a year completed by what holds around the table.
 *
 *     > | 表 3 2025 年 5 月…        around
 *     > | 项目 | 当月 | 累计 |       time
 *
 * @param around  The time of the caption or of the headings above; null where none says one.
 * @param times   When the text was written.
 */
export function periodOfCell({periods, time, by}: TimeSaid, around: PeriodFound | null, times: TextTimes): TablePeriod {
  const context = {inForce: around, countedFrom: times.countedFrom, now: times.year, date: times}
  const dated = periods.filter(({reading}) => reading.form === 'absolute')
  const others = periods.filter(({reading}) => reading.form !== 'absolute')
  const said = others.at(-1) ?? dated[0]
  const found = said && resolveTime(said, said === others.at(-1) ? dated : [], context)
  const rules = found ? [by, ...(found.readBy ? [found.readBy] : [])] : around ? [around.by] : []
  const base = found ?? around
  if (!base?.period)
    return {period: null, text: found?.text ?? null, known: 'printed', by: found ? rules : ['period-unsaid']}
  const known = found ? found.known : 'inherited'
  const whole = {text: base.text, known, by: rules}
  if (time === 'since-january')
    return {...whole, period: sinceJanuary(base.period), known: 'inherited', by: [...rules, 'period-since-january']}
  if (time === 'month')
    return {...whole, period: base.period.split('/').at(-1)!, known: 'inherited', by: [...rules, 'period-month']}
  return {...whole, period: base.period}
}

/** The time that holds around a table: its caption's, else that of the headings above it. */
export function periodAround(caption: TimeSaid, above: PeriodFound | null, times: TextTimes): PeriodFound | null {
  if (caption.periods.length === 0) return above
  const {period, text} = periodOfCell({...caption, time: null}, above, times)
  return period === null ? above : {period, text, known: 'inherited', by: 'period-of-caption'}
}

/** 累计 up to the month that is in force. */
function sinceJanuary(period: string): string {
  const month = /^(?<year>\d{4})-(?<month>\d{2})/.exec(period.split('/').at(-1)!)
  return month ? isoMonths(month.groups!.year!, 1, Number(month.groups!.month)) : period
}
