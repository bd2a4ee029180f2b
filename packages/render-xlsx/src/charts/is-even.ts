/**
 * Whether times follow each other at equal steps, as a line between them would say: 1991, 2001 and 2021 do not, nor a year and its months,
 * nor spans that begin alike and grow.
 *
 * @param periods  In their order, ISO 8601: `2024`, `2024-03`, `2024-01/2024-03`. What follows in brackets is not looked at.
 */
export function isEven(periods: ReadonlyArray<string>): boolean {
  const spans = periods.map(spanOf)
  const [first, second] = spans
  if (first === undefined || second === undefined) return true
  const step = second.start - first.start
  return spans.every(({start, end, precision}, index) => {
    const before = spans[index - 1]
    if (before === undefined) return step > 0
    return precision === first.precision && start - before.start === step && end - before.end === step
  })
}

interface Span {
  /** In months, a day being a part of one; NaN where it is no period, which equals no step. */
  start: number
  end: number
  /** Characters of an end: of a year 4, of a month 7. */
  precision: number
}

function spanOf(period: string): Span {
  const [written = ''] = /^[\d/-]*/.exec(period) ?? []
  const [start = '', end = start] = written.split('/')
  return {start: monthsOf(start), end: monthsOf(end), precision: start.length}
}

function monthsOf(time: string): number {
  const [year, month = 1, day = 1] = time.split('-').map(Number)
  return year! * 12 + month - 1 + (day - 1) / daysInMonth
}

/** The same for all: a step over the end of a month is then not quite even, and drawn without a line. */
const daysInMonth = 31
