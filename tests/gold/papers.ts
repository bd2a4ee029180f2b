import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {GoldDocument, GoldFigure} from './gold-figure.ts'
import {scoredFields, type ScoredField} from './score.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A paper with annotated figures. */
export interface GoldPaper extends GoldDocument {
  /** Those that its annotations carry. */
  readonly fields: ReadonlyArray<ScoredField>
}

/** The bundled example, and the published paper where it is beside the project. */
export const goldPapers: ReadonlyArray<GoldPaper> = [
  paper('the bundled example', '../../examples/apec-regions.md', '../../examples/apec-regions.figures.json'),
  paper('the published paper', '../../../shared/seed/paper.txt', 'published-paper.json', ['counted', 'cites']),
]

function paper(name: string, path: string, gold: string, without: ReadonlyArray<ScoredField> = []): GoldPaper {
  const {observations} = JSON.parse(readFileSync(at(gold), 'utf8')) as {observations: Array<GoldFigure>}
  return {
    name,
    style: name,
    part: 'rule',
    text: existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null,
    figures: observations,
    fields: scoredFields.filter((field) => !without.includes(field)),
  }
}
