import type {Diagnostic} from '@region-briefs/core'
import type {Settings} from './settings.ts'

/**
 * Why a message about a text or data may stand; null where nobody said. (Of findings core says so, as `waived`.)
 *
 * @param waivers  Of the user. One that names a figure is of findings alone, since a message is about no figure.
 */
export function whyWaived({ruleId, place}: Diagnostic, waivers: Settings['waivers']): string | null {
  const waiver = waivers.find(
    ({rule, observation, line}) =>
      rule === ruleId && observation === undefined && (line === undefined || line === place?.start.line),
  )
  return waiver?.reason ?? null
}

/** What is still to be told. */
export function notWaived(diagnostics: ReadonlyArray<Diagnostic>, waivers: Settings['waivers']): Array<Diagnostic> {
  return diagnostics.filter((diagnostic) => whyWaived(diagnostic, waivers) === null)
}
