import type {Calculation} from '@region-briefs/core'

/**
 * What a calculation with series gives.
 *
 * @param valueAt  The value of a series at a period, null where there is none.
 * @returns        Null where a value that it needs is not there.
 */
export function valueOf(
  calculation: Calculation,
  valueAt: (series: string, period: string) => number | null,
): number | null {
  if ('number' in calculation) return calculation.number
  if ('observation' in calculation) return null
  if ('series' in calculation) return valueAt(calculation.series, calculation.period)
  const values = calculation.terms.map((term) => valueOf(term, valueAt))
  const known = values.filter((value) => value !== null)
  return known.length < values.length ? null : known.reduce(operations[calculation.operator])
}

const operations: Readonly<Record<'+' | '-' | '*' | '/' | '^', (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
}
