import type {Position} from 'unist'

export type Severity = 'error' | 'warning' | 'info'

/** A problem in the text: *Unexpected X, expected Y, do Z*. */
export interface Diagnostic {
  /** Stable for ever, `subject-property`: `reference-missing`. */
  ruleId: string
  severity: Severity
  reason: string
  place: Position | null
  actual: string | null
  expected: Array<string>
  note: string | null
  /** Its part of `docs/rules.md`. */
  url: string
}
