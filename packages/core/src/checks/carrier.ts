import {type CheckInput, type Figure, rowOf} from './check-input.ts'
import {isAmount} from './find-amount.ts'

/**
 * The unit of the amount that a growth is printed behind, 5491 亿美元，增长 4.3%: growth in dollars is another than growth in yuan.
 * Null where no amount of the same thing stands before it in its sentence.
 */
export function carrierUnit(input: CheckInput, figure: Figure): string | null {
  const {observation, sentence, start, measure} = figure
  if (sentence === null || (observation.kind !== 'growth' && observation.kind !== 'change')) return null
  const carrier = rowOf(input, figure).findLast(
    (each) =>
      each.start < start && each.measure === measure && isAmount(each.observation) && each.observation.unit !== '%',
  )
  return carrier?.observation.unit ?? null
}
