import type {Observation} from '@region-briefs/core'

/**
 * One annotated figure, by the words of the briefing model. Fields left out are null; comparator `eq`, status `actual`,
 * no cites. A label is the one right wording, or alternatives: a list of lists of words, each right for a label that
 * holds all its words.
 */
export type GoldFigure = Readonly<
  Pick<Observation, 'surface'> &
    Partial<
      Pick<
        Observation,
        | 'value'
        | 'low'
        | 'high'
        | 'unit'
        | 'counted'
        | 'comparator'
        | 'kind'
        | 'direction'
        | 'basis'
        | 'price'
        | 'status'
        | 'period'
        | 'subject'
        | 'partner'
        | 'cites'
      >
    > & {label?: string | ReadonlyArray<ReadonlyArray<string>>; line?: number}
>

/** No rule is written against what stands in the part `test`. */
export type Part = 'rule' | 'test'

/** A text with its figures, in the order of the text. */
export interface GoldDocument {
  /** What its wrong readings are printed under. */
  readonly name: string
  /** The row of the scoreboard that it counts in: `communique`, `customs`, or its own name. */
  readonly style: string
  readonly part: Part
  /** Null where the text is not here: the published paper stands outside the project. */
  readonly text: string | null
  readonly figures: ReadonlyArray<GoldFigure>
}
