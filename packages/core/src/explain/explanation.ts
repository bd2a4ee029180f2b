import type {Position} from 'unist'
import type {FieldRule} from '../figures/field-rules.ts'
import type {TracedField} from '../figures/trace-figure.ts'
import type {Basis, HowKnown} from '../model/model.ts'

/** Why the figures of one line have their values. Plain data; an output prints it as it likes. */
export interface Explanation {
  /** Of the original file, from 1. */
  readonly line: number
  /** The sentences that stand on the line, whole or in part, in their order, those without figures too; and rows of tables. */
  readonly passages: ReadonlyArray<ExplainedPassage>
}

/** A sentence, or a row of a table with its cells parted by bars, with what was read in it. */
export interface ExplainedPassage {
  /** As repaired, citation marks as `[1]`: what all offsets below count in. */
  readonly text: string
  readonly position: Position
  /** The marks of the text in their order, none over another. */
  readonly spans: ReadonlyArray<ExplainedSpan>
  /** What held when it began; null where nothing did. */
  readonly inForce: {
    readonly period: string | null
    /** The period in the words that said it. */
    readonly periodText: string | null
    readonly subject: string | null
    readonly basis: Basis | null
  }
  readonly figures: ReadonlyArray<ExplainedFigure>
}

/** A stretch of a text. */
export interface ExplainedStretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A figure, a time or a citation mark. */
export interface ExplainedSpan extends ExplainedStretch {
  readonly type: 'quantity' | 'period' | 'citation'
}

/** One figure with its fields. */
export interface ExplainedFigure extends ExplainedStretch {
  readonly position: Position
  readonly fields: ReadonlyArray<ExplainedField>
}

/** One field, and why it has its value. */
export interface ExplainedField {
  readonly field: TracedField
  /** As people read it, `= 1.2 CNY`; null where the field is empty. */
  readonly value: string | null
  readonly known: HowKnown
  /** The rules that gave it, the first chose what to read. */
  readonly rules: ReadonlyArray<{readonly id: FieldRule; readonly says: string}>
  /** Where it was read; null where it stands at no single place. */
  readonly from: ExplainedStretch | null
}
