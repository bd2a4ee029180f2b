import type {ScoredDocument} from '../score-documents.ts'
import {readOurs} from './read-ours.ts'
import {readRecognizersText} from './read-recognizers-text.ts'
import {addReadingScores, type ReadingScore, scoreReadings} from './score-readings.ts'

/** Both tools on the same texts, held to the same rule. */
export interface Comparison {
  readonly name: string
  readonly ours: ReadingScore
  readonly theirs: ReadingScore
}

/** Reads the texts with Microsoft Recognizers-Text too. */
export function compareTools(name: string, scored: ReadonlyArray<ScoredDocument>): Comparison {
  const texts = scored.map(({document, observations}) => ({...document, text: document.text ?? '', observations}))
  const ours = texts.map(({text, figures, observations}) => scoreReadings(text, figures, readOurs(observations)))
  const theirs = texts.map(({text, figures}) => scoreReadings(text, figures, readRecognizersText(text)))
  return {name, ours: addReadingScores(ours), theirs: addReadingScores(theirs)}
}

/** For each tool the F1 of finding a figure, of finding it with its value, with its unit: shares of 0 to 1. */
export function f1Of({
  annotated,
  read,
  found,
  value,
  unit,
}: ReadingScore): Record<'finding' | 'value' | 'unit', number> {
  const f1 = (right: number): number => (2 * right) / (annotated + read)
  return {finding: f1(found), value: f1(value), unit: f1(unit)}
}
