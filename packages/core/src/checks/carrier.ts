import {type CheckInput, type Figure, figuresBySentence} from './check-input.ts'
import {isAmount} from './find-amount.ts'

/**
 * The unit of the amount that a growth is printed behind, 5491 亿美元，增长 4.3%: growth in dollars is another than growth in yuan.
 * Null where no amount of the same thing stands before it in its sentence.
 */
export function carrierUnit(input: CheckInput, {observation, sentence, start, measure}: Figure): string | null {
  if (sentence === null || (observation.kind !== 'growth' && observation.kind !== 'change')) return null
  const row = figuresBySentence(input).get(sentence) ?? []
  const carrier = row.findLast(
    (each) =>
      each.start < start && each.measure === measure && isAmount(each.observation) && each.observation.unit !== '%',
  )
  return carrier?.observation.unit ?? null
}
