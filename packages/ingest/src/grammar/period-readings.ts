import {isoMonths, type PeriodReading} from '@region-briefs/core'
import {chineseNumeral} from './chinese-numeral.ts'

/** The named parts of a match. */
export type MatchedParts = Readonly<Record<string, string | undefined>>

/** 去年, 上年四季度: so many years from that of the text, or from the year in force. */
export function namedYear(
  offset: number,
  from: 'text' | 'in-force',
  months: readonly [number, number] | null,
): PeriodReading {
  return {form: 'relative', relation: 'year', offset, from, months}
}

/** @param dueBy  A time by which. */
export function absolute(iso: string, dueBy = false): PeriodReading {
  return {form: 'absolute', iso, dueBy, since: false}
}

/** From that year to now. */
export function since(first: number): PeriodReading {
  return {form: 'absolute', iso: String(first), dueBy: false, since: true}
}

/** What a growth is measured against. @param iso  Null where only a part of a year is named: the year is that of the figure. */
export function base(iso: string | null): PeriodReading {
  return {form: 'base', iso, plan: false}
}

/** 到 2030 年: a time by which. 截至 2023 年 is a time until which it was so. */
export function isDueBy(text: string, at: number): boolean {
  return /(?<![截止])[到至][ ]*$/.test(text.slice(Math.max(0, at - 8), at))
}

/** Months whose year is said elsewhere; null where the calendar has none such. */
export function partOfYear(first: number, last: number): PeriodReading | null {
  return first >= 1 && last <= 12 && first <= last
    ? {form: 'relative', relation: 'part-of-year', months: [first, last]}
    : null
}

/** Null where the calendar has no such months. */
export function monthsOf(of: string, first: string | undefined, last: string | undefined): PeriodReading | null {
  const [from, to] = [monthOf(first), monthOf(last)]
  return from >= 1 && to <= 12 && from <= to ? absolute(isoMonths(of, from, to)) : null
}

/** A month, a day of it, or the days from one to another. */
export function days(of: string, {month: printed, day, lastMonth: until, lastDay}: MatchedParts): PeriodReading | null {
  const month1 = monthOf(printed)
  if (month1 < 1 || month1 > 12) return null
  const iso = (monthOfYear: number, dayOfMonth: string | undefined): string | null =>
    dayOfMonth !== undefined && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 31
      ? `${isoMonths(of, monthOfYear, monthOfYear)}-${dayOfMonth.padStart(2, '0')}`
      : null
  const first = iso(month1, day)
  if (first === null) return absolute(isoMonths(of, month1, month1))
  const last = lastDay === undefined ? null : iso(until === undefined ? month1 : Number(until), lastDay)
  return absolute(last !== null && last > first ? `${first}/${last}` : first)
}

/** 2024 and 二〇二四 are one year. */
export function yearOf(printed: string | undefined): string {
  return /^\d/.test(printed!) ? printed! : String(chineseNumeral(printed!.replaceAll('○', '〇')))
}

/** The number of a month, 12 or 十二; 0 where it is none. */
export function monthOf(printed: string | undefined): number {
  return count(printed)
}

/** A count in digits or as a numeral; 0 where it is none. */
export function count(printed = ''): number {
  return /^\d/.test(printed) ? Number(printed) : (chineseNumeral(printed) ?? 0)
}
