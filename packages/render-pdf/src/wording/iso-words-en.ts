import {type IsoDate, isoEnds} from './iso-ends.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Stretches of months by their first and last. */
const stretches: Readonly<Record<string, string>> = {
  '01/03': 'first quarter of',
  '04/06': 'second quarter of',
  '07/09': 'third quarter of',
  '10/12': 'fourth quarter of',
  '01/06': 'first half of',
  '07/12': 'second half of',
}

/** @param period ISO 8601; what is not understood is printed as it is. */
export function isoWordsEn(period: string): string {
  const ends = isoEnds(period)
  if (!ends) return period
  const {first, last} = ends
  if (!last) return dateWords(first)
  if (!first['month'] && !last['month']) return `${first['year']}–${last['year']}`
  if (first['year'] !== last['year'] || first['day'] || last['day'] || !first['month'] || !last['month']) {
    return `${dateWords(first)} to ${dateWords(last)}`
  }
  const named = stretches[`${first['month']}/${last['month']}`]
  return named ? `${named} ${first['year']}` : `${monthName(first)} to ${monthName(last)} ${first['year']}`
}

function dateWords(date: IsoDate): string {
  return [date['day'] && String(Number(date['day'])), date['month'] && monthName(date), date['year']]
    .filter(Boolean)
    .join(' ')
}

function monthName(date: IsoDate): string {
  return months[Number(date['month']) - 1] ?? date['month'] ?? ''
}
