/** Names and indexes that lead to a setting: `['checks', 'waivers', 0, 'line']`. */
export type Path = ReadonlyArray<string | number>

/** Where something stands in a config file. */
export interface Place {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  /** On that line, at least 1. */
  length: number
}

/** One thing that is wrong with a config file. */
export interface Problem {
  place: Place
  /** *Unexpected X, expected Y, do Z*. */
  message: string
}

/** A path as it is said: `checks.waivers[0].line`. */
export function showPath(path: Path): string {
  return path.reduce<string>(
    (shown, step) => (typeof step === 'number' ? `${shown}[${step}]` : shown ? `${shown}.${step}` : step),
    '',
  )
}
