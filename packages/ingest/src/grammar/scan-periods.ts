import {isoMonths, type PeriodReading} from '@region-briefs/core'
import {chineseNumeral} from './chinese-numeral.ts'
import {events, namedYears, partsOfYear, planEnds, planStarts, planStretches, yearEnds} from './period-words.ts'
import {plans} from './plans.ts'
import type {Span} from './span.ts'

const yearDigits = '(?:19|20)\\d{2}|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}'
const year = `(?<![\\d.])(?<year>${yearDigits})`
const anyYear = new RegExp(yearDigits)
const dash = '\\s*(?:—{1,2}|–|-|~{1,2}|至|到)\\s*'
const planNames = [...plans.keys()].toSorted((left, right) => right.length - left.length).join('|')
const anyPlan = new RegExp(planNames)
const plan = `[“"‘']?(?<plan>${planNames})[”"’']?`
const number = '(?<count>[一二两三四五六七八九十]{1,3}|\\d{1,2})'
const monthNumber = '\\d{1,2}|十[一二]?|[一二两三四五六七八九]'
const firstMonth = `(?<first>${monthNumber})`
const lastMonth = `(?<last>${monthNumber})`
const month = `(?<month>${monthNumber})`
/** A part of a month is dated by its month; 9月当月 is the month alone. */
const monthEnd = '(?:份(?:当月)?|当月|[末底初]|[上中下]旬)?'
const tail = (words: string): string => `(?:${words})`
/** Any part of a year, months included, without a year. */
const anyPart = [...partsOfYear.map(([words]) => words), `前\\s*${anonymous(number)}\\s*个月`].join('|')
const anyMonths = `(?:${monthNumber})\\s*月?(?:${dash}(?:${monthNumber}))?\\s*月${monthEnd}`
const against = '(?:[比较]|相比|相较于?|对比)\\s*于?\\s*'
/** 比 2012 年的 1.7 倍: there the year is the figure's own. */
const notOfFigure = '(?![末底初]?(?:同期)?\\s?的\\s?(?:约|近|超过?)?\\s?\\d)'

type Groups = Record<string, string | undefined>
interface Rule {
  /** What every match holds: a text without it is not searched. */
  readonly needs: string
  /** Every match has a year in digits, or the name of a plan. */
  readonly needsYear: boolean
  readonly needsPlan: boolean
  /** Where its matches can begin: rules that begin alike are tried at those places only. Null for one that is searched for. */
  readonly opening: RegExp | null
  readonly pattern: RegExp
  readonly read: (groups: Groups, text: string, at: number) => PeriodReading | null
}

const rule = (needs: string, pattern: string, read: Rule['read']): Rule => ({
  needs,
  needsYear: pattern.includes('(?<year>'),
  needsPlan: pattern.includes('(?<plan>'),
  opening: null,
  pattern: new RegExp(pattern, 'g'),
  read,
})
/** Rules that all begin with one expression. */
const beginningWith = (opening: string, rules: ReadonlyArray<Rule>): ReadonlyArray<Rule> => {
  const shared = new RegExp(opening, 'g')
  return rules.map((each) => ({...each, opening: shared, pattern: new RegExp(each.pattern.source, 'y')}))
}
const planYears = (groups: Groups): [number, number] => {
  const [first, last] = plans.get(groups.plan!)!.split('/')
  return [Number(first), Number(last)]
}

/** What a growth is measured against: 较“十三五”时期, 比 2020 年, 与 2015 年相比, 比三季度. */
const bases: ReadonlyArray<Rule> = [
  rule(
    '五',
    `(?:${against}|与\\s*|同\\s*)${plan}\\s*(?:时期|期间|末|规划(?:目标)?)?(?!\\s*规划)`,
    (groups): PeriodReading => ({form: 'base', iso: plans.get(groups.plan!)!, plan: true}),
  ),
  rule('年', `${against}${year}\\s*年(?<part>${anyPart}|${anyMonths})?(?:末|底|初)?(?:同期)?${notOfFigure}`, (groups) =>
    base(yearOf(groups.year)),
  ),
  rule('年', `(?:与|同|和)\\s*${year}\\s*年(?:末|底|初)?(?:同期)?(?:的?水平)?(?=\\s*(?:相比|比较|比))`, (groups) =>
    base(yearOf(groups.year)),
  ),
  rule('基础', `在?\\s*${year}\\s*年(?:的)?基础上`, (groups) => base(yearOf(groups.year))),
  rule('', `(?:[比较]|相比)\\s*(?:(?:上年|去年)\\s*)?(?:${anyPart}|${anyMonths})${notOfFigure}`, () => base(null)),
]

