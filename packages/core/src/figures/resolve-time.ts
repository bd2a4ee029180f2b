import type {HowKnown} from '../model/model.ts'
import {isoMonths} from '../model/iso-months.ts'
import type {Period, PeriodReading} from '../tree/nodes.ts'
import type {Observation} from '../model/model.ts'
import type {FieldRule} from './field-rules.ts'

/** When a figure holds, in which words, and how that is known. */
export interface PeriodFound {
  readonly period: string | null
  readonly text: string | null
  readonly known: HowKnown
  /** 到 2030 年, 2030 年前: a time by which. */
  readonly dueBy?: boolean
  /** Of the figure that the time was said of; a figure under the time in force goes on under it. */
  readonly status?: Observation['status']
  /** Which time was taken. */
  readonly by: FieldRule
  /** How a time that is no date was read; null for a date. */
  readonly readBy?: FieldRule
  /** Where that time stands in the sentence; absent where none does. */
  readonly from?: {readonly start: number; readonly end: number}
}

/** What a time is resolved against. */
export interface TimeContext {
  /** The time in force before the sentence; null where there is none. */
  readonly inForce: PeriodFound | null
  /** Year that 过去五年 is counted back from: of the source cited, else of the text; null where neither has one. */
  readonly countedFrom: number | null
  /** Year up to which 2018 年以来 goes: of the source cited, else of the text; null where neither has one. */
  readonly now: number | null
  /** When the text was written. */
  readonly date: {readonly year: number | null; readonly month: number | null}
  /** What the time speaks of is still to come: 将, 力争. */
  readonly isAhead?: boolean
}

/** What a time says, whichever rule took it. */
export type ResolvedTime = Omit<PeriodFound, 'by' | 'from'>
type Relative = Extract<PeriodReading, {form: 'relative'}>

/**
 * Bring a printed time to ISO 8601.
 *
 * @param before  The times before it in its sentence, in their order.
 * @returns       `period` is null where nothing is known that the time could be counted from.
 */
export function resolveTime(time: Period, before: ReadonlyArray<Period>, context: TimeContext): ResolvedTime {
  const {reading, value: text} = time
  if (reading.form === 'base') return {period: null, text: null, known: 'printed'}
  if (reading.form === 'counted') return countedBack(reading.years, text, context)
  if (reading.form === 'relative') return relative(reading, text, before, context)
  if (!reading.since) return {period: reading.iso, text, known: 'printed', dueBy: reading.dueBy}
  const now = context.now ?? context.countedFrom
  const period = now === null ? null : `${reading.iso}/${now}`
  return {period, text, known: 'counted', readBy: 'period-open-ended'}
}

/** 过去五年, said in 2025, is 2021 to 2025. */
function countedBack(years: number, text: string, {countedFrom}: TimeContext): ResolvedTime {
  const readBy = 'period-counted-back'
  if (countedFrom === null) return {period: null, text, known: 'counted', readBy}
  const first = countedFrom - years + 1
  return {period: first === countedFrom ? String(first) : `${first}/${countedFrom}`, text, known: 'counted', readBy}
}

function relative(reading: Relative, text: string, before: ReadonlyArray<Period>, context: TimeContext): ResolvedTime {
  if (reading.relation === 'stretch')
    return stretch(reading.years, before, context, text) ?? fromBase(reading, text, null, context)
  return fromBase(reading, text, baseOf(before, context), context)
}

/** A time that is counted from another, 同期, 1—2 月, 去年四季度; null where nothing is known that it could be counted from. */
function fromBase(reading: Relative, text: string, base: string | null, context: TimeContext): ResolvedTime {
  const none: ResolvedTime = {period: null, text, known: 'inherited', readBy: 'period-no-base'}
  if (reading.relation === 'unknown' || reading.relation === 'stretch') return none
  if ('offset' in reading) return namedYear(reading, base, none, context)
  if (reading.relation === 'same') return base ? {...none, period: base, readBy: 'period-same'} : none
  return partOfYear(reading.months ?? [1, 12], base, none, context)
}

