/** A figure as any tool reads it: where it stands, its value in the base unit, its unit. */
export interface Reading {
  /** In UTF-16 code units of the text, the end after the last one. */
  readonly start: number
  readonly end: number
  /** One value, or both ends of a range. Numbers only. */
  readonly values: ReadonlyArray<number>
  /** In the words of the model: `CNY`, `%`, `吨`; null where the tool gives none. */
  readonly unit: string | null
}
