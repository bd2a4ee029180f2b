import type {Calculation} from '@region-briefs/core'

/** Where the values stand that a calculation names; null for one that this workbook does not hold. */
export interface Addresses {
  observation: (id: string, end: 'value' | 'low' | 'high') => string | null
  /** Already with the factor that takes it from its unit to the base unit: `'区域数据'!F12*100000000`. */
  series: (id: string, period: string) => string | null
}

/**
 * A calculation as a formula of operators and cells alone, which every reader of workbooks knows.
 *
 * @returns  Without its `=`; null where a value that it needs is not in the workbook.
 */
export function formulaOf(calculation: Calculation, addresses: Addresses): string | null {
  if ('number' in calculation) return String(calculation.number)
  if ('observation' in calculation) return addresses.observation(calculation.observation, calculation.end ?? 'value')
  if ('series' in calculation) return addresses.series(calculation.series, calculation.period)
  const terms = calculation.terms.map((term) => formulaOf(term, addresses))
  return terms.includes(null) ? null : `(${terms.join(calculation.operator)})`
}
