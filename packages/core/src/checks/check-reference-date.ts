import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** A day or a month in an address: `/202602/t20260228_1.html`, `/2025/11-02/`, `/2026-02-04/`. */
const dateInUrl =
  /(?<![\d])(?<year>20\d{2})[-/]?(?<month>0[1-9]|1[0-2])(?:[-/]?(?<day>0[1-9]|[12]\d|3[01]))?(?![\d])|t(?<tyear>20\d{2})(?<tmonth>0[1-9]|1[0-2])(?<tday>0[1-9]|[12]\d|3[01])(?=_)/g

/** A work may be put on a site some weeks before or after the date that it carries. */
const mostMonths = 1

/** Hold the printed date of an online work against the date that its address carries. */
export function checkReferenceDate(input: CheckInput): Array<FindingDraft> {
  return [...otherThanCarried(input), ...afterPaper(input)]
}

/** A work may be known before the year that it is printed in. */
const mostYears = 1

/** Entries of years after the paper: after its date, else after all that it tells and all other entries. */
function afterPaper({document, observations, references}: CheckInput): Array<FindingDraft> {
  const told = observations.flatMap(({period, status}) =>
    status === 'actual' && period ? [Number(period.slice(0, 4))] : [],
  )
  if (document.date === null && told.length === 0) return []
  const years = references.map(({date, year}) => year ?? (date === null ? null : Number(date.slice(0, 4))))
  const [latest, next] = years.filter((year) => year !== null).toSorted((left, right) => right - left)
  const known =
    document.date === null ? told.reduce((most, year) => Math.max(most, year), 0) : Number(document.date.slice(0, 4))
  return references.flatMap(({numbers, position}, index) => {
    const year = years[index] ?? null
    const last = document.date === null && year === latest ? Math.max(known, next ?? 0) : known
    if (year === null || year <= last + mostYears || (document.date === null && year !== latest)) return []
    return [
      findingDraft({
        rule: 'reference-date',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected year \`${year}\` of entry \`[${numbers.join('][')}]\`, expected one not after the paper (\`${last}\`); the year may be misprinted`,
        expected: last,
        actual: year,
        position,
      }),
    ]
  })
}

function otherThanCarried({references}: CheckInput): Array<FindingDraft> {
  return references.flatMap(({date, url, numbers, position}) => {
    const printed = date === null ? null : monthsOf(date)
    if (printed === null || url === null) return []
    const carried = [...url.matchAll(dateInUrl)].map(({groups}) => ({
      months: Number(groups!.year ?? groups!.tyear) * 12 + Number(groups!.month ?? groups!.tmonth),
      text: [groups!.year ?? groups!.tyear, groups!.month ?? groups!.tmonth, groups!.day ?? groups!.tday]
        .filter(Boolean)
        .join('-'),
    }))
    const nearest = carried.toSorted(
      (left, right) => Math.abs(left.months - printed) - Math.abs(right.months - printed),
    )[0]
    if (!nearest || Math.abs(nearest.months - printed) <= mostMonths) return []
    return [
      findingDraft({
        rule: 'reference-date',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected date \`${date}\` of entry \`[${numbers.join('][')}]\`, expected one near \`${nearest.text}\` as its address carries; one of the two may be misprinted, or the page have been moved`,
        expected: nearest.text,
        actual: date,
        position,
      }),
    ]
  })
}

function monthsOf(date: string): number | null {
  const [year, month] = date.split('-')
  return month === undefined ? null : Number(year) * 12 + Number(month)
}
