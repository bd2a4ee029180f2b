import type {Observation, Pack, PackFigure} from '@region-briefs/core'
import {groupFacts} from '../figures/distinct-figures.ts'
import {groupBy} from '../figures/group-by.ts'
import {yearsOf} from '../wording/period-words.ts'
import type {AnyChart, ChartForm} from '../blocks/chart-spec.ts'
import {stackedCharts} from './stacked-charts.ts'
import {subjectCharts} from './subject-charts.ts'
import type {Saying} from './to-chart.ts'
import {toChart} from './to-chart.ts'

/**
 * Which figures are drawn together, and in which form. The one rule:
 *
 * | figures                                                                  | form          |
 * |--------------------------------------------------------------------------|---------------|
 * | a whole and its parts, which a check found to add up                     | stacked       |
 * | a share or rate of several places at the same two times or more          | slope         |
 * | an amount or count of several places at the same two times or more       | grouped       |
 * | a rate (level in %) of one indicator at three or more dated times        | step-line     |
 * | an amount, count or rate of one indicator at two or more dated times     | bars          |
 * | the same of one sentence, where not all are dated: in the text's order   | bars          |
 * | ranges, and changes printed in their sentence with the same unit         | spans         |
 * | amounts or counts of one sentence, same subject, unit and period         | bars          |
 * | growths or changes of one sentence, same subject, period and basis       | dots          |
 * | growths of one indicator over two or more periods of equal length        | dots          |
 * | shares, each against its own whole of 100 %                              | share-bars    |
 * | a rank; a single amount, growth or change                                | not drawn     |
 *
 * “One indicator” is the same label, subject, partner, unit and kind, over periods of the same length. Each figure
 * is drawn once, by the first row that takes it; a fact that the paper prints twice is one figure with both numbers.
 * Series that are laid over the paper have a rule of their own (`seriesCharts`).
 *
 * @param pack  Figures of one scope or several, scopes are never mixed in a chart and a fact printed in two is drawn
 *              in the nearest; the indicators, which say what is one fact; the findings, which say what adds up.
 * @param most  No more charts than so many, the nearest to the region and the richest first.
 */
export function chooseCharts(
  pack: Pick<Pack, 'figures' | 'indicators' | 'findings'>,
  saying: Saying,
  most: number,
): Array<AnyChart> {
  const facts = groupFacts(pack.figures.toSorted(nearestFirst), pack.indicators)
  const factOf = new Map(facts.map((fact) => [fact[0]!, fact]))
  const chosen = scopes.flatMap((scope) => {
    const left = new Set(facts.map(([first]) => first!).filter((figure) => figure.scope === scope))
    const several = ofSeveral(left, pack, saying)
    const groups = rules
      .flatMap((rule) => take(left, rule))
      .toSorted((one, other) => other.figures.length - one.figures.length)
    return [...several, ...groups.map((group) => () => toChart(group, factOf, saying))]
  })
  return chosen.slice(0, most).map((draw) => draw())
}

/** Charts of more than one indicator or place; their figures are taken out of those left. */
function ofSeveral(
  left: Set<PackFigure>,
  pack: Pick<Pack, 'indicators' | 'findings'>,
  saying: Saying,
): Array<() => AnyChart> {
  const stacked = stackedCharts({figures: [...left], findings: pack.findings}, saying)
  for (const {drawn} of stacked) for (const figure of drawn) left.delete(figure)
  const subjects = subjectCharts([...left], pack, saying)
  for (const {drawn} of subjects) for (const figure of drawn) left.delete(figure)
  return [...stacked, ...subjects].map(
    ({spec}) =>
      () =>
        spec,
  )
}

const scopes: ReadonlyArray<PackFigure['scope']> = ['region', 'national-about-region', 'national', 'other']

function nearestFirst(one: PackFigure, other: PackFigure): number {
  return scopes.indexOf(one.scope) - scopes.indexOf(other.scope)
}

/** Figures to be drawn together. */
export interface ChartGroup {
  form: ChartForm
  /** What the points differ in. */
  across: 'times' | 'things'
  figures: Array<PackFigure>
}

interface Rule {
  form: ChartForm
  across: ChartGroup['across']
  /** Figures with the same key may be drawn together; null takes no part. */
  key: (observation: Observation) => string | null
  /** Whether figures of one key make a chart. */
  enough: (group: ReadonlyArray<Observation>) => boolean
}

