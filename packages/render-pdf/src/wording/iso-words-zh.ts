/** Stretches of months by their first and last. */
const monthWords: Readonly<Record<string, string>> = {
  '01/03': '一季度',
  '04/06': '二季度',
  '07/09': '三季度',
  '10/12': '四季度',
  '01/06': '上半年',
  '07/12': '下半年',
}

// > | 2021/2025, 2024-01/2024-03, 2025-10-31
const isoDate = /^(?<year>-?\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/

/** @param period ISO 8601; what is not understood is printed as it is. */
export function isoWordsZh(period: string): string {
  const [from, to] = period.split('/')
  const first = isoDate.exec(from ?? '')?.groups
  if (!first) return period
  if (to === undefined) return dateWords(first)
  const last = isoDate.exec(to)?.groups
  if (!last) return period
  if (!first['month'] && !last['month']) return `${first['year']}—${last['year']} 年`
  if (first['year'] === last['year'] && !first['day'] && !last['day'] && first['month'] && last['month']) {
    const named = monthWords[`${first['month']}/${last['month']}`]
    return `${first['year']} 年${named ?? ` ${Number(first['month'])}—${Number(last['month'])} 月`}`
  }
  return `${dateWords(first)}至 ${dateWords(last)}`
}

function dateWords(date: Record<string, string | undefined>): string {
  const month = date['month'] ? ` ${Number(date['month'])} 月` : ''
  const day = date['day'] ? ` ${Number(date['day'])} 日` : ''
  return `${date['year']} 年${month}${day}`
}
