import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation, Observation} from '../model/model.ts'
import type {Claim} from './arithmetic/hold-against.ts'

/** 增长 10%, 增长 1.2 倍; else the change is in the unit of its levels, 增加 10.0 亿元, or in points of theirs. */
export function isRelative({unit}: Observation): boolean {
  return unit === '%' || unit === 'times'
}

/**
 * A printed growth or change against the amounts of both its times.
 *
 * @param what  How the two amounts are called in the finding: `Change from … to …`.
 */
export function growthClaim(growth: Observation, level: Observation, base: Observation, what: string): Claim {
  const [now, then] = [{observation: level.id}, {observation: base.id}]
  const ratio: Calculation = {operator: '-', terms: [{operator: '/', terms: [now, then]}, {number: 1}]}
  const relative: Calculation = growth.unit === 'times' ? ratio : inPercent(ratio)
  return {
    rule: 'growth-of-levels',
    actual: growth,
    calculation: isRelative(growth) ? relative : {operator: '-', terms: [now, then]},
    severity: 'warning',
    what,
    explanation: 'one of the three may be of another coverage, price or edition of the statistic',
  }
}
