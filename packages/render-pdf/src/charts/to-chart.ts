import type {Observation, PackFigure} from '@region-briefs/core'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {basisLine, directed, fullLabel, isInexact, scopeWords, subjectWords} from '../wording/figure-words.ts'
import {periodWords, yearsOf} from '../wording/period-words.ts'
import {kindWords, words} from '../wording/words.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import type {ChartGroup} from './choose-charts.ts'
import {isCurrency, unitWords} from './unit-words.ts'

/**
 * A group of figures as a chart: its title, its labels, what is said below it.
 *
 * @param facts  The figures that say one thing, by which a point has the numbers of all of them.
 */
export function toChart(
  group: ChartGroup,
  facts: ReadonlyArray<ReadonlyArray<PackFigure>>,
  numbers: FigureNumbers,
): ChartSpec {
  const observations = group.figures.map((figure) => figure.observation)
  const unit = unitWords(observations)
  const points = group.figures.map((figure) => toPoint(figure, group, numbersOf(figure, facts, numbers)))
  const title = titleOf(group, unit)
  return {
    form: group.form,
    title,
    unit,
    points,
    notes: notesOf(group, numbers),
    alt: `${title}。${points.map(({label, detail, surface}) => [label, detail, surface].filter(Boolean).join('，')).join('；')}。`,
  }
}

function numbersOf(
  figure: PackFigure,
  facts: ReadonlyArray<ReadonlyArray<PackFigure>>,
  numbers: FigureNumbers,
): Array<string> {
  const same = facts.find((fact) => fact[0] === figure) ?? [figure]
  return same.map(({observation}) => numbers.get(observation.id)?.number ?? '')
}

function toPoint(
  {observation}: PackFigure,
  {across, form, figures}: ChartGroup,
  numbers: ReadonlyArray<string>,
): ChartPoint {
  const sign = isSigned(form, figures) && observation.direction === 'down' ? -1 : 1
  const years = yearsOf(observation.period)
  const period = periodWords(observation)
  const oneSubject = new Set(figures.map((figure) => subjectWords(figure.observation))).size === 1
  return {
    label: across === 'times' ? period : oneSubject ? observation.label : fullLabel(observation),
    detail: across === 'times' ? basisLine(observation) : [period, basisLine(observation)].filter(Boolean).join('，'),
    surface: directed(observation),
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
function isSigned(form: ChartGroup['form'], figures: ReadonlyArray<PackFigure>): boolean {
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

/** > | 全国：关税总水平（中国，%） */
function titleOf({figures, across}: ChartGroup, unit: string): string {
  const observations = figures.map((figure) => figure.observation)
  const scope = figures[0]!.scope === 'region' ? '' : words.nationalPrefix
  const what = across === 'times' ? observations[0]!.label : [...new Set(observations.map(kindOf))].join('与')
  const subjects = new Set(observations.map(subjectWords))
  return `${scope}${what}（${[...(subjects.size === 1 ? subjects : []), unit].join('，')}）`
}

function kindOf({kind, unit}: Observation): string {
  return kind === 'level' && isCurrency(unit) ? words.amount : kindWords[kind]
}

function notesOf({form, figures, across}: ChartGroup, numbers: FigureNumbers): Array<string> {
  const observations = figures.map((figure) => figure.observation)
  const ties = figures
    .filter((figure) => figure.scope === 'national-about-region')
    .map((figure) => scopeWords(figure, numbers.get(figure.observation.id)?.regions ?? ''))
  return [
    ...[...new Set(ties)].map((tie) => `${tie}。`),
    ...(form === 'share-bars' ? ['每条以各自的整体为 100%，各条不可相加。'] : []),
    ...(form === 'step-line' ? ['两个数字之间论文未给出数字，只保持前一个数字。'] : []),
    ...(across === 'times' && observations.some((one) => one.period === null)
      ? ['论文未注明部分数字的时期，按文中次序排列，不是时间轴。']
      : []),
    ...(observations.some(isInexact)
      ? ['虚线端：论文用了约数或界限词（见标注），长度只取其中的数，虚线画在实际数所在的一侧。']
      : []),
  ]
}
