import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isTimeSaid} from './is-time-said.ts'
import {isAfter} from './period-shift.ts'
import {isToldAsFact} from './told-as-fact.ts'

/** Say where a figure is told as a fact of a time after the paper; a time that was said sentences before may be of something else. */
export function checkPeriodKnown(input: CheckInput): Array<FindingDraft> {
  const date = latestDate(input)
  if (date === null) return []
  return input.observations
    .filter(
      (observation) =>
        observation.period !== null &&
        observation.known.period !== 'counted' &&
        isTimeSaid(observation) &&
        observation.kind !== 'rank' &&
        isAfter(observation.period, date) &&
        isToldAsFact(observation),
    )
    .map(({id, surface, period, periodText, position}) =>
      findingDraft({
        rule: 'period-known',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected \`${surface}\` as a fact of \`${periodText ?? period}\`, expected a time not after the paper (\`${date}\`); the year may be misprinted, or the figure be a target or a forecast`,
        expected: date,
        actual: period,
        observations: [id],
        position,
      }),
    )
}

/** The paper's date, else its year by 文章编号, else the latest date that its references print: it was written after them. */
function latestDate({document, references, observations}: CheckInput): string | null {
  if (document.date !== null) return document.date
  const issued = /\((?<year>(?:19|20)\d{2})\)/.exec(document.identifiers.articleId?.normalize('NFKC') ?? '')?.groups!
    .year
  if (issued) return issued
  const years = references.flatMap(({date, year}) => date?.slice(0, 4) ?? (year === null ? [] : String(year)))
  const latest = years.toSorted().at(-1)
  if (latest === undefined) return null
  const told = yearToldTwice(observations)
  return told !== null && told > latest ? told : latest
}

/** References may be older than what a paper tells: the latest year of which, or of a later one, two of its sentences tell facts. */
function yearToldTwice(observations: CheckInput['observations']): string | null {
  const years = new Map<number | undefined, string>()
  for (const observation of observations) {
    if (observation.period === null || observation.status !== 'actual' || observation.known.period !== undefined)
      continue
    const year = observation.period.split('/').at(-1)!.slice(0, 4)
    const place = observation.sentence.position.start.offset
    if (year > (years.get(place) ?? '')) years.set(place, year)
  }
  return [...years.values()].toSorted().at(-2) ?? null
}
