import type {FieldRule} from '../figures/field-rules.ts'
import type {HowKnown} from '../model/model.ts'
import type {PeriodReading} from '../tree/nodes.ts'
import type {HeadTime} from './read-head.ts'

/** A period that holds where a cell's own heads say none, and where it was said. */
export interface PeriodAround {
  readonly iso: string
  readonly text: string | null
  readonly by: FieldRule
}

/** What a cell's own heads say of its time. */
export interface PeriodSaid {
  /** Of its column, then of its row, then of the head of its rows. */
  readonly readings: ReadonlyArray<PeriodReading>
  readonly text: string | null
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
 * The period of a cell: of its own heads, a part of a year completed by the caption; else what holds around it.
 *
 *     > | 表 3 2025 年 5 月…        around
 *     > | 项目 | 当月 | 累计 |       time
 *
 * @param year  Of the text, which open and counted periods end with; null where it is not known.
 */
export function periodOfCell(said: PeriodSaid, around: PeriodAround | null, year: number | null): TablePeriod {
  const absolute = said.readings.find((reading) => reading.form === 'absolute')
  const part = said.readings.find((reading) => reading.form === 'relative' && reading.relation === 'part-of-year')
  const own = absolute?.form === 'absolute' ? ownPeriod(absolute, part, year) : null
  const base = own ?? around?.iso ?? null
  const by = own === null ? (around?.by ?? 'period-unsaid') : said.by
  if (own !== null && said.time === null)
    return {
      period: own,
      text: said.text,
      known: absolute?.form === 'absolute' && absolute.since ? 'counted' : 'printed',
      by: [by],
    }
  const counted = said.readings.find((reading) => reading.form === 'counted')
  if (counted?.form === 'counted' && year !== null)
    return {
      period: `${year - counted.years + 1}/${year}`,
      text: said.text,
      known: 'counted',
      by: [said.by, 'period-counted-back'],
    }
  if (base === null) return {period: null, text: null, known: 'printed', by: ['period-unsaid']}
  const told = (period: string, rule: FieldRule, text = said.text): TablePeriod => ({
    period,
    text,
    known: 'inherited',
    by: [by, rule],
  })
  if (own === null && part?.form === 'relative' && part.months)
    return told(monthsOf(base.slice(0, 4), part.months), 'period-part-of-year')
  const isPrevious = said.readings.some(
    (reading) => reading.form === 'relative' && reading.relation === 'previous-year',
  )
  if (said.time === 'previous-year' || isPrevious) return told(yearBefore(base), 'period-previous-year')
  if (said.time === 'since-january') return told(sinceJanuary(base), 'period-since-january')
  if (said.time === 'month') return told(base.split('/').at(-1)!, 'period-month')
  return {
    period: base,
    text: own === null ? (around?.text ?? null) : said.text,
    known: own === null ? 'inherited' : 'printed',
    by: [by],
  }
}

/** The first period in a title, `2025 年 1—5 月`, in ISO 8601; null where it has none. */
export function periodInTitle(title: string): string | null {
  const match =
    /(?<year>(?:19|20)\d{2})\s*年\s*(?:(?<first>\d{1,2})\s*月?\s*[-—–~～至到]{1,2}\s*(?<last>\d{1,2})\s*月|(?<month>\d{1,2})\s*月|(?<part>前三季度|上半年|[一二三四]季度))?/.exec(
      title,
    )
  if (!match) return null
  const {year, first, last, month, part} = match.groups!
  if (first !== undefined && last !== undefined) return monthsOf(year!, [Number(first), Number(last)])
  if (month !== undefined) return monthsOf(year!, [Number(month), Number(month)])
  const span = part === undefined ? undefined : partsOfYear.get(part)
  return span ? monthsOf(year!, span) : year!
}

const partsOfYear: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['前三季度', [1, 9]],
  ['上半年', [1, 6]],
  ['一季度', [1, 3]],
  ['二季度', [4, 6]],
  ['三季度', [7, 9]],
  ['四季度', [10, 12]],
])

function ownPeriod(
  {iso, since}: {iso: string; since: boolean},
  part: PeriodReading | undefined,
  year: number | null,
): string | null {
  if (since) return year === null ? null : `${iso.slice(0, 4)}/${year}`
  if (/^\d{4}$/.test(iso) && part?.form === 'relative' && part.months) return monthsOf(iso, part.months)
  return iso
}

function monthsOf(year: string, [first, last]: readonly [number, number]): string {
  if (first === 1 && last === 12) return year
  const at = (month: number): string => `${year}-${String(month).padStart(2, '0')}`
  return first === last ? at(first) : `${at(first)}/${at(last)}`
}

function yearBefore(iso: string): string {
  return iso.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1))
}

/** 累计 up to the month of the caption. */
function sinceJanuary(iso: string): string {
  const last = iso.split('/').at(-1)!
  const month = /^(?<year>\d{4})-(?<month>\d{2})/.exec(last)
  return month ? monthsOf(month.groups!.year!, [1, Number(month.groups!.month)]) : iso
}
