import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type OverlayRuleId, overlayRules} from './overlay-rules.ts'
import {type Rule, rules, type RuleId} from './rules.ts'

/** What one message says beyond its rule. */
export interface Report {
  /** *Unexpected X, expected Y, do Z*, values in backticks. */
  reason: string
  /** Where in the original file; left out where the message is about the whole of it. */
  place?: Position | undefined
  actual?: string | undefined
  expected?: ReadonlyArray<string> | undefined
  note?: string | undefined
}

const allRules: Readonly<Record<RuleId | OverlayRuleId, Rule>> = {...rules, ...overlayRules}

/** Leave a message about the text on a file. Severity and address come from the rule. */
export function report(
  file: VFile,
  ruleId: RuleId | OverlayRuleId,
  {reason, place, actual, expected, note}: Report,
): void {
  const message = file.message(reason, {ruleId, source: 'region-briefs', ...(place && {place})})
  const rule = allRules[ruleId]
  // vfile: true is an error, false a warning, undefined an information.
  message.fatal = rule.severity === 'info' ? undefined : rule.severity === 'error'
  message.actual = actual
  message.expected = expected ? [...expected] : []
  message.note = note
  message.url = ruleUrl(ruleId)
}

/** The rule's part of the documentation. */
export function ruleUrl(ruleId: RuleId | OverlayRuleId): string {
  return `docs/rules.md#${ruleId}`
}
