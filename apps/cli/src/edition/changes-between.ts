import type {Change, Model} from '@region-briefs/core'
import type {Settings} from '../settings/settings.ts'

/** A model, and how grave each rule was when it was made. */
export interface WeighedModel {
  model: Model
  severities: Settings['severities']
}

/**
 * Compare two editions by meaning. What a setting hides or shows again is no change of the paper: a rule that is off in either edition
 * is compared in neither.
 */
export async function changesBetween(before: WeighedModel, after: WeighedModel): Promise<Array<Change>> {
  const {compareModels} = await import('@region-briefs/core')
  const off = new Set([...rulesOff(before), ...rulesOff(after)])
  return compareModels(without(before.model, off), without(after.model, off))
}

function rulesOff({severities}: WeighedModel): Array<string> {
  return Object.keys(severities).filter((rule) => severities[rule] === 'off')
}

function without(model: Model, rules: ReadonlySet<string>): Model {
  if (rules.size === 0) return model
  return {...model, findings: model.findings.filter(({rule}) => !rules.has(rule))}
}
