import type {Observation} from '@region-briefs/core'
import type {Wording} from '../wording/wording.ts'

/** Whether a unit is money that charts name (ISO 4217 codes that the model uses). */
export function isCurrency(unit: string | null): boolean {
  return unit === 'CNY' || unit === 'USD'
}

/** The unit that a chart's title names; the labels keep the units as printed. */
export function unitWords({words, unitOf}: Wording, observations: ReadonlyArray<Observation>): string {
  const {unit, printedUnit} = observations[0]!
  if (unit === null) return words.place
  const rate = words.rates[unit]
  if (rate !== undefined) return rate
  if (printedUnit !== '' && observations.every((one) => one.printedUnit === printedUnit)) {
    return unitOf(printedUnit) || words.piece
  }
  const currency = words.currencies[unit]
  if (currency !== undefined) return currency
  const bare = printedUnit.replace(/^[百千万亿兆\s]+/, '')
  return unit === 'count' ? unitOf(bare) || words.piece : unitOf(unit)
}
