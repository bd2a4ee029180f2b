import type {Finding} from '../model/model.ts'

/** An editor's word that a finding may stand. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string
  /** Id of a figure that the finding is about; left out where `line` says which, or all findings of the rule are meant. */
  readonly observation?: string | undefined
  /** Line of the original file in which the finding stands. */
  readonly line?: number | undefined
  /** Shown beside the finding. */
  readonly reason: string
}

/** A finding with the reason of the first waiver that fits it; it keeps its status. */
export function waive<Draft extends Omit<Finding, 'waived'>>(
  finding: Draft,
  waivers: ReadonlyArray<Waiver>,
): Draft & Pick<Finding, 'waived'> {
  const waiver = waivers.find(
    ({rule, observation, line}) =>
      rule === finding.rule &&
      (observation === undefined || finding.observations.includes(observation)) &&
      (line === undefined || finding.position?.start.line === line),
  )
  return {...finding, waived: waiver?.reason ?? null}
}
