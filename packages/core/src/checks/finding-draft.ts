import type {Finding} from '../model/model.ts'
import type {FindingRuleId} from './finding-rules.ts'

/** A finding before it has its id, and before the config's waivers are laid over it. */
export type FindingDraft = Omit<Finding, 'id' | 'waived' | 'rule'> & {readonly rule: FindingRuleId}

/** What every finding says; the rest is null or empty where a rule has nothing to say of it. */
export type FindingParts = Pick<FindingDraft, 'rule' | 'status' | 'severity' | 'message' | 'position'> &
  Partial<FindingDraft>

/** A finding whose unsaid parts are null or empty. */
export function findingDraft(parts: FindingParts): FindingDraft {
  return {
    arithmetic: null,
    expected: null,
    actual: null,
    tolerance: null,
    calculation: null,
    observations: [],
    series: [],
    ...parts,
  }
}
