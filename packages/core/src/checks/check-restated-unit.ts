import type {Observation} from '../model/model.ts'
import type {CheckInput} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {otherUnit} from './other-unit.ts'
import {restatedIn} from './restated.ts'
import {isSameValue} from './same-value.ts'

/** Hold the units of two prints of one figure against each other: 26.29 万亿元 and 26.29 亿元, 20% and 20 个百分点. */
export function checkRestatedUnit(input: CheckInput): Array<FindingDraft> {
  return restatedIn(input).flatMap(({first, second, isTwin}) => {
    const [before, after] = [first.observation, second.observation]
    if (digits(before) !== digits(after) || isOneUnit(before, after)) return []
    if (!isTwin && !(first.isPlain && second.isPlain)) return []
    return [otherUnit(before, after)]
  })
}

function digits({printed}: Observation): string {
  return printed.replaceAll(',', '')
}

function isOneUnit(before: Observation, after: Observation): boolean {
  return before.unit === after.unit && (before.scale === after.scale || isSameValue(before, after))
}
