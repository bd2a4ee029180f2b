import type {OverlayRuleId} from '../diagnostics/overlay-rules.ts'

/** Why a cell cannot be used, in the words of its message. */
export interface CellFault {
  readonly ruleId: OverlayRuleId
  /** *Unexpected X, expected Y, do Z*. */
  readonly reason: string
  readonly expected: ReadonlyArray<string>
}

/** Whether a cell was read, or is a fault. */
export function isFault(reading: unknown): reading is CellFault {
  return typeof reading === 'object' && reading !== null && 'ruleId' in reading
}

/** The readings of a row's cells where none is a fault. */
export type Sound<T> = {readonly [Field in keyof T]: Exclude<T[Field], CellFault>}

/** A loop, since this is asked of every row. */
export function isSound<T extends object>(readings: T): readings is T & Sound<T> {
  for (const column in readings) if (isFault(readings[column])) return false
  return true
}
