import type {Position} from 'unist'
import type {MechanismType} from '../model/model.ts'
import type {Section} from '../tree/nodes.ts'

/** One item of an enumeration, before the figures and regions in it are looked up. */
export interface MechanismDraft {
  readonly type: MechanismType
  readonly ordinal: number
  readonly name: string
  /** ISO 8601. */
  readonly period: string | null
  readonly text: string
  /** From its marker or heading to the end of its text. */
  readonly position: Position
  readonly section: Section | null
}

/** From the start of the first to the end of the last. */
export function spanOf(first: Position | undefined, last: Position | undefined): Position {
  const nowhere = {line: 1, column: 1, offset: 0}
  return {start: first?.start ?? nowhere, end: last?.end ?? first?.end ?? nowhere}
}
