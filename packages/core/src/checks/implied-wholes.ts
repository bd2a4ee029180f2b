import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {oncePer} from '../tree/once-per.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, rowOf, figuresOf} from './check-input.ts'
import {isBehindShare, isInRow, wholesOfShare} from './check-share-of-whole.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'

/** A share with its part; the whole is not printed, but both give it. */
export interface Implied {
  readonly share: Observation
  readonly part: Observation
  /** part ÷ share × 100. */
  readonly whole: Calculation
}

/** Shares of wholes that are not printed, with their parts, by their whole and time; amounts of any unit. */
export const impliedWholes: (input: CheckInput) => ReadonlyArray<ReadonlyArray<Implied>> = oncePer((input) => [
  ...groupBy(
    figuresOf(input).flatMap((figure) => impliedBy(input, figure)),
    ({key}) => key,
  ).values(),
])

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
  const row = rowOf(input, figure)
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
      whole: inPercent(ratio),
      key: [thing, whole.text, share.period, share.partner].join('|'),
    },
  ]
}