const rules: ReadonlyArray<Rule> = [
  {
    form: 'step-line',
    across: 'times',
    key: (one) => (isRate(one) && one.period !== null && one.value !== null ? indicatorKey(one) : null),
    enough: (group) => new Set(group.map((one) => one.period)).size >= 3,
  },
  {
    form: 'bars',
    across: 'times',
    key: (one) => (isAmount(one) && one.period !== null && one.value !== null ? indicatorKey(one) : null),
    enough: inTheirOwnTimes,
  },
  {
    form: 'bars',
    across: 'times',
    key: (one) =>
      isAmount(one) && one.value !== null
        ? JSON.stringify([indicatorKey({...one, period: null}), sentenceOf(one)])
        : null,
    enough: inTheirOwnTimes,
  },
  {
    form: 'spans',
    across: 'things',
    key: (one) =>
      one.kind === 'change' || one.low !== null ? JSON.stringify([sentenceOf(one), one.unit, one.kind]) : null,
    enough: (group) => group.some((one) => one.low !== null && one.high !== null),
  },
  {
    form: 'bars',
    across: 'things',
    key: (one) => (isAmount(one) && one.value !== null ? companyKey(one) : null),
    enough: (group) => group.length >= 2,
  },
  {
    form: 'dots',
    across: 'things',
    key: (one) => (isMove(one) ? companyKey(one) : null),
    enough: (group) => group.length >= 2,
  },
  {
    form: 'dots',
    across: 'times',
    key: (one) => (isMove(one) && one.period !== null ? indicatorKey(one) : null),
    enough: inTheirOwnTimes,
  },
  {
    form: 'share-bars',
    across: 'things',
    key: (one) => (isShare(one) ? 'share' : null),
    enough: (group) => group.length > 0,
  },
]

function take(left: Set<PackFigure>, rule: Rule): Array<ChartGroup> {
  const able = [...left].filter((figure) => rule.key(figure.observation) !== null)
  return groupBy(able, (figure) => rule.key(figure.observation)!)
    .filter((figures) => rule.enough(figures.map((figure) => figure.observation)))
    .map((figures) => {
      for (const figure of figures) left.delete(figure)
      return {form: rule.form, across: rule.across, figures: rule.across === 'times' ? inOrder(figures) : figures}
    })
}

/** At least two; those with a time each of its own, all over periods of one length. */
function inTheirOwnTimes(group: ReadonlyArray<Observation>): boolean {
  const dated = group.filter((one) => one.period !== null)
  const times = new Set(dated.map((one) => one.period))
  return group.length >= 2 && times.size === dated.length && new Set(dated.map(lengthOf)).size <= 1
}

/** Of its period, in years; null where that is unknown. */
function lengthOf({period}: Observation): number | null {
  const years = yearsOf(period)
  return years === null ? null : years.last - years.first
}

function inOrder(figures: ReadonlyArray<PackFigure>): Array<PackFigure> {
  if (figures.some((figure) => figure.observation.period === null)) return [...figures]
  return figures.toSorted((one, other) => (one.observation.period! < other.observation.period! ? -1 : 1))
}

function isRate({kind, unit}: Observation): boolean {
  return kind === 'level' && unit === '%'
}

function isAmount({kind}: Observation): boolean {
  return kind === 'level' || kind === 'count'
}

function isMove({kind, value}: Observation): boolean {
  return (kind === 'growth' || kind === 'change') && value !== null
}

function isShare({kind, unit, value, low}: Observation): boolean {
  return kind === 'share' && unit === '%' && low === null && value !== null && value >= 0 && value <= 100
}

function indicatorKey(one: Observation): string {
  const {label, subject, partner, unit, counted, kind, basis} = one
  return JSON.stringify([label, subject, partner, unit, counted, kind, basis, lengthOf(one)])
}

function companyKey(one: Observation): string {
  return JSON.stringify([
    sentenceOf(one),
    one.subject,
    one.partner,
    one.unit,
    one.unit === 'count' ? one.printedUnit : null,
    one.kind,
    one.period,
    one.basis,
  ])
}

function sentenceOf({sentence}: Observation): string {
  return `${sentence.position.start.line}:${sentence.position.start.column}:${sentence.text}`
}
