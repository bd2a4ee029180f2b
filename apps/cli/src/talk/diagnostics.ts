import type {Diagnostic} from '@region-briefs/core'
import type {OverlayFile} from '../paper/read-overlays.ts'
import type {Settings} from '../settings/settings.ts'
import {notWaived} from '../settings/waive-message.ts'
import {plural} from './counts.ts'
import {shellCommand} from './shell-word.ts'

/** How many are shown; all of them stand in the model. */
const shownCount = 5

const severityOrder = {error: 0, warning: 1, info: 2} as const

/**
 * Say what was found wrong in a text, the gravest first.
 *
 * @param diagnostics  Of a model, without those that may stand.
 * @param given        The paper, as the user wrote it.
 * @returns Lines: how many there are, the first few as `line:column severity rule reason`, how to see the rest; empty where there are none.
 */
export function diagnosticLines(diagnostics: ReadonlyArray<Diagnostic>, given: string): Array<string> {
  return linesOf(diagnostics, given, `${shellCommand`briefs inspect ${given} --json`}, under \`diagnostics\``)
}

/** What is wrong with overlays; all of it that may not stand is shown, since it is said nowhere else. */
export function overlayLines(overlays: ReadonlyArray<OverlayFile>, waivers: Settings['waivers']): Array<string> {
  return overlays.flatMap(({diagnostics, given}) => linesOf(notWaived(diagnostics, waivers), given, null))
}

/** @param whereRest  Where those stand that are not shown; null shows all. */
function linesOf(diagnostics: ReadonlyArray<Diagnostic>, given: string, whereRest: string | null): Array<string> {
  if (diagnostics.length === 0) return []
  const ordered = diagnostics.toSorted((left, right) => severityOrder[left.severity] - severityOrder[right.severity])
  const shown = whereRest === null ? ordered : ordered.slice(0, shownCount)
  const rest = ordered.length - shown.length
  return [
    `${given}: ${total(diagnostics)} about ${whereRest === null ? 'the data' : 'the text'}`,
    ...shown.map((diagnostic) => `  ${line(diagnostic)}`),
    ...(rest > 0 ? [`  and ${rest} more: ${whereRest}`] : []),
  ]
}

function total(diagnostics: ReadonlyArray<Diagnostic>): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => ({severity, count: diagnostics.filter((each) => each.severity === severity).length}))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => plural(count, severity === 'info' ? 'note' : severity))
    .join(', ')
}

/** A place is missing only where a message is about the whole text. */
function line({place, severity, ruleId, reason}: Diagnostic): string {
  const where = place ? `${place.start.line}:${place.start.column}` : '1:1'
  return `${where} ${severity} ${ruleId}: ${reason}`
}