/** A plan is a time only where it is said to be one; “十五五”规划 is a name. */
const ofPlans: ReadonlyArray<Rule> = [
  rule('五', `${plan}\\s*(?:时期|期间)?\\s*前\\s*${number}\\s*年`, (groups) => {
    const [first] = planYears(groups)
    return absolute(`${first}/${first + count(groups.count) - 1}`)
  }),
  rule('五', `${plan}\\s*(?:时期|期间)?\\s*后\\s*${number}\\s*年`, (groups) => {
    const [, last] = planYears(groups)
    return absolute(`${last - count(groups.count) + 1}/${last}`)
  }),
  // “十四五”以来: from its first year to now.
  rule('五', `${plan}\\s*${tail(planStretches)}?以来`, (groups) => since(planYears(groups)[0])),
  rule('五', `${plan}\\s*${tail(planStretches)}`, (groups) => absolute(plans.get(groups.plan!)!)),
  rule('五', `[“"‘](?<plan>${planNames})[”"’](?=\\s*(?:累计|年均|共|计划(?!纲)))`, (groups) =>
    absolute(plans.get(groups.plan!)!),
  ),
  rule('五', `${plan}\\s*(?:时期|期间)?${tail(planEnds)}`, (groups, text, at) =>
    absolute(String(planYears(groups)[1]), isDueBy(text, at)),
  ),
  rule('五', `${plan}\\s*${tail(planStarts)}`, (groups) => absolute(String(planYears(groups)[0]))),
]

/** Years, alone and with a part of them. */
const ofYears: ReadonlyArray<Rule> = beginningWith(`(?<![\\d.])(?:${yearDigits})`, [
  rule('年', `${year}\\s*年?${dash}(?<lastYear>${yearDigits})\\s*年(?:期?间)?`, ({year: first, lastYear}) =>
    yearOf(first) < yearOf(lastYear) ? absolute(`${yearOf(first)}/${yearOf(lastYear)}`) : null,
  ),
  rule('年', `${year}\\s*年\\s*${firstMonth}\\s*月?${dash}${lastMonth}\\s*月(?:份)?`, ({year: of, first, last}) =>
    monthsOf(yearOf(of), first, last),
  ),
  rule(
    '年',
    `${year}\\s*年\\s*${month}\\s*月\\s*(?<day>\\d{1,2})\\s*日?${dash}(?:(?<lastMonth>\\d{1,2})\\s*月\\s*)?(?<lastDay>\\d{1,2})\\s*日`,
    (groups) => days(yearOf(groups.year), groups),
  ),
  rule('年', `${year}\\s*年\\s*${month}\\s*月(?:\\s*(?<day>\\d{1,2})\\s*日|${monthEnd})`, (groups) =>
    days(yearOf(groups.year), groups),
  ),
  rule('年', `${year}\\s*年\\s*前\\s*(?<month>${monthNumber})\\s*个月`, ({year: of, month: last}) =>
    monthsOf(yearOf(of), '1', last),
  ),
  ...partsOfYear.map(([words, [first, last]]) =>
    rule(signOf(words), `${year}\\s*年\\s*${tail(words)}`, (groups) =>
      absolute(isoMonths(yearOf(groups.year), first, last)),
    ),
  ),
  // 自 2013 年提出倡议以来: from that year to now.
  rule('以来', `(?<=[自从]\\s?)${year}\\s*年(?=[^，。；,;\\d]{1,16}以来)`, (groups) =>
    since(Number(yearOf(groups.year))),
  ),
  rule('年', `${year}\\s*年(?:至今|以来)`, (groups) => since(Number(yearOf(groups.year)))),
  rule('年', `${year}\\s*年\\s*(?:以后|年?[末底初]|度|(?<before>前(?![后期列沿年])))?`, (groups, text, at) =>
    absolute(yearOf(groups.year), groups.before !== undefined || isDueBy(text, at)),
  ),
  // 2019、2020 和 2021 年: the 年 of the last holds for all.
  rule('年', `${year}(?=(?:\\s*[、和与及]\\s*(?:19|20)\\d{2}){1,6}\\s*年)`, (groups) => absolute(yearOf(groups.year))),
])

