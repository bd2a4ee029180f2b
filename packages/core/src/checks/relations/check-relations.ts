import type {Observation} from '../../model/model.ts'
import {evaluate, observationsIn} from '../arithmetic/evaluate.ts'
import {type Claim, holdAgainst} from '../arithmetic/hold-against.ts'
import {type Interval, isPrecise, overlap, printedInterval} from '../arithmetic/interval.ts'
import {type CheckInput, figuresOf} from '../check-input.ts'
import type {FindingDraft} from '../finding-draft.ts'
import {observationOf} from '../look-up.ts'
import {leadOf} from '../nearby.ts'
import {changes} from './changes.ts'
import {completions} from './completions.ts'
import {contributions} from './contributions.ts'
import {dealtGrowths} from './dealt-growths.ts'
import {differences} from './differences.ts'
import {gaps} from './gaps.ts'
import {listSums} from './list-sums.ts'
import {means} from './means.ts'
import {multiples} from './multiples.ts'
import type {Proposal, Relation} from './relation.ts'
import {shares} from './shares.ts'
import {slipsOf} from './slips-of.ts'
import {yearlyGrowths} from './yearly-growths.ts'

const relations: ReadonlyArray<Relation> = [
  changes,
  completions,
  contributions,
  dealtGrowths,
  differences,
  gaps,
  listSums,
  means,
  multiples,
  shares,
  yearlyGrowths,
]

/**
 * Hold each figure against the calculations that its words allow with the figures around it, whatever their labels. It agrees where one
 * of them gives it. It differs where none does and the words leave no doubt of one, or where one slip of the pen in a figure of one
 * explains it.
 */
export function checkRelations(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure) => {
    if (!figure.sentence || !isPrecise(figure.observation)) return []
    const lead = leadOf(input, figure)
    return relations.flatMap((relation) => settled(relation(input, figure, lead), observationOf(input)))
  })
}

function settled(proposals: ReadonlyArray<Proposal>, observation: (id: string) => Observation): Array<FindingDraft> {
  if (proposals.length === 0) return []
  const drafts = proposals.map(({claim}) => holdAgainst(claim, observation))
  const agreeing = drafts.findIndex(({status}) => status === 'agrees')
  if (agreeing >= 0) return proposals[agreeing]!.isQuiet ? [] : [drafts[agreeing]!]
  const sure = proposals.findIndex(({isSure, usualGap}, index) => isSure && gapOf(drafts[index]!) > (usualGap ?? 0))
  // What a usual gap explains is no slip, however like one it looks.
  const told =
    sure >= 0
      ? sure
      : proposals.findIndex(
          ({claim, usualGap}, index) => gapOf(drafts[index]!) > (usualGap ?? 0) && isOneSlip(claim, observation),
        )
  return told >= 0 ? [drafts[told]!] : []
}

function gapOf({expected, actual}: FindingDraft): number {
  return Math.abs(Number(expected) / Number(actual) - 1)
}

/** Whether one misprinted number among all of a claim explains that it does not hold. */
function isOneSlip({actual, calculation}: Claim, observation: (id: string) => Observation): boolean {
  const [result, printed] = [evaluate(calculation, {observation}), printedInterval(actual)]
  const width = widthOf(result) + widthOf(printed)
  const isTight = width < loosest * Math.abs(printed.value)
  if (isTight && slipsOf(actual).some((slip) => overlap(printedInterval(slip), result))) return true
  const isAdded = 'operator' in calculation && (calculation.operator === '-' || calculation.operator === '+')
  return observationsIn(calculation).some((id) => {
    const size = isAdded ? observation(id).value! : printed.value
    if (width > tightest * Math.abs(size)) return false
    return slipsOf(observation(id)).some((slip) =>
      overlap(printed, evaluate(calculation, {observation: (each) => (each === id ? slip : observation(each))})),
    )
  })
}

/** A calculation that leaves more of the figure open than this is met by some slip or other too often; less may be where any operand may be it. */
const loosest = 0.015
const tightest = 0.008

function widthOf({low, high}: Interval): number {
  return high - low
}
