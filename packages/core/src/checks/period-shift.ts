/** A part of an ISO 8601 period: `2025`, `2025-09`, `2025-10-31`. */
const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** The period so many years later, of the same length: `2024-01/2024-03` and −1 is `2023-01/2023-03`. */
export function shiftYears(period: string, years: number): string {
  return period
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) + years) + part.slice(4))
    .join('/')
}

/** The month, quarter, half or year right before; null for a day or a period of another length. */
export function periodBefore(period: string): string | null {
  const months = monthsOf(period)
  if (months === null) return null
  const length = months.last - months.first + 1
  if (period.length === 4) return shiftYears(period, -1)
  return monthsText(months.first - length, months.last - length)
}

/** First and last year. */
export function yearsOf(period: string): {first: number; last: number} {
  const ends = period.split('/')
  return {first: Number(ends[0]!.slice(0, 4)), last: Number(ends.at(-1)!.slice(0, 4))}
}

/** Whether the first period lies inside the second, or is it. */
export function isWithin(inner: string, outer: string): boolean {
  const [from, to] = [outer.split('/')[0]!, outer.split('/').at(-1)!]
  const [first, last] = [inner.split('/')[0]!, inner.split('/').at(-1)!]
  return first >= from && last.slice(0, to.length) <= to
}

/** Whether the period begins when the date has passed, as far as both are exact: `2026-03` is after `2026-02`, not after `2026`. */
export function isAfter(period: string, date: string): boolean {
  const start = period.split('/')[0]!
  const exact = Math.min(start.length, date.length)
  return start.slice(0, exact) > date.slice(0, exact)
}

/** Whether it ends before the other begins. */
export function endsBefore(period: string, other: string): boolean {
  const [end, start] = [period.split('/').at(-1)!, other.split('/')[0]!]
  const exact = Math.min(start.length, end.length)
  return end.slice(0, exact) < start.slice(0, exact)
}

/** Months since year 0, both included. */
function monthsOf(period: string): {first: number; last: number} | null {
  const ends = period.split('/').map((part) => parts.exec(part))
  const [start, end] = [ends[0], ends.at(-1)]
  if (!start || !end || start[3] || end[3]) return null
  return {first: monthNumber(start, 1), last: monthNumber(end, 12)}
}

function monthNumber([, year, month]: RegExpExecArray, otherwise: number): number {
  return Number(year) * 12 + (month ? Number(month) : otherwise) - 1
}

function monthsText(first: number, last: number): string {
  return first === last ? monthText(first) : `${monthText(first)}/${monthText(last)}`
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
