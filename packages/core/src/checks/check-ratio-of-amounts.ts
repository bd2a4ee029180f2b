import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation} from '../model/model.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf, rowOf} from './check-input.ts'
import {findAmounts} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {observationOf} from './look-up.ts'
import {thingOf} from './measure.ts'
import {type Ratio, ratioTable} from './ratio-table.ts'

/** Hold a rate against the two amounts that it is made of: 城镇化率 75.0% against 城镇人口 489.3 万人 of 常住人口 652.4 万人. */
export function checkRatioOfAmounts(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure) => {
    const {observation, thing} = figure
    if (!isPrecise(observation) || observation.status !== 'actual' || observation.direction !== null) return []
    return (byRate.get(thing) ?? []).flatMap((ratio) => heldAgainst(input, figure, ratio))
  })
}

const byRate = groupBy(
  ratioTable.map((ratio) => ({...ratio, thing: thingOf(ratio.rate)})),
  ({thing}) => thing,
)

function heldAgainst(input: CheckInput, figure: Figure, ratio: Ratio): Array<FindingDraft> {
  const {observation: actual} = figure
  const find = (labels: ReadonlyArray<string>): Figure | undefined =>
    labels
      .flatMap((label) => {
        const {subject, period} = actual
        return findAmounts(input, {thing: thingOf(label), subject, partner: null, period}, figure)
      })
      .find(({observation}) => observation.unit !== '%')
  const [part, whole] = [find(ratio.part), find(ratio.whole)]
  if (
    !part ||
    !whole ||
    (!ratio.isPercent && actual.unit !== null && actual.unit !== 'times' && part.observation.unit !== actual.unit)
  )
    return []
  const division: Calculation = {
    operator: '/',
    terms: [{observation: part.observation.id}, {observation: whole.observation.id}],
  }
  const finding = holdAgainst(
    {
      rule: 'ratio-of-amounts',
      actual,
      calculation: ratio.isPercent ? inPercent(division) : division,
      severity: 'warning',
      what: `\`${part.observation.surface}\` over \`${whole.observation.surface}\``,
      explanation: ratio.note,
    },
    observationOf(input),
  )
  if (finding.status === 'agrees') return [finding]
  // 两项合计 3351.5 亿元，外贸依存度 42.2%: of the amount before it, whatever its label.
  const beside = rowOf(input, figure).findLast(
    ({start, observation}) =>
      start < figure.start && observation.unit === part.observation.unit && isPrecise(observation),
  )
  if (beside && isShareOf(beside, whole, figure)) return []
  return gapOf(finding) > ratio.usualGap ? [finding] : []
}

/** Within what rounding and another edition leave open. */
function isShareOf({observation: part}: Figure, {observation: whole}: Figure, {observation: rate}: Figure): boolean {
  return Math.abs((100 * part.value!) / whole.value! / rate.value! - 1) < 0.002
}

function gapOf({expected, actual}: FindingDraft): number {
  return Math.abs(Number(expected) / Number(actual) - 1)
}
