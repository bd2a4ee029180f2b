import type {Observation, PackFigure} from '@region-briefs/core'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {
  basisLine,
  directed,
  fullLabel,
  isInexact,
  labelWords,
  scopeWords,
  subjectWords,
} from '../wording/figure-words.ts'
import {periodWords, yearsOf} from '../wording/period-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import type {ChartGroup} from './choose-charts.ts'
import {isCurrency, unitWords} from './unit-words.ts'

/**
 * A group of figures as a chart: its title, its labels, what is said below it.
 *
 * @param factOf  The figures that say one thing, by which a point has the numbers of all of them.
 */
export function toChart(group: ChartGroup, factOf: FactOf, saying: Saying): ChartSpec {
  const {numbers, wording} = saying
  const observations = group.figures.map((figure) => figure.observation)
  const unit = unitWords(wording, observations)
  const look = {
    signed: isSigned(group),
    oneSubject: new Set(observations.map((one) => plainSubject(wording, one))).size === 1,
  }
  const points = group.figures.map((figure) =>
    toPoint(
      wording,
      figure.observation,
      {...group, ...look},
      (factOf.get(figure) ?? [figure]).map(({observation}) => numbers.get(observation.id)?.number ?? ''),
    ),
  )
  const title = titleOf(wording, group, unit)
  return {
    form: group.form,
    title,
    unit,
    points,
    notes: notesOf(group, saying),
    alt: wording.words.alt(
      title,
      points.map(({label, detail, surface}) => wording.words.phrase([label, detail, surface].filter(Boolean))),
    ),
  }
}

/** How a chart names its figures and speaks of them. */
export interface Saying {
  numbers: FigureNumbers
  wording: Wording
}

/** The figures that say the same as one, by the one that stands for them. */
export type FactOf = ReadonlyMap<PackFigure, ReadonlyArray<PackFigure>>

function toPoint(
  wording: Wording,
  observation: Observation,
  {across, signed, oneSubject}: Pick<ChartGroup, 'across'> & {signed: boolean; oneSubject: boolean},
  numbers: ReadonlyArray<string>,
): ChartPoint {
  const sign = signed && observation.direction === 'down' ? -1 : 1
  const years = yearsOf(observation.period)
  const period = periodWords(wording, observation)
  return {
    label:
      across === 'times' ? period : oneSubject ? labelWords(wording, observation) : fullLabel(wording, observation),
    detail: wording.words.phrase(
      [...(across === 'times' ? [] : [period]), basisLine(wording, observation)].filter(Boolean),
    ),
    surface: directed(wording, observation),
    numbers,
    value: observation.value === null ? null : observation.value * sign,
    low: sign === 1 ? observation.low : negative(observation.high),
    high: sign === 1 ? observation.high : negative(observation.low),
    open: openSides[observation.comparator],
    year: years === null ? null : years.first + monthOf(observation),
  }
}

const openSides: Readonly<Record<Observation['comparator'], ChartPoint['open']>> = {
  eq: null,
  gt: 'above',
  ge: 'above',
  lt: 'below',
  le: 'below',
  nearly: 'below',
  about: 'around',
}

/** Where some figures rise and others fall, those that fall are drawn to the left of zero. */
function isSigned({form, figures}: ChartGroup): boolean {
  const directions = new Set(figures.map((figure) => figure.observation.direction))
  return (form === 'dots' || form === 'spans') && directions.has('up') && directions.has('down')
}

function negative(value: number | null): number | null {
  return value === null ? null : -value
}

function monthOf({period}: Observation): number {
  const month = /^-?\d{4}-(\d{2})/.exec(period ?? '')?.[1]
  return month === undefined ? 0 : (Number(month) - 1) / 12
}

/** > | 全国：关税总水平（中国，%）; figures of others than the country are not called national. */
function titleOf(wording: Wording, {figures, across}: ChartGroup, unit: string): string {
  const {words} = wording
  const observations = figures.map((figure) => figure.observation)
  const national = figures.every(({scope}) => scope === 'national' || scope === 'national-about-region')
  const what =
    across === 'times'
      ? plainLabel(wording, observations[0]!)
      : words.both([...new Set(observations.map((one) => kindOf(wording, one)))])
  const subjects = new Set(observations.map((one) => plainSubject(wording, one)))
  const of = words.bracket(words.phrase([...(subjects.size === 1 ? subjects : []), unit]))
  return words.chartTitle(`${national ? words.nationalPrefix : ''}${what}${of}`)
}

/** In a title it is of no matter where the text says it. */
function plainSubject(wording: Wording, observation: Observation): string {
  return subjectWords(wording, {...observation, known: {}})
}

function plainLabel(wording: Wording, observation: Observation): string {
  return labelWords(wording, {...observation, known: {}})
}

function kindOf({words, kinds}: Wording, {kind, unit}: Observation): string {
  return kind === 'level' && isCurrency(unit) ? words.amount : kinds[kind]
}

function notesOf({form, figures, across}: ChartGroup, {numbers, wording}: Saying): Array<string> {
  const {words} = wording
  const observations = figures.map((figure) => figure.observation)
  const ties = figures
    .filter((figure) => figure.scope === 'national-about-region')
    .map((figure) => scopeWords(wording, figure, numbers.get(figure.observation.id)?.regions ?? ''))
  return [
    ...[...new Set(ties)].map((tie) => words.sentence(tie)),
    ...(form === 'share-bars' ? [words.eachItsWhole] : []),
    ...(form === 'step-line' ? [words.heldLevel] : []),
    ...(across === 'times' && observations.some((one) => one.period === null) ? [words.noTimeAxis] : []),
    ...(observations.some(isInexact) ? [words.openEnd] : []),
  ]
}
