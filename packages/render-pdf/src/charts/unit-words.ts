import type {Observation} from '@region-briefs/core'

const currencies: Readonly<Record<string, string>> = {CNY: '元', USD: '美元'}
/** Whether a unit is money (ISO 4217 codes that the model uses). */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && unit in currencies
}

const rates: Readonly<Record<string, string>> = {'%': '%', pp: '个百分点', times: '倍'}

/** The unit that a chart's title names; the labels keep the units as printed. */
export function unitWords(observations: ReadonlyArray<Observation>): string {
  const {unit, printedUnit} = observations[0]!
  if (unit === null) return '位'
  const rate = rates[unit]
  if (rate !== undefined) return rate
  if (printedUnit !== '' && observations.every((one) => one.printedUnit === printedUnit)) return printedUnit
  const currency = currencies[unit]
  if (currency !== undefined) return currency
  const bare = printedUnit.replace(/^[百千万亿兆\s]+/, '')
  return unit === 'count' ? bare || '个' : unit
}
