import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {
  before,
  behind,
  isChange,
  isEarlier,
  isExactAmount,
  isOfOneUnit,
  isParted,
  leadOf,
  paragraphOf,
  widestSearch,
} from './nearby.ts'
import {smallNumeral} from '../names/small-numeral.ts'

/** Hold a mean against the amount that its sentence divides: 日均开行 27.4 列, 平均每列 100 标箱, 四年累计 186 亿元，年均 46.5 亿元. */
export function checkMeanNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation, sentence} = figure
    const isAbout = observation.comparator === 'about' && observation.value !== null
    if (!sentence || !(isPrecise(observation) || isAbout) || observation.direction !== null) return []
    const lead = leadOf(input, figure)
    const said = aDay(input, figure, lead) ?? aYear(input, figure, lead) ?? ofDays(input, figure)
    const claims = said ? [said] : aUnit(input, figure, lead)
    const [finding] = bestOf(claims.map((claim) => holdAgainst(claim, observationOf(input))))
    // Of several amounts nobody says which is divided by which.
    if (!finding || (finding.status === 'differs' && claims.length > 1)) return []
    // 约 853 亿元 may be rounded to any digit.
    const gap = Math.abs(Number(finding.expected) / Number(finding.actual) - 1)
    const isDividedByPeople = finding.observations.some((id) => observationOf(input)(id).label.endsWith('人口'))
    const usual = isAbout ? usualRounding : isDividedByPeople ? betweenYearEnds : 0
    return finding.status === 'differs' && gap < usual ? [] : [finding]
  })
}

const usualRounding = 0.05
/** A head is counted by the mean of two year-ends, of which a text prints one. Source: 国家统计局, 主要统计指标解释, 人均国内生产总值. */
const betweenYearEnds = 0.02

/** The nearest amount of its unit before it in its part of the sentence. */
function totalBefore(input: CheckInput, figure: Figure): Figure | null {
  const totals = before(input, figure).filter((each) => isExactAmount(each) && isOfOneUnit(each, figure))
  // 1.59 亿吨，其中上行 0.86 亿吨、下行 0.73 亿吨；日均 43.4 万吨: of the whole and none of its parts.
  const at = figure.sentence!.text.lastIndexOf('其中', figure.start)
  const total = totals.find((each) => at < 0 || each.end <= at) ?? totals[0]
  return total && (at >= 0 || !isParted(figure.sentence!.text, total.end, figure.start)) ? total : null
}

function aDay(input: CheckInput, figure: Figure, lead: string): Claim | null {
  if (!/(?:日均|平均每[天日])[^，,。；;]{0,8}$/.test(lead)) return null
  const total = totalBefore(input, figure)
  const days = total ? daysOf(total.observation.period) : null
  return total && days ? claimOf(figure, [{observation: total.observation.id}, {number: days}], total) : null
}