/** 去年, 上年四季度, 上年同期. */
function namedYear(
  reading: Extract<Relative, {offset: number}>,
  base: string | null,
  none: ResolvedTime,
  {date, inForce}: TimeContext,
): ResolvedTime {
  const readBy = reading.offset < 0 ? 'period-previous-year' : 'period-year-of-text'
  const spoken = base === null ? null : lastYear(base)
  const from = reading.from === 'text' ? (date.year ?? spoken) : (spoken ?? date.year)
  if (from === null || (reading.from === 'text' && reading.offset === 0 && isAnotherYear(base, date.year, inForce)))
    return none
  const known = reading.from === 'text' && date.year !== null ? 'counted' : 'inherited'
  const year = from + reading.offset
  const part = base
  if (reading.relation === 'same-in-year' && part !== null)
    return {
      ...none,
      period: part.replaceAll(/\d{4}/g, (each) => String(Number(each) + year - lastYear(part))),
      known,
      readBy,
    }
  // 今年以来 in a text on the first half of a year is that half.
  const spokenPart = reading.offset === 0 && !reading.months && inForce?.period?.startsWith(`${year}-`)
  const period = spokenPart ? part : isoMonths(year, ...(reading.months ?? ([1, 12] as const)))
  return {...none, period, known, readBy}
}

/** 今年 in a text that prints no date is another year than a whole one that it has named, unless its title or a heading did. */
function isAnotherYear(base: string | null, year: number | null, inForce: PeriodFound | null): boolean {
  if (year !== null || base === null || !/^\d{4}(?:\/\d{4})?$/.test(base)) return false
  const isOfTitle = inForce?.by === 'period-of-title' || inForce?.by === 'period-of-heading'
  return !(isOfTitle && inForce?.period === base)
}

/** 1—2 月: of the year that is spoken of, else of the year of the text; of the one before it where those months had not passed. */
function partOfYear(
  months: readonly [number, number],
  base: string | null,
  none: ResolvedTime,
  {date, isAhead}: TimeContext,
): ResolvedTime {
  const readBy = 'period-part-of-year'
  if (base !== null && isOneYear(base)) return {...none, period: isoMonths(lastYear(base), ...months), readBy}
  if (date.year === null) return base === null ? none : {...none, period: isoMonths(lastYear(base), ...months), readBy}
  const hasCome = date.month === null || months[1] <= date.month || isAhead === true
  return {...none, period: isoMonths(hasCome ? date.year : date.year - 1, ...months), known: 'counted', readBy}
}

/** 三年累计: the years from the first time of the sentence to the last, or those in force, where they are so many. */
function stretch(
  years: number,
  before: ReadonlyArray<Period>,
  context: TimeContext,
  text: string,
): ResolvedTime | null {
  const printed = before.flatMap(({reading}) => (reading.form === 'absolute' ? [reading.iso] : []))
  const spans = [
    printed.length > 0 ? [...printed].toSorted() : [],
    context.inForce?.period ? [context.inForce.period] : [],
  ]
  for (const span of spans) {
    if (span.length === 0) continue
    const first = Number(span[0]!.slice(0, 4))
    const last = lastYear(span.at(-1)!)
    // 2025 年…，五年累计: a plan has five years, and ends with one that 5 divides.
    if (years === 5 && first === last && last % 5 === 0 && /^\d{4}$/.test(span[0]!))
      return {period: `${last - 4}/${last}`, text, known: 'counted', readBy: 'period-stretch'}
    if (last - first + 1 === years || last - first === years)
      return {period: `${first}/${last}`, text, known: 'inherited', readBy: 'period-stretch'}
  }
  return null
}

/** The last time before that is no aside, else the one in force; each is counted from those before it. */
function baseOf(before: ReadonlyArray<Period>, context: TimeContext): string | null {
  let base = context.inForce?.period ?? null
  for (const time of before) {
    const {reading} = time
    if (reading.form !== 'base' && !isAside(reading)) base = periodFrom(time, base, context) ?? base
  }
  return base
}

function periodFrom(time: Period, base: string | null, context: TimeContext): string | null {
  const {reading, value: text} = time
  return reading.form === 'relative'
    ? fromBase(reading, text, base, context).period
    : resolveTime(time, [], context).period
}

/** 由上年下降 4.6% 转为增长 6.1%: what is said of the year before is said by the way. */
export function isAside(reading: PeriodReading): boolean {
  return (
    reading.form === 'relative' &&
    ((reading.relation === 'year' && reading.from === 'in-force' && reading.offset < 0) ||
      reading.relation === 'same-in-year' ||
      reading.relation === 'stretch')
  )
}

function lastYear(period: string): number {
  return Number(period.split('/').at(-1)!.slice(0, 4))
}

function isOneYear(period: string): boolean {
  return Number(period.slice(0, 4)) === lastYear(period)
}
