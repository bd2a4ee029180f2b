import {text, type DateCell, type EmptyCell, type TextCell} from './cell.ts'

/** Excel counts days from here, as if 1900 had been a leap year: what is earlier than March 1900 it shows one day off. */
const dayZero = Date.UTC(1899, 11, 30)
const firstDay = '1900-03-01'
const dayMs = 86_400_000

/** A day as a date cell where it is one to the day, else as the text that it is: `2026-02` names no day. */
export function day(value: string | null | undefined): DateCell | TextCell | EmptyCell {
  return isDay(value) ? {type: 'date', value} : text(value)
}

/** Whether a text is a day of the calendar, ISO 8601, that a workbook can hold as a date. */
export function isDay(value: string | null | undefined): value is string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value ?? '') || value! < firstDay) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // 2026-02-30 is no day, though some readers take it for one of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value!)
}

/** The number that stands for a day in a workbook: 45658 for 2025-01-01. */
export function daySerial(value: string): number {
  return (Date.parse(`${value}T00:00:00Z`) - dayZero) / dayMs
}