/** Of a year, half a year or a quarter; null for other times. */
function daysOf(period: string | null): number | null {
  const year = /^(\d{4})$/.exec(period ?? '')?.[1]
  if (year) return isLeap(Number(year)) ? 366 : 365
  const months = /^(?<year>\d{4})-(?<first>\d{2})\/\k<year>-(?<last>\d{2})$/.exec(period ?? '')?.groups
  if (!months) return null
  const [first, last] = [Number(months.first), Number(months.last)]
  return lengths
    .slice(first - 1, last)
    .reduce((sum, days, index) => sum + days + (first + index === 2 && isLeap(Number(months.year)) ? 1 : 0), 0)
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** 五年累计 48.5 亿美元，年均 9.7 亿美元: so many years as are said, or as the plan has. */
function aYear(input: CheckInput, figure: Figure, lead: string): Claim | null {
  if (!/(?:年均|年平均|平均每年)[^，,。；;增长]{0,8}$/.test(lead)) return null
  const total = totalBefore(input, figure)
  if (!total || figure.observation.kind === 'growth') return null
  const years = yearsOfTotal(input, total)
  return years > 1 ? claimOf(figure, [{observation: total.observation.id}, {number: years}], total) : null
}

/** An amount of now, and no change of one. */
function isTotal(input: CheckInput, figure: Figure): boolean {
  const lead = leadOf(input, figure)
  return isExactAmount(figure) && !isEarlier(lead) && !isChange(lead) && !/新增|净增|每|均/.test(lead)
}

/** As its own time or words say, else those of its paragraph. */
function yearsOfTotal(input: CheckInput, total: Figure): number {
  const span = /^(\d{4})\/(\d{4})$/.exec(total.observation.period ?? '')
  const text = total.sentence!.text.slice(0, total.start)
  const said = /([两二三四五六七八九十])年(?:来|间|里)?[^年]*$/.exec(text)?.[1]
  if (said) return smallNumeral(said)
  if (span) return Number(span[2]) - Number(span[1]) + 1
  if (!/累计|共|合计/.test(leadOf(input, total))) return 0
  const opening = paragraphOf(input)(total)[0]?.sentence?.text ?? ''
  return smallNumeral(/([两二三四五六七八九十])年(?:来|间)/.exec(opening)?.[1] ?? '')
}

/** 平均每列 100 标箱, 人均购物 5444 元: the amount in its unit over the one in the unit that 每 names, or 均 stands behind. */
const perUnit = /(?:平均)?每(?<unit>列|家|户|辆|亩|人|箱|名|个|项|条|套|艘|架|班)[^，,。；;]{0,8}$/

function aUnit(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Claim> {
  const unit = perUnit.exec(lead)?.groups!.unit ?? meanOf(lead)
  if (!unit) return []
  const near = paragraphOf(input)(figure)
    .filter((other) => Math.abs(other.order - figure.order) <= widestSearch && isTotal(input, other))
    .toSorted((one, other) => Math.abs(one.order - figure.order) - Math.abs(other.order - figure.order))
  const parts = near
    .filter(
      (other) =>
        isOfOneUnit(other, figure) &&
        isMore(other, figure) &&
        (other.order < figure.order || isNamedAlike(other, figure)),
    )
    .slice(0, mostTried)
  const wholes = near
    .filter(({observation}) => observation.printedUnit.replace(/次$/, '').endsWith(unit))
    .slice(0, mostTried)
  return parts.flatMap((part) =>
    wholes.flatMap((whole) =>
      part === whole
        ? []
        : [claimOf(figure, [{observation: part.observation.id}, {observation: whole.observation.id}], part)],
    ),
  )
}

/** 单票平均货值 120 元，全年货值 432 亿元: what stands behind is named by the words that the mean has. */
function isNamedAlike(other: Figure, figure: Figure): boolean {
  const last = figure.words.slice(-2)
  return last.length === 2 && other.words.endsWith(last)
}

const mostTried = 6

function isMore({observation: first}: Figure, {observation: second}: Figure): boolean {
  return first.value! > second.value!
}

/** 人均, 户均, 单票平均, 企均: the unit of what is divided by. */
function meanOf(lead: string): string | null {
  const word = /(?<word>人均|户均|单均|企均|车均|班均|单票|单箱|单列|单车)[^，,。；;]{0,8}$/.exec(lead)?.groups!.word
  return word ? meanUnits[word]! : null
}

const meanUnits: Readonly<Record<string, string>> = {
  人均: '人',
  户均: '户',
  单均: '单',
  企均: '家',
  车均: '辆',
  班均: '班',
  单票: '单',
  单箱: '箱',
  单列: '列',
  单车: '辆',
}

/** 优良天数 321 天，优良率 87.7%: of the days of the year. */
function ofDays(input: CheckInput, figure: Figure): Claim | null {
  const {observation} = figure
  if (observation.unit !== '%' || !/优良(?:天数)?(?:率|比例|占比)/.test(observation.label)) return null
  const total = [...before(input, figure), ...behind(input, figure)].find(
    (other) => other.observation.unit === '天' && isPrecise(other.observation) && other.observation.kind !== 'change',
  )
  const days = total ? daysOf(total.observation.period) : null
  if (!total || !days || isParted(figure.sentence!.text, total.start, figure.start)) return null
  const ratio: Calculation = {operator: '/', terms: [{observation: total.observation.id}, {number: days}]}
  return {...claimOf(figure, [], total), calculation: inPercent(ratio)}
}

function claimOf(
  {observation: actual}: Figure,
  terms: ReadonlyArray<Calculation>,
  {observation: total}: Figure,
): Claim {
  return {
    rule: 'ratio-of-amounts',
    // A mean of things counted one by one is rounded as any amount is.
    actual: actual.unit === 'count' ? {...actual, unit: null} : actual,
    calculation: {operator: '/', terms},
    severity: 'warning',
    what: `Mean of \`${total.surface}\``,
    explanation: 'one of the figures may be misprinted, or of another coverage',
  }
}
