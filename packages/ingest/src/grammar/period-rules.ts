import {isoMonths, type PeriodReading} from '@region-briefs/core'
import {
  absolute,
  base,
  count,
  days,
  isDueBy,
  type MatchedParts,
  monthOf,
  monthsOf,
  namedYear,
  partOfYear,
  since,
  yearOf,
} from './period-readings.ts'
import {events, namedYears, partsOfYear, planEnds, planStarts, planStretches, yearEnds} from './period-words.ts'
import {plans} from './plans.ts'

/** A year in digits, 2024 or 二〇二四. */
export const yearDigits = '(?:19|20)\\d{2}|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}'
const year = `(?<![\\d.])(?<year>${yearDigits})`
/** A scan prints 一 for a dash: 1一9月. */
const dash = '\\s*(?:—{1,2}|–|-|~{1,2}|至|到|(?<=\\d)一(?=\\d))\\s*'
/** The names of the plans, longest first, as parts of an expression. */
export const planNames: string = [...plans.keys()].toSorted((left, right) => right.length - left.length).join('|')
const plan = `[“"‘'〝]?(?<plan>${planNames})[”"’'〞]?`
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

/** How one form of printed times is found and read. */
export interface PeriodRule {
  /** What every match holds: a text without it is not searched. */
  readonly needs: string
  /** Every match has a year in digits, or the name of a plan. */
  readonly needsYear: boolean
  readonly needsPlan: boolean
  /** Where its matches can begin: rules that begin alike are tried at those places only. Null for one that is searched for. */
  readonly opening: RegExp | null
  readonly pattern: RegExp
  readonly read: (groups: MatchedParts, text: string, at: number) => PeriodReading | null
}

const rule = (needs: string, pattern: string, read: PeriodRule['read']): PeriodRule => ({
  needs,
  needsYear: pattern.includes('(?<year>'),
  needsPlan: pattern.includes('(?<plan>'),
  opening: null,
  pattern: new RegExp(pattern, 'g'),
  read,
})
/** Rules that all begin with one expression. */
const beginningWith = (opening: string, rules: ReadonlyArray<PeriodRule>): ReadonlyArray<PeriodRule> => {
  const shared = new RegExp(opening, 'g')
  return rules.map((each) => ({...each, opening: shared, pattern: new RegExp(each.pattern.source, 'y')}))
}
const planYears = (groups: MatchedParts): [number, number] => {
  const [first, last] = plans.get(groups.plan!)!.split('/')
  return [Number(first), Number(last)]
}

/** What a growth is measured against: 较“十三五”时期, 比 2020 年, 与 2015 年相比, 比三季度. */
const bases: ReadonlyArray<PeriodRule> = [
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
const ofPlans: ReadonlyArray<PeriodRule> = [
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
  rule('五', `[“"‘〝](?<plan>${planNames})[”"’〞](?=\\s*(?:累计|年均|共|新增|完成投资|预计|计划(?!纲)))`, (groups) =>
    absolute(plans.get(groups.plan!)!),
  ),
  rule('五', `${plan}\\s*(?:时期|期间)?${tail(planEnds)}`, (groups, text, at) =>
    absolute(String(planYears(groups)[1]), isDueBy(text, at)),
  ),
  rule('五', `${plan}\\s*${tail(planStarts)}`, (groups) => absolute(String(planYears(groups)[0]))),
]

/** Years, alone and with a part of them. */
const ofYears: ReadonlyArray<PeriodRule> = beginningWith(`(?<![\\d.])(?:${yearDigits})`, [
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
  rule('起', `(?<=[自从]\\s?)${year}\\s*年(?:\\s*${month}\\s*月)?\\s*起(?![步初草])`, (groups) =>
    since(Number(yearOf(groups.year))),
  ),
  rule('年', `${year}\\s*年\\s*(?:以后|年?[末底初]|度|(?<before>前(?![后期列沿年])))?`, (groups, text, at) =>
    absolute(yearOf(groups.year), groups.before !== undefined || isDueBy(text, at)),
  ),
  // 2019、2020 和 2021 年: the 年 of the last holds for all.
  rule('年', `${year}(?=(?:\\s*[、和与及]\\s*(?:19|20)\\d{2}){1,6}\\s*年)`, (groups) => absolute(yearOf(groups.year))),
])

/** Times without a year: said in relation to another time, or to the text's date. */
const relativeTimes: ReadonlyArray<PeriodRule> = [
  ...['过去', '最近', '近'].map((word) =>
    rule(word, `${word}的?\\s*${number}\\s*(?:个)?年(?!代)(?:来|间|里)?`, (groups) => ({
      form: 'counted',
      years: count(groups.count),
    })),
  ),
  rule('年来', `(?<![第前近去最\\d“"])${number}\\s*年来`, (groups) => ({form: 'counted', years: count(groups.count)})),
  ...['间', '累计', '合计', '共', '(?=年均)', '(?=增长)', '(?=增加)', '(?=翻)'].map((behind) =>
    rule(`年${behind.replace(/^\(\?=|\)$/g, '')}`, `(?<![第前近去最\\d“"])${number}\\s*年${behind}`, (groups) => ({
      form: 'relative',
      relation: 'stretch',
      years: count(groups.count),
      months: null,
    })),
  ),
  ...namedYears.flatMap(([words, {offset, from}]) => {
    const opening = `(?<![比较与同])${words}`
    return beginningWith(opening, namedYearRules(opening, offset, from))
  }),
  // 较上年的 3.2% 提高: the year is the figure's own.
  ...['上年', '去年'].map((named) =>
    rule(named, `(?<=[比较])${named}(?:同期)?(?=\\s*的\\s*\\d)`, () => namedYear(-1, 'in-force', null)),
  ),
  ...partsOfYear.map(([words, months]) =>
    rule(signOf(words), `(?<!\\d年\\s?)${tail(words)}`, () => partOfYear(...months)),
  ),
  ...['末', '年底'].map((end) => rule(end, yearEnds, () => partOfYear(1, 12))),
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
export const periodRules: ReadonlyArray<PeriodRule> = [...bases, ...ofPlans, ...ofYears, ...relativeTimes]

/** 去年, 去年末, 去年同期, 去年 12 月, 去年前三季度. */
function namedYearRules(words: string, offset: number, from: 'text' | 'in-force'): Array<PeriodRule> {
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

/** What every match of these words holds: 季 where all are quarters, else the words up to a sign that may be left out. */
function signOf(words: string): string {
  return words.includes('季') ? '季' : words.replace(/^(?:\(\?<!.*?\))+/, '').replace(/.\?.*/, '')
}

/** The same pattern without its names: a name may stand once in an expression. */
function anonymous(pattern: string): string {
  return pattern.replaceAll(/\(\?<\w+>/g, '(?:')
}
