import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {overlap} from './arithmetic/interval.ts'
import type {CheckInput} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {type Implied, impliedWholes} from './implied-wholes.ts'
import {observationOf} from './look-up.ts'

/** Hold shares of one whole that is not printed against each other: each with its part gives the whole, and it is one. */
export function checkSharesOfOneWhole(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  const groups = impliedWholes(input).flatMap((group) => [...groupBy(group, ({part}) => part.unit).values()])
  return groups.flatMap((group) => {
    if (group.length < 2) return []
    const middle = medianOf(group, (calculation) => evaluate(calculation, {observation}).value)
    return group
      .filter(({part}) => part.value !== middle.part.value)
      .map((each) => heldAgainst(each, middle, observation))
  })
}

/** What most agree with is near the middle. */
function medianOf<Item extends Implied>(group: ReadonlyArray<Item>, valueOf: (whole: Calculation) => number): Item {
  const sorted = group.toSorted((left, right) => valueOf(left.whole) - valueOf(right.whole))
  // Of two, the earlier one.
  return sorted.length === 2 ? group[0]! : sorted[Math.floor(sorted.length / 2)]!
}

function heldAgainst(each: Implied, middle: Implied, observation: (id: string) => Observation): FindingDraft {
  const ratio: Calculation = {operator: '/', terms: [{observation: each.part.id}, middle.whole]}
  const finding = holdAgainst(
    {
      rule: 'shares-of-one-whole',
      actual: each.share,
      calculation: inPercent(ratio),
      severity: 'warning',
      what: `Share of \`${each.part.surface}\` in the whole that \`${middle.part.surface}\` and \`${middle.share.surface}\` give`,
      explanation: 'the two may be of another whole or time, or one misprinted',
    },
    observation,
  )
  const isOne = overlap(evaluate(each.whole, {observation}), evaluate(middle.whole, {observation}))
  return isOne || finding.status === 'agrees' ? {...finding, status: 'agrees', severity: 'info'} : finding
}
