import type {Diagnostic, Finding, Model} from '@region-briefs/core'
import type {Settings} from './settings.ts'

/** Checks that find nothing but what is missing: of them `unchecked` is what there is to tell. */
export const tellsMissing: ReadonlySet<string> = new Set(['figure-cited', 'region-treated'])

/**
 * Weigh what was found as the user does.
 *
 * @param model       As core made it.
 * @param severities  By rule; what is `off` is left out, agreements too.
 * @returns The model itself where nothing is set.
 */
export function applySeverities(model: Model, severities: Settings['severities']): Model {
  if (Object.keys(severities).length === 0) return model
  return {
    ...model,
    findings: model.findings.flatMap((finding) => {
      const severity = severities[finding.rule]
      if (severity === 'off') return []
      return severity && isTold(finding) ? [{...finding, severity}] : [finding]
    }),
    diagnostics: weighed(model.diagnostics, severities),
  }
}

/** The same of messages alone, as those about an overlay are. */
export function weighed(diagnostics: ReadonlyArray<Diagnostic>, severities: Settings['severities']): Array<Diagnostic> {
  return diagnostics.flatMap((diagnostic) => {
    const severity = severities[diagnostic.ruleId]
    if (severity === 'off') return []
    return severity ? [{...diagnostic, severity}] : [diagnostic]
  })
}

/** What agrees is not told, and weighs nothing; nor does what could not be checked, since that is no word against the paper. */
export function isTold({status, rule}: Pick<Finding, 'status' | 'rule'>): boolean {
  return status === 'differs' || (status === 'unchecked' && tellsMissing.has(rule))
}
