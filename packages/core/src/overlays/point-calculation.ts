import type {Calculation, Series} from '../model/model.ts'
import {yearBefore} from './derive-rates.ts'

/**
 * How the value of a derived series at a period follows from the series that it is derived from.
 *
 * @returns  A calculation with the values of other series as they stand in their own units; null for a series of the overlay and for
 *           a period that has none before it.
 */
export function pointCalculation(series: Series, period: string): Calculation | null {
  const {derivation, derivedFrom} = series
  if (!derivation) return null
  const [first, second] = derivedFrom
  if (first === undefined) return null
  const now = at(first, period)
  const before = yearBefore(period)
  switch (derivation.type) {
    case 'sum':
      return {operator: '+', terms: derivedFrom.map((id) => at(id, period))}
    case 'percent':
      return second === undefined ? null : percent(now, at(second, period))
    case 'growth-on-year':
      return before === null ? null : {operator: '-', terms: [percent(now, at(first, before)), {number: 100}]}
    case 'difference-on-year':
      return before === null ? null : {operator: '-', terms: [now, at(first, before)]}
    case 'index':
      return percent(now, at(first, derivation.base))
    case 'difference-from':
      return {operator: '-', terms: [now, at(first, derivation.base)]}
    case 'per-head': {
      if (second === undefined || before === null) return null
      const ends: Calculation = {operator: '+', terms: [at(second, period), at(second, before)]}
      const mean: Calculation = {operator: '/', terms: [ends, {number: 2}]}
      return {operator: '*', terms: [{operator: '/', terms: [now, mean]}, {number: derivation.factor}]}
    }
    default:
      return derivation satisfies never
  }
}

function at(series: string, period: string): Calculation {
  return {series, period}
}

function percent(part: Calculation, whole: Calculation): Calculation {
  return {operator: '*', terms: [{operator: '/', terms: [part, whole]}, {number: 100}]}
}
