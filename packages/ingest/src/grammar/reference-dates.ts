import {simplifiedForm} from '@region-briefs/core'
import {matchesOf} from './matches-of.ts'
/** A time in an entry: a date as exact as printed, or a year alone. */
export interface PrintedTime {
  readonly start: number
  readonly end: number
  readonly year: number
  /** ISO 8601; null where only the year is printed. */
  readonly date: string | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const year = '(?:1[5-9]|20)\\d{2}'
// > | 2024-01-02   2021.5.8   2022年7月8日   2025 Jul 1   1 July 2025   July 1, 2025
const forms = [
  `(?<y1>${year})\\s?(?<sign>[-/])\\s?(?<m1>\\d{1,2})(?:\\s?\\k<sign>\\s?(?<d1>\\d{1,2}))?(?!\\d)`,
  `(?<y2>${year})\\.(?<m2>\\d{1,2})\\.(?<d2>\\d{1,2})(?!\\d)`,
  `(?<y3>${year})\\s?年\\s?(?<m3>\\d{1,2})\\s?月(?:\\s?(?<d3>\\d{1,2})\\s?日)?`,
  `(?<y4>${year})\\s(?<n4>${monthName})(?:\\s(?<d4>\\d{1,2})(?!\\d))?`,
  `(?<d5>\\d{1,2})\\s(?<n5>${monthName})\\s(?<y5>${year})`,
  `(?<n6>${monthName})\\s(?:(?<d6>\\d{1,2}),?\\s)?(?<y6>${year})`,
]
/** A year alone is none behind `:` or a dash (pages), nor with a dash and a number behind it. */
const time = new RegExp(
  `(?<![\\d-])(?:${forms.join('|')}|(?<!:\\s?|[A-Za-bd-z]|(?<![\\u4E00-\\u9FFF])\\.)(?<y7>${year})(?![\\d]|[-–—]\\d))`,
  'gi',
)
const cited =
  /\[\s?(?:引用日期|访问日期)?:?\s?(?<inside>\d[\d\s\-./年月日]{3,14})\]|(?:引用日期|访问日期|访问时间|检索日期|accessed|retrieved)(?:\son)?:?\s?(?<behind>[\dA-Z][\w\s\-./年月日]{3,14})/gi

/** The first date or year of a text; null where none is printed. Months that are none make no date. */
export function firstTime(text: string): PrintedTime | null {
  for (const match of matchesOf(text, time)) {
    const read = readTime(match)
    if (read) return read
  }
  return null
}

/** The day on which a work was looked at, `[2024-01-02]`, and the text without it. */
export function takeCitedDate(text: string): {citedDate: string | null; rest: string} {
  for (const match of matchesOf(simplifiedForm(text), cited)) {
    const found = firstTime(match.groups!.inside ?? match.groups!.behind!)
    if (found?.date)
      return {citedDate: found.date, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`}
  }
  return {citedDate: null, rest: text}
}

/**
 * Years, days and pages that a scanner misread, one character for one: `20l1`, `2O19`, `06-1l`, `: 1l2-118`. O2O has more letters
 * than digits and stands beside no sign of a number.
 */
export function repairDigits(text: string): string {
  return text.replace(/(?<![A-Za-z\d])(?=[lIO]{0,3}\d)[\dlIO]{2,6}(?![A-Za-z\d])/g, (run, at: number) => {
    const letters = run.replaceAll(/\d/g, '').length
    const isNumber = letters * 2 < run.length || (letters * 2 === run.length && isBesideSign(text, at, at + run.length))
    return isNumber ? run.replaceAll(/[lI]/g, '1').replaceAll('O', '0') : run
  })
}

/** A dash, a colon or a bracket, as stand beside the numbers of an entry. */
function isBesideSign(text: string, start: number, end: number): boolean {
  return /[:(–-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[–-]\d/.test(text.slice(end, end + 2))
}

function readTime(match: RegExpExecArray): PrintedTime | null {
  const named = match.groups!
  const pick = (key: string): string | undefined =>
    ['1', '2', '3', '4', '5', '6', '7'].map((form) => named[key + form]).find((value) => value !== undefined)
  const printedYear = pick('y')!
  const name = pick('n')
  const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(pick('m') ?? 0)
  const span = {start: match.index, end: match.index + match[0].length, year: Number(printedYear)}
  const date = month === 0 ? null : isoDate(printedYear, month, pick('d'))
  if (date !== undefined) return {...span, date}
  // 2016-34: no month, so no date; the year alone may still be one.
  return named.y1 || named.y2 ? {...span, end: span.start + 4, date: null} : null
}

function isoDate(printedYear: string, month: number, day: string | undefined): string | undefined {
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined
  const yearMonth = `${printedYear}-${String(month).padStart(2, '0')}`
  return day === undefined ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`
}
