import type {Observation} from '@region-briefs/core'
import {howKnownWords, monthWords, words} from './words.ts'

type Dated = Pick<Observation, 'period' | 'periodText' | 'known'>

/**
 * When a figure holds, in words. A period that was counted back says so with its wording, one in force from an
 * earlier sentence says that; a figure without a period is given none.
 */
export function periodWords({period, periodText, known}: Dated): string {
  if (period === null) return words.periodUnknown
  const said = isoWords(period)
  return known.period === 'counted'
    ? words.counted(periodText ?? '', said)
    : `${said}${howKnownWords[known.period ?? 'printed']}`
}

// > | 2021/2025, 2024-01/2024-03, 2025-10-31
const isoDate = /^(?<year>-?\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/

/** @param period ISO 8601; what is not understood is printed as it is. */
export function isoWords(period: string): string {
  const [from, to] = period.split('/')
  const first = isoDate.exec(from ?? '')?.groups
  if (!first) return period
  if (to === undefined) return dateWords(first)
  const last = isoDate.exec(to)?.groups
  if (!last) return period
  if (!first['month'] && !last['month']) return `${first['year']}—${last['year']} 年`
  if (first['year'] === last['year'] && !first['day'] && !last['day'] && first['month'] && last['month']) {
    const named = monthWords[`${first['month']}/${last['month']}`]
    return `${first['year']} 年${named ?? ` ${Number(first['month'])}—${Number(last['month'])} 月`}`
  }
  return `${dateWords(first)}至 ${dateWords(last)}`
}

function dateWords(date: Record<string, string | undefined>): string {
  const month = date['month'] ? ` ${Number(date['month'])} 月` : ''
  const day = date['day'] ? ` ${Number(date['day'])} 日` : ''
  return `${date['year']} 年${month}${day}`
}

/** Years that a period runs over, both ends included; null without one. */
export function yearsOf(period: string | null): {first: number; last: number} | null {
  const [from, to] = (period ?? '').split('/')
  const first = Number.parseInt(from ?? '', 10)
  const last = Number.parseInt(to ?? from ?? '', 10)
  return Number.isNaN(first) || Number.isNaN(last) ? null : {first, last}
}
