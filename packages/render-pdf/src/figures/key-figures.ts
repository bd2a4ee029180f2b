import type {Indicator, Observation, ObservationKind, PackFigure} from '@region-briefs/core'
import {distinctFigures} from './distinct-figures.ts'
import {groupBy} from './group-by.ts'

/** A figure that stands for itself, with the growths that the same sentence prints of the same thing. */
export interface KeyFigure {
  figure: PackFigure
  companions: Array<PackFigure>
}

/** What a reader looks for first; a place in a ranking says least. */
const kindOrder: Readonly<Record<ObservationKind, number>> = {
  level: 0,
  count: 1,
  share: 2,
  growth: 3,
  change: 3,
  rank: 5,
}
const unknownPeriodCost = 2
const noCitationCost = 1
/** A rate says less than an amount. */
const rateCost = 1

/**
 * Choose the figures for the first page: each indicator once, at its latest, levels before growths, dated and cited ones first; of
 * equals the first in the text.
 *
 * @param indicators  Say which figures are of one thing.
 * @param most        No more than so many.
 */
export function keyFigures(
  figures: ReadonlyArray<PackFigure>,
  indicators: ReadonlyArray<Indicator>,
  most: number,
): Array<KeyFigure> {
  const distinct = latestOfEach(distinctFigures(figures, indicators))
  const bySentence = new Map(
    groupBy(distinct, sentenceKey).flatMap((group) => group.map((figure) => [figure, group] as const)),
  )
  const companionsOf = (figure: PackFigure): Array<PackFigure> =>
    bySentence.get(figure)!.filter((other) => isCompanion(figure.observation, other.observation))
  const folded = new Set(distinct.flatMap(companionsOf))
  const sorted = distinct
    .filter((figure) => !folded.has(figure))
    .toSorted((left, right) => cost(left.observation) - cost(right.observation))
  return inTurns(sorted)
    .slice(0, most)
    .map((figure) => ({figure, companions: companionsOf(figure)}))
}

/** Of one indicator's figures the latest dated one; one without a date stands for itself. */
function latestOfEach(figures: ReadonlyArray<PackFigure>): Array<PackFigure> {
  const latest = new Map<string, string>()
  for (const {observation} of figures) {
    const known = latest.get(indicatorKey(observation))
    if (observation.period !== null && (known === undefined || known < observation.period)) {
      latest.set(indicatorKey(observation), observation.period)
    }
  }
  return figures.filter(
    ({observation}) => observation.period === null || latest.get(indicatorKey(observation)) === observation.period,
  )
}

function indicatorKey({label, subject, partner, unit, kind}: Observation): string {
  return JSON.stringify([label, subject, partner, unit, kind])
}

/** Each sentence has its turn before any has a second one. */
function inTurns(figures: ReadonlyArray<PackFigure>): Array<PackFigure> {
  const turns = new Map(
    groupBy(figures, sentenceKey).flatMap((group) => group.map((figure, index) => [figure, index] as const)),
  )
  return figures.toSorted((left, right) => turns.get(left)! - turns.get(right)!)
}

function sentenceKey({observation}: PackFigure): string {
  return String(sentenceStart(observation))
}

function sentenceStart({sentence}: Observation): number | undefined {
  return sentence.position.start.offset
}

function isCompanion(main: Observation, other: Observation): boolean {
  return (
    (main.kind === 'level' || main.kind === 'count') &&
    other.kind === 'growth' &&
    main.label === other.label &&
    main.subject === other.subject &&
    main.partner === other.partner &&
    main.period === other.period &&
    sentenceStart(main) === sentenceStart(other)
  )
}

function cost({kind, unit, period, cites, citesNear}: Observation): number {
  const cited = cites.length + citesNear.length > 0
  const rate = kind === 'level' && unit === '%' ? rateCost : 0
  return kindOrder[kind] + rate + (period === null ? unknownPeriodCost : 0) + (cited ? 0 : noCitationCost)
}
