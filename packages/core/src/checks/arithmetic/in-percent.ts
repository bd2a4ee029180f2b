import type {Calculation} from '../../model/model.ts'

/** A ratio as figures of per cent print it: times 100. */
export function inPercent(ratio: Calculation): Calculation {
  return {operator: '*', terms: [ratio, {number: 100}]}
}
