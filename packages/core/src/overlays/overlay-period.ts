import {isoMonths} from '../model/iso-months.ts'

/**
 * The period of an overlay's row as the model writes it.
 *
 * `2024`, `2024-03`, `2024-01/2024-06` and `2021/2025` are ISO 8601 already; `2024-Q1` and `2024-S1` (SDMX 2.1, section 4.2) are
 * turned into their months. Null for anything else.
 */
export function overlayPeriod(text: string): string | null {
  if (/^\d{4}$/.test(text)) return isYear(text) ? text : null
  const part = /^(\d{4})-(?:Q([1-4])|S([12]))$/.exec(text)
  if (part) return part[2] ? monthsOf(part[1]!, Number(part[2]), 3) : monthsOf(part[1]!, Number(part[3]), 6)
  const ends = text.split('/')
  if (ends.length > 2 || !ends.every((end) => isYear(end) || isMonth(end))) return null
  const [from, to] = ends
  return to === undefined || (from!.length === to.length && from! < to) ? text : null
}

/** How long a period is, for comparing it with others: `year`, `month`, or the number of its years or months. */
export function spanOf(period: string): string {
  const [from, to] = period.split('/') as [string, string | undefined]
  const unit = from.length === 4 ? 'year' : 'month'
  if (to === undefined) return unit
  const count = monthOf(to) - monthOf(from)
  return `${unit} ${unit === 'year' ? count / 12 + 1 : count + 1}`
}

/** Since year 0; of a year its last. */
function monthOf(end: string): number {
  return Number(end.slice(0, 4)) * 12 + Number(end.slice(5) || '12')
}

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text)
}

function isMonth(text: string): boolean {
  return /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(text)
}

/** 2024-Q2 is 2024-04/2024-06. */
function monthsOf(year: string, part: number, length: number): string {
  return isoMonths(year, (part - 1) * length + 1, part * length)
}