/** Times without a year: said in relation to another time, or to the text's date. */
const relativeTimes: ReadonlyArray<Rule> = [
  rule('年', `(?:过去|最近|近)的?\\s*${number}\\s*(?:个)?年(?!代)(?:来|间|里)?`, (groups) => ({
    form: 'counted',
    years: count(groups.count),
  })),
  rule('年', `(?<![第前近去最\\d“"])${number}\\s*年来`, (groups) => ({form: 'counted', years: count(groups.count)})),
  rule('年', `(?<![第前近去最\\d“"])${number}\\s*年(?:间|累计|合计|共|(?=年均|增长|增加|翻))`, (groups) => ({
    form: 'relative',
    relation: 'stretch',
    years: count(groups.count),
    months: null,
  })),
  ...namedYears.flatMap(([words, {offset, from}]) => {
    const opening = `(?<![比较与同])${words}`
    return beginningWith(opening, namedYearRules(opening, offset, from))
  }),
  // 较上年的 3.2% 提高: the year is the figure's own.
  rule('年', '(?<=[比较])(?:上年|去年)(?:同期)?(?=\\s*的\\s*\\d)', () => namedYear(-1, 'in-force', null)),
  ...partsOfYear.map(([words, months]) =>
    rule(signOf(words), `(?<!\\d年\\s?)${tail(words)}`, () => partOfYear(...months)),
  ),
  rule('年', yearEnds, () => partOfYear(1, 12)),
  rule('期末', yearEnds, () => partOfYear(1, 12)),
  rule('个月', `前\\s*(?<month>${monthNumber})\\s*个月`, ({month: last}) => partOfYear(1, monthOf(last))),
  rule('月', `(?<![\\d年—–~一二三四五六七八九十-]\\s?)${month}\\s*月${monthEnd}(?!\\s*\\d)`, (groups) =>
    partOfYear(monthOf(groups.month), monthOf(groups.month)),
  ),
  rule(
    '月',
    `(?<![\\d年一二三四五六七八九十])${firstMonth}\\s*月?(?:份)?${dash}${lastMonth}\\s*月(?:份)?(?!\\s*\\d)`,
    ({first, last}) => partOfYear(monthOf(first), monthOf(last)),
  ),
  rule('以来', `(?:${events.join('|')})以来`, () => ({form: 'relative', relation: 'unknown', months: null})),
  rule('', '(?<![比较年于])同期|同年|当年', () => ({form: 'relative', relation: 'same', months: null})),
]

/** In the order of precedence: where two match at one place, the longer wins, then the first row. */
const rules: ReadonlyArray<Rule> = [...bases, ...ofPlans, ...ofYears, ...relativeTimes]

/**
 * Find the printed times of a sentence.
 *
 * @param text  One sentence, folded to half width, citation marks and titles masked.
 * @returns     In the order of the text, none over another; where two start together the longer one is kept.
 */
