import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {holdAgainst} from './arithmetic/hold-against.ts'
import {isPrecise, overlap} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence, figuresOf} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isBehindShare, isInRow, wholesOfShare} from './check-share-of-whole.ts'
import {observationOf} from './look-up.ts'

/** A share with its part; the whole is not printed, but both give it. */
interface Implied {
  readonly share: Observation
  readonly part: Observation
  /** part ÷ share × 100. */
  readonly whole: Calculation
}

/** Hold shares of one whole that is not printed against each other: each with its part gives the whole, and it is one. */
export function checkSharesOfOneWhole(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  const groups = groupBy(
    figuresOf(input).flatMap((figure) => impliedBy(input, figure)),
    ({key}) => key,
  )
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return []
    const middle = medianOf(group, (calculation) => evaluate(calculation, {observation}).value)
    return group.filter((each) => each !== middle).map((each) => heldAgainst(each, middle, observation))
  })
}

function impliedBy(input: CheckInput, figure: Figure): Array<Implied & {key: string}> {
  const {observation: share, thing, whole, measure} = figure
  if (
    share.kind !== 'share' ||
    !isPrecise(share) ||
    share.unit !== '%' ||
    share.value === 0 ||
    !whole ||
    share.period === null
  )
    return []
  if (!figure.sentence || wholesOfShare(input, figure).length > 0) return []
  const row = figuresBySentence(input).get(figure.sentence)!
  const part = row.findLast(
    (each) =>
      each.start < figure.start &&
      each.measure === measure &&
      isAmount(each.observation) &&
      isPrecise(each.observation) &&
      !isInRow(each, row) &&
      each.observation.period === share.period,
  )?.observation
  if (!part || isBehindShare(figure, row)) return []
  const ratio: Calculation = {operator: '/', terms: [{observation: part.id}, {observation: share.id}]}
  return [
    {
      share,
      part,
      whole: {operator: '*', terms: [ratio, {number: 100}]},
      key: [thing, whole.text, share.period, share.partner, part.unit].join('|'),
    },
  ]
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
      calculation: {operator: '*', terms: [ratio, {number: 100}]},
      severity: 'warning',
      what: `Share of \`${each.part.surface}\` in the whole that \`${middle.part.surface}\` and \`${middle.share.surface}\` give`,
      explanation: 'the two may be of another whole or time, or one misprinted',
    },
    observation,
  )
  const isOne = overlap(evaluate(each.whole, {observation}), evaluate(middle.whole, {observation}))
  return isOne || finding.status === 'agrees' ? {...finding, status: 'agrees', severity: 'info'} : finding
}
