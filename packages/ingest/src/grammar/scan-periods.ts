import type {PeriodReading} from '@region-briefs/core'
import {chineseNumeral} from './chinese-numeral.ts'
import {plans} from './plans.ts'
import type {Span} from './span.ts'

const year = '(?<year>(?:19|20)\\d{2})'
const dash = '\\s*(?:—{1,2}|–|-|~{1,2}|至|到)\\s*'
const planNames = [...plans.keys()].toSorted((left, right) => right.length - left.length).join('|')
const plan = `[“"‘']?(?<plan>${planNames})[”"’']?`
const number = '(?<count>[一二两三四五六七八九十]{1,3}|\\d{1,2})'

/** Months of the parts of a year, as statistics count them. */
const parts: ReadonlyArray<readonly [string, readonly [number, number]]> = [
  ['前三季度', [1, 9]],
  ['第?一季度', [1, 3]],
  ['第?二季度', [4, 6]],
  ['第?三季度', [7, 9]],
  ['第?四季度', [10, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['全年', [1, 12]],
]

type Groups = Record<string, string | undefined>
interface Rule {
  /** What every match holds: a text without it is not searched. */
  readonly needs: string
  readonly pattern: RegExp
  readonly read: (groups: Groups, text: string, at: number) => PeriodReading | null
}

/** In the order of precedence: where two match at one place, the first row wins. */
const rules: ReadonlyArray<Rule> = [
  // 较“十三五”时期, 比 2020 年: what a growth is measured against.
  {
    needs: '五',
    pattern: new RegExp(`(?:[比较]|与|同|相比|相较于?)\\s*(?:于\\s*)?${plan}\\s*(?:时期|期间|末)?`, 'g'),
    read: (groups) => ({form: 'base', iso: plans.get(groups.plan!)!, plan: true}),
  },
  {
    needs: '年',
    pattern: new RegExp(`[比较]\\s*(?:于\\s*)?${year}\\s*年(?:末|底)?(?:同期)?`, 'g'),
    read: (groups) => ({form: 'base', iso: groups.year!, plan: false}),
  },
  // 在 2020 年基础上翻一番
  {
    needs: '基础',
    pattern: new RegExp(`在?\\s*${year}\\s*年(?:的)?基础上`, 'g'),
    read: (groups) => ({form: 'base', iso: groups.year!, plan: false}),
  },
  // “十四五”前四年
  {
    needs: '五',
    pattern: new RegExp(`${plan}\\s*(?:时期|期间)?\\s*前\\s*${number}\\s*年`, 'g'),
    read: (groups) => planStart(groups.plan!, groups.count!),
  },
  // “十四五”以来: from its first year to now.
  {
    needs: '五',
    pattern: new RegExp(`${plan}\\s*(?:时\\s*期|期\\s*间)?以来`, 'g'),
    read: (groups) => ({form: 'absolute', iso: plans.get(groups.plan!)!.split('/')[0]!, dueBy: false, since: true}),
  },
  // A plan is a time only where it is said to be one; “十五五”规划 is a name.
  {
    needs: '五',
    pattern: new RegExp(`${plan}\\s*(?:时\\s*期|期\\s*间|[一这此]?五年)`, 'g'),
    read: (groups) => absolute(plans.get(groups.plan!)!),
  },
  {
    needs: '五',
    pattern: new RegExp(`${plan}\\s*末`, 'g'),
    read: (groups) => absolute(plans.get(groups.plan!)!.split('/')[1]!),
  },
  {
    needs: '年',
    pattern: new RegExp(`${year}\\s*年?${dash}(?<last>(?:19|20)\\d{2})\\s*年`, 'g'),
    read: ({year: first, last}) => (first! < last! ? absolute(`${first}/${last}`) : null),
  },
  {
    needs: '年',
    pattern: new RegExp(`${year}\\s*年\\s*(?<first>\\d{1,2})\\s*月?${dash}(?<last>\\d{1,2})\\s*月`, 'g'),
    read: ({year: y, first, last}) => months(y!, Number(first), Number(last)),
  },
  {
    needs: '年',
    pattern: new RegExp(`${year}\\s*年\\s*(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*日|[末底份])?`, 'g'),
    read: ({year: y, month, day}) => dayOf(y!, Number(month), day === undefined ? null : Number(day)),
  },
  {
    needs: '年',
    pattern: new RegExp(`${year}\\s*年\\s*前\\s*(?<month>\\d{1,2})\\s*个月`, 'g'),
    read: ({year: y, month}) => months(y!, 1, Number(month)),
  },
  ...parts.map(([words, [first, last]]): Rule => ({
    needs: '年',
    pattern: new RegExp(`${year}\\s*年\\s*${words}`, 'g'),
    read: ({year: y}) => (first === 1 && last === 12 ? absolute(y!) : months(y!, first, last)),
  })),
  {
    needs: '年',
    pattern: new RegExp(`${year}\\s*年\\s*(?<rest>至今|以来|以后|年?[末底初]|前)?`, 'g'),
    read: ({year: y, rest}, text, at) => ({
      form: 'absolute',
      iso: y!,
      dueBy: rest === '前' || /[到至][ ]*$/.test(text.slice(Math.max(0, at - 8), at)),
      since: rest === '至今' || rest === '以来',
    }),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?:过去|最近|近)的?\\s*${number}\\s*年(?!代)(?:来|间|里)?`, 'g'),
    read: (groups) => ({form: 'counted', years: count(groups.count!)}),
  },
  ...parts.map(([words, span]): Rule => ({
    needs: words.includes('季') ? '季' : '年',
    pattern: new RegExp(words, 'g'),
    read: () => ({form: 'relative', relation: 'part-of-year', months: span}),
  })),
  {
    needs: '个月',
    pattern: /前\s*(?<month>\d{1,2})\s*个月/g,
    read: ({month}) => partOfYear(1, Number(month)),
  },
  {
    needs: '月',
    pattern: /(?<![\d年—–~-]\s?)(?<month>\d{1,2})\s*月(?:份|当月|末)?(?!\s*\d)/g,
    read: ({month}) => partOfYear(Number(month), Number(month)),
  },
  // 改革开放以来: since a date that the words do not give.
  {
    needs: '以来',
    pattern: /(?:改革开放|新中国成立|建国|本世纪|党的十[八九]大|加入世界?贸易?组织|加入世贸组织|入世)以来/g,
    read: () => ({form: 'relative', relation: 'unknown', months: null}),
  },
  {
    needs: '月',
    pattern: new RegExp(`(?<!\\d)(?<first>\\d{1,2})\\s*月?${dash}(?<last>\\d{1,2})\\s*月(?!\\s*\\d)`, 'g'),
    read: ({first, last}) => partOfYear(Number(first), Number(last)),
  },
  {needs: '', pattern: /同期|同年|当年/g, read: () => ({form: 'relative', relation: 'same', months: null})},
  {
    needs: '年',
    pattern: /(?<![比较与同])(?:上年|去年)(?!同期)/g,
    read: () => ({form: 'relative', relation: 'previous-year', months: null}),
  },
]

/**
 * Find the printed times of a sentence.
 *
 * @param text  One sentence, folded to half width, citation marks and titles masked.
 * @returns     In the order of the text, none over another; where two start together the longer one is kept.
 */
export function scanPeriods(text: string): Array<Span<PeriodReading>> {
  // Most sentences hold no time at all, and each of the rules needs one of these characters.
  if (!/[年期季月五来础]/.test(text)) return []
  const found = rules.flatMap(({needs, pattern, read}) =>
    !text.includes(needs)
      ? []
      : [...text.matchAll(pattern)].flatMap((match): Array<Span<PeriodReading>> => {
          const reading = read({...match.groups}, text, match.index)
          return reading ? [{start: match.index, end: match.index + match[0].trimEnd().length, reading}] : []
        }),
  )
  const kept: Array<Span<PeriodReading>> = []
  for (const span of found.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

function absolute(iso: string): PeriodReading {
  return {form: 'absolute', iso, dueBy: false, since: false}
}

/** Months whose year is said elsewhere; null where the calendar has none such. */
function partOfYear(first: number, last: number): PeriodReading | null {
  return first >= 1 && last <= 12 && first <= last
    ? {form: 'relative', relation: 'part-of-year', months: [first, last]}
    : null
}

/** ISO 8601 months, both ends included; null where the calendar has no such months. */
function months(of: string, first: number, last: number): PeriodReading | null {
  if (first < 1 || last > 12 || first > last) return null
  const month = (value: number): string => `${of}-${String(value).padStart(2, '0')}`
  return absolute(first === last ? month(first) : `${month(first)}/${month(last)}`)
}

function dayOf(of: string, month: number, day: number | null): PeriodReading | null {
  const base = months(of, month, month)
  if (!base || base.form !== 'absolute' || day === null) return base
  return day >= 1 && day <= 31 ? absolute(`${base.iso}-${String(day).padStart(2, '0')}`) : base
}

function planStart(name: string, years: string): PeriodReading {
  const first = Number(plans.get(name)!.split('/')[0])
  return absolute(`${first}/${first + count(years) - 1}`)
}

function count(text: string): number {
  return /^\d/.test(text) ? Number(text) : (chineseNumeral(text) ?? 0)
}
