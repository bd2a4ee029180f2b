import type {PeriodReading} from '@region-briefs/core'

const year = '(?<year>(?:19|20)\\d{2})'
/** 2024E, 2025F, 2023A, 2026P: what estimates, forecasts and actual years are marked with. */
const markedYear = new RegExp(`^${year}\\s?[AEFP]$`)
/** 2024.06 may be an amount. */
const month = new RegExp(`^${year}[-/](?<month>0[1-9]|1[0-2])$`)
const quarter = new RegExp(`^${year}\\s?[-年]?\\s?Q(?<quarter>[1-4])$`, 'i')
const years = new RegExp(`^${year}\\s?[-—–~～/至]{1,2}\\s?(?<last>(?:19|20)\\d{2})$`)

/** A head that is a time in short, 2024-06, 2024Q3, 2021—2025, 2025E; null for any other text. A year alone may be a number. */
export function tablePeriod(text: string): PeriodReading | null {
  const printed = text.trim()
  const marked = markedYear.exec(printed)
  if (marked) return absolute(marked.groups!.year!)
  const whole = years.exec(printed)
  if (whole)
    return whole.groups!.year! < whole.groups!.last! ? absolute(`${whole.groups!.year}/${whole.groups!.last}`) : null
  const ofYear = month.exec(printed)
  if (ofYear) return absolute(`${ofYear.groups!.year}-${ofYear.groups!.month}`)
  const part = quarter.exec(printed)
  if (!part) return null
  const first = Number(part.groups!.quarter) * 3 - 2
  const at = (value: number): string => `${part.groups!.year}-${String(value).padStart(2, '0')}`
  return absolute(`${at(first)}/${at(first + 2)}`)
}

/** Four digits that a head may mean as a year. */
export function isBareYear(text: string): boolean {
  return /^\s*(?:19|20)\d{2}\s*$/.test(text)
}

/** The reading of a year that stands alone. */
export function bareYear(text: string): PeriodReading {
  return absolute(text.trim())
}

function absolute(iso: string): PeriodReading {
  return {form: 'absolute', iso, dueBy: false, since: false}
}
