import type {Observation} from '@region-briefs/core'
import type {GoldDocument} from './gold-figure.ts'
import {readFigures} from './read-figures.ts'
import {addScores, type Score, type ScoredField, scoreFigures} from './score.ts'
import type {ScoreRow} from './score-table.ts'

/** A text with how it was read. */
export interface ScoredDocument {
  readonly document: GoldDocument
  readonly observations: ReadonlyArray<Observation>
  readonly score: Score
}

/** Reads and scores every text that is here. */
export async function scoreDocuments(
  documents: ReadonlyArray<GoldDocument & {readonly fields?: ReadonlyArray<ScoredField>}>,
): Promise<Array<ScoredDocument>> {
  const scored: Array<ScoredDocument> = []
  for (const document of documents) {
    if (document.text === null) continue
    const observations = await readFigures(document.text)
    scored.push({document, observations, score: scoreFigures(observations, document.figures, document.fields)})
  }
  return scored
}

/** A row for each style that has texts of this part, in the order of their first texts. */
export function rowsByStyle(scored: ReadonlyArray<ScoredDocument>, prefix: string): Array<ScoreRow> {
  const styles = [...new Set(scored.map(({document}) => document.style))]
  return styles.map((style) =>
    rowOf(
      `${prefix}${style}`,
      scored.filter(({document}) => document.style === style),
    ),
  )
}

/** The texts together as one row. */
export function rowOf(name: string, scored: ReadonlyArray<ScoredDocument>): ScoreRow {
  return {name, texts: scored.length, score: addScores(scored.map(({score}) => score))}
}
