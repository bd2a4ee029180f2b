import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {explanationOf} from './growth-bases.ts'
import type {FindingDraft} from './finding-draft.ts'
import {bestOf, observationOf} from './look-up.ts'
import {isExactAmount, isOfOneUnit, leadOf, paragraphOf, widestSearch} from './nearby.ts'

/**
 * Hold a yearly growth against two amounts before it that name their years: 2015 年为 1.82 万亿元，2024 年增至 4.28 万亿元，年均增长 10.0%; 948 亿美元，较
 * 2013 年的 502 亿美元…年均增长 5.9%. The nearest amount and the one of another year before it are its ends.
 */
export function checkAverageNearby(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation: growth, sentence} = figure
    const isHeld =
      sentence !== null &&
      growth.kind === 'growth' &&
      growth.unit === '%' &&
      isPrecise(growth) &&
      /年均[^，,；;。]{0,8}$/.test(leadOf(input, figure))
    if (!isHeld || explanationOf(growth)?.comparable === false) return []
    const ends = paragraphOf(input)(figure)
      .filter(({order}) => order < figure.order && order > figure.order - widestSearch)
      .filter((each) => each.sentence === sentence && isExactAmount(each))
      .toReversed()
    const [nearest] = ends
    const other = ends.find(
      (each) => nearest && isOfOneUnit(each, nearest) && yearOf(input, each) !== yearOf(input, nearest),
    )
    if (!nearest || !other) return []
    const [first, last] = [yearOf(input, nearest), yearOf(input, other)]
    if (first === null || last === null) return []
    const [level, base] = first > last ? [nearest, other] : [other, nearest]
    const years = Math.abs(first - last)
    return bestOf(
      [years, years + 1].map((count) =>
        holdAgainst(claimOf(figure, {level, base, years: count}), observationOf(input)),
      ),
    )
  })
}

/** As its own words say, else as its time was read, where that is a year. */
function yearOf(input: CheckInput, figure: Figure): number | null {
  const said = /((?:19|20)\d{2})\s*年[^年]*$/.exec(leadOf(input, figure))?.[1]
  const known = /^\d{4}$/.exec(figure.observation.period ?? '')?.[0]
  return said ? Number(said) : known ? Number(known) : null
}

interface Span {
  readonly level: Figure
  readonly base: Figure
  readonly years: number
}

function claimOf({observation: actual}: Figure, {level, base, years}: Span): Claim {
  const ratio: Calculation = {
    operator: '/',
    terms: [{observation: level.observation.id}, {observation: base.observation.id}],
  }
  const root: Calculation = {operator: '^', terms: [ratio, {operator: '/', terms: [{number: 1}, {number: years}]}]}
  return {
    rule: 'average-of-years',
    actual,
    calculation: inPercent({operator: '-', terms: [root, {number: 1}]}),
    severity: 'warning',
    what: `Yearly growth from \`${base.observation.surface}\` to \`${level.observation.surface}\` over ${years} years`,
    explanation: 'an end may be revised, or the years be counted otherwise',
  }
}
