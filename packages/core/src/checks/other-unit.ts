import type {Observation} from '../model/model.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** What is said of two prints of one number whose units differ. */
export function otherUnit(before: Observation, after: Observation): FindingDraft {
  return findingDraft({
    rule: 'restated-unit',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${after.surface}\` for \`${after.label}\`, expected \`${before.surface}\` as in line ${before.position.start.line}; the number is the same and the unit another`,
    expected: before.printedUnit,
    actual: after.printedUnit,
    observations: [after.id, before.id],
    position: after.position,
  })
}
