import {type IsoDate, isoEnds} from './iso-ends.ts'

/** Stretches of months by their first and last. */
const monthWords: Readonly<Record<string, string>> = {
  '01/03': '一季度',
  '04/06': '二季度',
  '07/09': '三季度',
  '10/12': '四季度',
  '01/06': '上半年',
  '07/12': '下半年',
}

/** @param period ISO 8601; what is not understood is printed as it is. */
export function isoWordsZh(period: string): string {
  const ends = isoEnds(period)
  if (!ends) return period
  const {first, last} = ends
  if (!last) return dateWords(first)
  if (!first['month'] && !last['month']) return `${first['year']}—${last['year']} 年`
  if (first['year'] === last['year'] && !first['day'] && !last['day'] && first['month'] && last['month']) {
    const named = monthWords[`${first['month']}/${last['month']}`]
    return `${first['year']} 年${named ?? ` ${Number(first['month'])}—${Number(last['month'])} 月`}`
  }
  return `${dateWords(first)}至 ${dateWords(last)}`
}

function dateWords(date: IsoDate): string {
  const month = date['month'] ? ` ${Number(date['month'])} 月` : ''
  const day = date['day'] ? ` ${Number(date['day'])} 日` : ''
  return `${date['year']} 年${month}${day}`
}
