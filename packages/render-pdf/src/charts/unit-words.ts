import type {Observation} from '@region-briefs/core'
import {currencyWords, rateWords, unitWordsElse} from '../wording/words.ts'

/** Whether a unit is money (ISO 4217 codes that the model uses). */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && unit in currencyWords
}

/** The unit that a chart's title names; the labels keep the units as printed. */
export function unitWords(observations: ReadonlyArray<Observation>): string {
  const {unit, printedUnit} = observations[0]!
  if (unit === null) return unitWordsElse.rank
  const rate = rateWords[unit]
  if (rate !== undefined) return rate
  if (printedUnit !== '' && observations.every((one) => one.printedUnit === printedUnit)) return printedUnit
  const currency = currencyWords[unit]
  if (currency !== undefined) return currency
  const bare = printedUnit.replace(/^[百千万亿兆\s]+/, '')
  return unit === 'count' ? bare || unitWordsElse.count : unit
}