export function scanPeriods(text: string): Array<Span<PeriodReading>> {
  // Most sentences hold no time at all, and each of the rules needs one of these characters.
  if (!/[年期季月五来础]/.test(text)) return []
  const hasYear = anyYear.test(text)
  const hasPlan = anyPlan.test(text)
  const places = new Map<RegExp, ReadonlyArray<number>>()
  const placesOf = (opening: RegExp): ReadonlyArray<number> => {
    const known = places.get(opening) ?? placesIn(text, opening)
    places.set(opening, known)
    return known
  }
  const found: Array<Span<PeriodReading>> = []
  for (const {needs, needsYear, needsPlan, opening, pattern, read} of rules) {
    if ((needsYear && !hasYear) || (needsPlan && !hasPlan) || !text.includes(needs)) continue
    const matches = opening ? matchesAt(text, pattern, placesOf(opening)) : [...text.matchAll(pattern)]
    for (const match of matches) {
      const reading = read({...match.groups}, text, match.index)
      if (reading) found.push({start: match.index, end: match.index + match[0].trimEnd().length, reading})
    }
  }
  const kept: Array<Span<PeriodReading>> = []
  for (const span of found.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

/** All places where an opening stands, over one another too: 二〇二〇二〇 has two. */
function placesIn(text: string, opening: RegExp): Array<number> {
  const places: Array<number> = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    places.push(match.index)
    opening.lastIndex = match.index + 1
  }
  return places
}

/** The matches that begin at these places, none over another. */
function matchesAt(text: string, pattern: RegExp, places: ReadonlyArray<number>): Array<RegExpExecArray> {
  const matches: Array<RegExpExecArray> = []
  let done = 0
  for (const place of places) {
    if (place < done) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    matches.push(match)
    done = place + match[0].length
  }
  return matches
}

/** 去年, 去年末, 去年同期, 去年 12 月, 去年前三季度. */
function namedYearRules(words: string, offset: number, from: 'text' | 'in-force'): Array<Rule> {
  const named = (months: readonly [number, number] | null): PeriodReading => namedYear(offset, from, months)
  const sign = signOf(words)
  return [
    rule(sign, `${words}(?:年?[末底初]|度|以来)?(?!同期)`, () => named(null)),
    rule(sign, `${words}同期`, () => ({form: 'relative', relation: 'same-in-year', offset, from, months: null})),
    rule(sign, `${words}\\s*前\\s*${month}\\s*个月`, (groups) => named([1, monthOf(groups.month)])),
    rule(sign, `${words}\\s*${month}\\s*月${monthEnd}`, (groups) =>
      named([monthOf(groups.month), monthOf(groups.month)]),
    ),
    rule(sign, `${words}\\s*${firstMonth}\\s*月?${dash}${lastMonth}\\s*月(?:份)?`, ({first, last}) =>
      named([monthOf(first), monthOf(last)]),
    ),
    ...partsOfYear.map(([part, months]) => rule(sign, `${words}\\s*${tail(part)}`, () => named(months))),
  ]
}

function namedYear(offset: number, from: 'text' | 'in-force', months: readonly [number, number] | null): PeriodReading {
  return {form: 'relative', relation: 'year', offset, from, months}
}

function absolute(iso: string, dueBy = false): PeriodReading {
  return {form: 'absolute', iso, dueBy, since: false}
}

function since(first: number): PeriodReading {
  return {form: 'absolute', iso: String(first), dueBy: false, since: true}
}

/** @param iso  Null where only a part of a year is named: the year is that of the figure. */
function base(iso: string | null): PeriodReading {
  return {form: 'base', iso, plan: false}
}

/** 到 2030 年: a time by which. 截至 2023 年 is a time until which it was so. */
function isDueBy(text: string, at: number): boolean {
  return /(?<![截止])[到至][ ]*$/.test(text.slice(Math.max(0, at - 8), at))
}

/** Months whose year is said elsewhere; null where the calendar has none such. */
function partOfYear(first: number, last: number): PeriodReading | null {
  return first >= 1 && last <= 12 && first <= last
    ? {form: 'relative', relation: 'part-of-year', months: [first, last]}
    : null
}

/** Null where the calendar has no such months. */
function monthsOf(of: string, first: string | undefined, last: string | undefined): PeriodReading | null {
  const [from, to] = [monthOf(first), monthOf(last)]
  return from >= 1 && to <= 12 && from <= to ? absolute(isoMonths(of, from, to)) : null
}

/** A month, a day of it, or the days from one to another. */
function days(of: string, {month: printed, day, lastMonth: until, lastDay}: Groups): PeriodReading | null {
  const month1 = monthOf(printed)
  if (month1 < 1 || month1 > 12) return null
  const iso = (monthOfYear: number, dayOfMonth: string | undefined): string | null =>
    dayOfMonth !== undefined && Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= 31
      ? `${isoMonths(of, monthOfYear, monthOfYear)}-${dayOfMonth.padStart(2, '0')}`
      : null
  const first = iso(month1, day)
  if (first === null) return absolute(isoMonths(of, month1, month1))
  const last = lastDay === undefined ? null : iso(until === undefined ? month1 : Number(until), lastDay)
  return absolute(last !== null && last > first ? `${first}/${last}` : first)
}

/** 2024 and 二〇二四 are one year. */
function yearOf(printed: string | undefined): string {
  return /^\d/.test(printed!) ? printed! : String(chineseNumeral(printed!.replaceAll('○', '〇')))
}

function monthOf(printed: string | undefined): number {
  return count(printed)
}

function count(printed = ''): number {
  return /^\d/.test(printed) ? Number(printed) : (chineseNumeral(printed) ?? 0)
}

/** What every match of these words holds: 季 where all are quarters, else the words up to a sign that may be left out. */
function signOf(words: string): string {
  return words.includes('季') ? '季' : words.replace(/^\(\?<!.*?\)/, '').replace(/.\?.*/, '')
}

/** The same pattern without its names: a name may stand once in an expression. */
function anonymous(pattern: string): string {
  return pattern.replaceAll(/\(\?<\w+>/g, '(?:')
}
