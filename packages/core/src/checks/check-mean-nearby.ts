import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {observationOf} from './look-up.ts'
import {before, behind, isExactAmount, isOfOneUnit, isParted, leadOf} from './nearby.ts'
import {smallNumber} from './small-number.ts'

/** Hold a mean against the amount that its sentence divides: 日均开行 27.4 列, 平均每列 100 标箱, 四年累计 186 亿元，年均 46.5 亿元. */
export function checkMeanNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation, sentence} = figure
    if (!sentence || !isPrecise(observation) || observation.direction !== null) return []
    const lead = leadOf(input, figure)
    const divided =
      aDay(input, figure, lead) ?? aYear(input, figure, lead) ?? aUnit(input, figure, lead) ?? ofDays(input, figure)
    return divided ? [holdAgainst(divided, observationOf(input))] : []
  })
}

/** The nearest amount of its unit before it in its part of the sentence. */
function totalBefore(input: CheckInput, figure: Figure): Figure | null {
  const total = before(input, figure).find((each) => isExactAmount(each) && isOfOneUnit(each, figure))
  return total && !isParted(figure.sentence!.text, total.end, figure.start) ? total : null
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
  const said = /([两二三四五六七八九十])年(?:来|间|里)?[^年]*$/.exec(figure.sentence!.text.slice(0, total.start))?.[1]
  if (!said || !/累计|共|合计/.test(leadOf(input, total))) return null
  return claimOf(figure, [{observation: total.observation.id}, {number: smallNumber(said)}], total)
}

/** 平均每列 100 标箱, 户均 2.5 人: the amount in its unit over the one in the unit that 每 names. */
const perUnit = /(?:平均)?每(?:个)?(?<unit>列|家|户|辆|亩|人|箱|名|个|项|条|套|艘|架|班)[^，,。；;]{0,8}$/

function aUnit(input: CheckInput, figure: Figure, lead: string): Claim | null {
  const unit = perUnit.exec(lead)?.groups!.unit
  if (!unit) return null
  const others = [...before(input, figure), ...behind(input, figure)].filter(isExactAmount)
  const parts = others.filter(
    (other) => isOfOneUnit(other, figure) && other.observation.value! > figure.observation.value!,
  )
  const wholes = others.filter(({observation}) => observation.printedUnit.endsWith(unit))
  const [part, whole] = [parts[0], wholes[0]]
  if (!part || !whole || part === whole || isParted(figure.sentence!.text, part.start, figure.start)) return null
  return claimOf(figure, [{observation: part.observation.id}, {observation: whole.observation.id}], part)
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
  return {...claimOf(figure, [], total), calculation: {operator: '*', terms: [ratio, {number: 100}]}}
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
