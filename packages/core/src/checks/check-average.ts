import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresByMeasure, figuresOf} from './check-input.ts'
import {findAmounts} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {explanationOf} from './growth-bases.ts'
import {isMean} from './is-mean.ts'
import {bestOf, observationOf} from './look-up.ts'
import {thingOf} from './measure.ts'
import {yearsOf} from './period-shift.ts'

/** Hold yearly averages against what they are averages of: 年均增长 5% against both ends, 年均 20 亿元 against five years' total. */
export function checkAverage(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure) => {
    const {period, status, value} = figure.observation
    if (period === null || status !== 'actual' || value === null || !/^\d{4}\/\d{4}$/.test(period)) return []
    return [...compoundGrowth(input, figure), ...meanOfTotal(input, figure)]
  })
}

/**
 * 2021—2025 年年均增长 5% is five years of growth from 2020 on (国家统计局 counts so); 从 2020 年到 2025 年 may be printed as 2020—2025 年:
 * both are tried.
 */
function compoundGrowth(input: CheckInput, figure: Figure): Array<FindingDraft> {
  const {observation: growth, thing} = figure
  if (growth.kind !== 'growth' || growth.basis !== 'annual-average' || growth.unit !== '%') return []
  const {first, last} = yearsOf(growth.period!)
  const at = (year: number): Array<Figure> =>
    findAmounts(input, {thing, subject: growth.subject, partner: growth.partner, period: String(year)}, figure)
  const tried = [
    {start: first - 1, years: last - first + 1},
    {start: first, years: last - first},
  ].flatMap(({start, years}) =>
    at(last).flatMap((end) =>
      at(start)
        .filter(({observation}) => observation.unit === end.observation.unit)
        .map((begin) => compound(input, figure, {begin, end, years})),
    ),
  )
  const [best] = bestOf(tried)
  if (!best) return []
  const reason = best.status === 'differs' ? explanationOf(growth) : null
  if (!reason) return [best]
  const message = `${best.message}; ${reason.note}`
  return [reason.comparable ? {...best, message} : {...best, status: 'unchecked', severity: 'info', message}]
}

interface Span {
  readonly begin: Figure
  readonly end: Figure
  readonly years: number
}

function compound(input: CheckInput, {observation: actual}: Figure, {begin, end, years}: Span): FindingDraft {
  const ratio: Calculation = {
    operator: '/',
    terms: [{observation: end.observation.id}, {observation: begin.observation.id}],
  }
  const root: Calculation = {operator: '^', terms: [ratio, {operator: '/', terms: [{number: 1}, {number: years}]}]}
  return holdAgainst(
    {
      rule: 'average-of-years',
      actual,
      calculation: inPercent({operator: '-', terms: [root, {number: 1}]}),
      severity: 'warning',
      what: `Yearly growth from \`${begin.observation.surface}\` (${begin.observation.period}) to \`${end.observation.surface}\` (${end.observation.period})`,
      explanation: 'an end may be revised, or the years be counted otherwise',
    },
    observationOf(input),
  )
}

/** 五年累计 100 亿元，年均 20 亿元. */
function meanOfTotal(input: CheckInput, figure: Figure): Array<FindingDraft> {
  const {observation: mean, thing} = figure
  const isHeld = mean.kind === 'level' && mean.unit !== '%' && isPrecise(mean) && isMean(figure)
  if (!isHeld) return []
  const {first, last} = yearsOf(mean.period!)
  const plain = thingOf(mean.label.replace(/年均|年平均|平均每年/, ''))
  const totals = (figuresByMeasure(input).get(figure.measure.replace(thing, plain)) ?? []).filter(
    ({observation}) =>
      observation.id !== mean.id &&
      observation.kind === 'level' &&
      observation.period === mean.period &&
      observation.unit === mean.unit &&
      isPrecise(observation) &&
      observation.value! > mean.value!,
  )
  return bestOf(
    totals.slice(0, 4).map((total) =>
      holdAgainst(
        {
          rule: 'average-of-years',
          actual: mean,
          calculation: {operator: '/', terms: [{observation: total.observation.id}, {number: last - first + 1}]},
          severity: 'warning',
          what: `Yearly average of \`${total.observation.surface}\``,
          explanation: 'the years may be counted otherwise',
        },
        observationOf(input),
      ),
    ),
  )
}
