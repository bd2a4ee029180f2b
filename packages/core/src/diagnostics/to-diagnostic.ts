import type {VFileMessage} from 'vfile-message'
import type {Diagnostic, Severity} from '../model/model.ts'

/** A vfile message as the model holds it. */
export function toDiagnostic(message: VFileMessage): Diagnostic {
  const {place} = message
  return {
    ruleId: message.ruleId ?? 'unknown',
    severity: severityOf(message),
    reason: message.reason,
    place: place && 'start' in place ? place : null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null,
    url: message.url ?? '',
  }
}

/** vfile: true is an error, false a warning, undefined an information. */
function severityOf({fatal}: VFileMessage): Severity {
  if (fatal === undefined || fatal === null) return 'info'
  return fatal ? 'error' : 'warning'
}
