import type {Observation, Pack, PackFigure} from '@region-briefs/core'
import type {GroupedSpec, SlopeSpec, Told} from '../blocks/chart-spec.ts'
import {groupBy} from '../figures/group-by.ts'
import {directed, labelWords, subjectWords} from '../wording/figure-words.ts'
import type {Saying} from './to-chart.ts'

/** A chart of several places and the figures that it draws. */
export interface SubjectChart {
  spec: GroupedSpec | SlopeSpec
  drawn: Array<PackFigure>
}

/**
 * The same thing of several places at the same two times or more: shares and rates as a slope between the first and the last, amounts
 * and counts as grouped bars.
 *
 * @param figures  Of one scope, each fact once.
 */
export function subjectCharts(
  figures: ReadonlyArray<PackFigure>,
  {indicators}: Pick<Pack, 'indicators'>,
  saying: Saying,
): Array<SubjectChart> {
  const labels = new Map(indicators.flatMap(({label, observations}) => observations.map((id) => [id, label] as const)))
  const able = figures.filter(
    ({observation: {value, period, kind}}) => value !== null && period !== null && kind in forms,
  )
  const alike = groupBy(able, ({observation}) => keyOf(observation, labels))
  return alike.flatMap((group) => toChart(group, saying) ?? [])
}

const forms: Readonly<Partial<Record<Observation['kind'], true>>> = {level: true, share: true, count: true}

function keyOf({id, label, partner, unit, counted, kind}: Observation, labels: ReadonlyMap<string, string>): string {
  return JSON.stringify([labels.get(id) ?? label, partner, unit, counted, kind])
}

function toChart(group: ReadonlyArray<PackFigure>, {numbers, wording}: Saying): SubjectChart | null {
  const {words} = wording
  const places = groupBy(group, ({observation}) => observation.subject ?? '')
  const periods = commonPeriods(places)
  if (places.length < 2 || periods.length < 2) return null
  const told = (place: ReadonlyArray<PackFigure>, period: string): Told & {numbers: Array<string>} => {
    const {observation} = place.find((figure) => figure.observation.period === period)!
    return {
      value: observation.value,
      text: directed(wording, observation),
      numbers: [numbers.get(observation.id)?.number ?? ''],
    }
  }
  const [first] = group
  const what = labelWords(wording, {...first!.observation, known: {}})
  const national = group.every(({scope}) => scope === 'national' || scope === 'national-about-region')
  const title = `${national ? words.nationalPrefix : ''}${what}`
  const name = (place: ReadonlyArray<PackFigure>): string =>
    subjectWords(wording, {...place[0]!.observation, known: {}, partner: null})
  const isRate = first!.observation.unit === '%'
  const shown = isRate ? [periods[0]!, periods.at(-1)!] : periods
  const said = places.map((place) =>
    words.named(
      name(place),
      words.phrase(
        shown
          .map((period) => ({period, ...told(place, period)}))
          .map(({period, text, numbers: named}) => [wording.isoWords(period), text, ...named].join(' ')),
      ),
    ),
  )
  const common = {title, notes: isRate ? [words.notFromZero] : [], alt: words.alt(title, said)}
  const drawn = group.filter(({observation}) => shown.includes(observation.period!))
  if (!isRate) {
    const groups = places.map((place) => ({
      label: name(place),
      marked: false,
      bars: shown.map((period) => ({label: wording.isoWords(period), ...told(place, period)})),
    }))
    return {drawn, spec: {form: 'grouped', groups, ...common}}
  }
  const lines = places.map((place) => ({
    label: name(place),
    marked: false,
    ends: [told(place, shown[0]!), told(place, shown[1]!)] as const,
  }))
  return {
    drawn,
    spec: {form: 'slope', ends: [wording.isoWords(shown[0]!), wording.isoWords(shown[1]!)], lines, ...common},
  }
}

/** Times at which each place has one figure. */
function commonPeriods(places: ReadonlyArray<ReadonlyArray<PackFigure>>): Array<string> {
  const [first = [], ...others] = places.map((place) => place.map(({observation}) => observation.period!))
  return first.filter((period) => once(first, period) && others.every((periods) => once(periods, period))).toSorted()
}

function once(periods: ReadonlyArray<string>, period: string): boolean {
  return periods.filter((each) => each === period).length === 1
}
