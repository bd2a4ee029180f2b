import {quote, wrongInput} from '../failure.ts'

/** Where neither the environment nor the paper has a date: the earliest that a zip archive can hold. */
const defaultDate = '1980-01-01'

/** 9999-12-31T23:59:59Z, the last second that has a date of four-digit years (ISO 8601). */
const lastSecond = 253_402_300_799

/**
 * Read the date that the environment sets, before anything else is done.
 *
 * @param epoch  SOURCE_DATE_EPOCH: whole seconds since 1970-01-01T00:00:00Z (reproducible-builds.org/specs/source-date-epoch).
 * @returns Null where it is not set, or empty; any other text is a failure.
 */
export function dateFromEpoch(epoch: string | undefined): Date | null {
  if (epoch === undefined || epoch === '') return null
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond) {
    throw wrongInput(
      `Unexpected SOURCE_DATE_EPOCH ${quote(epoch)}, expected whole seconds since 1970 (0 to ${lastSecond}), for example ${quote('1772236800')}`,
    )
  }
  return new Date(Number(epoch) * 1000)
}

/**
 * The date that outputs print, the same in every time zone.
 *
 * @param set    From `dateFromEpoch`.
 * @param paper  The paper's own date, ISO 8601, as exact as it says: `2026`, `2026-02`, `2026-02-28`, or a period, whose beginning counts.
 * @returns Midnight UTC of the first day that is meant.
 */
export function printedDate(set: Date | null, paper: string | null): Date {
  if (set) return set
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:\/|$)/.exec(paper ?? '') ?? []
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // 2026-02-30 would silently be the second of March.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
  return isDay ? date : new Date(`${defaultDate}T00:00:00Z`)
}
