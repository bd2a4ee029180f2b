import type {Finding, Pack, PackFigure} from '@region-briefs/core'
import type {StackedSpec} from '../blocks/chart-spec.ts'
import {directed, fullLabel} from '../wording/figure-words.ts'
import {periodWords} from '../wording/period-words.ts'
import type {Saying} from './to-chart.ts'

/** A stacked chart and the figures that it draws. */
export interface Stacked {
  spec: StackedSpec
  drawn: Array<PackFigure>
}

/**
 * Wholes with the parts that make them up: those that the checks found to add up, and no others, since parts that leave something
 * out would be drawn as all.
 *
 * @param pack  A finding of the rule `sum-of-parts` that agrees names its whole first, then the parts.
 */
export function stackedCharts(pack: Pick<Pack, 'figures' | 'findings'>, saying: Saying): Array<Stacked> {
  const byId = new Map(pack.figures.map((figure) => [figure.observation.id, figure]))
  return pack.findings
    .filter(({rule, status}) => rule === 'sum-of-parts' && status === 'agrees')
    .flatMap((finding) => toStacked(finding, byId, saying) ?? [])
}

function toStacked(
  {observations, arithmetic}: Finding,
  byId: ReadonlyMap<string, PackFigure>,
  {numbers, wording}: Saying,
): Stacked | null {
  const {words} = wording
  const drawn = observations.flatMap((id) => byId.get(id) ?? [])
  if (drawn.length !== observations.length || drawn.length < 3) return null
  const values = drawn.map(({observation}) => observation.value ?? Number.NaN)
  if (values.some((value) => !(value >= 0))) return null
  // Of shares that make up 100 % none is the whole.
  const [first, ...rest] = drawn
  const isWhole =
    Math.abs(values[0]! - values.slice(1).reduce((sum, value) => sum + value, 0)) <= values[0]! * mostRounding
  const parts = isWhole ? rest : drawn
  const scope = new Set(drawn.map((figure) => figure.scope))
  if (scope.size > 1) return null
  const whole = first!.observation
  const title = isWhole
    ? `${prefix(first!, words.nationalPrefix)}${fullLabel(wording, whole)}${words.bracket(words.phrase([periodWords(wording, whole), directed(wording, whole)]))}`
    : `${prefix(first!, words.nationalPrefix)}${words.wholeOfParts}${words.bracket(periodWords(wording, whole))}`
  const spec: StackedSpec = {
    form: 'stacked',
    title: words.chartTitle(title),
    parts: parts.map(({observation}) => ({
      label: fullLabel(wording, observation),
      value: observation.value!,
      text: directed(wording, observation),
      numbers: [numbers.get(observation.id)?.number ?? ''],
    })),
    notes: arithmetic === null ? [] : [words.sumNote(wording.arithmeticOf(arithmetic))],
    alt: '',
  }
  return {
    drawn,
    spec: {
      ...spec,
      alt: words.alt(
        title,
        spec.parts.map(({label, text}) => `${label} ${text}`),
      ),
    },
  }
}

/** Printed parts may miss their whole by so much of it. */
const mostRounding = 0.01

function prefix({scope}: PackFigure, national: string): string {
  return scope === 'national' || scope === 'national-about-region' ? national : ''
}
