import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Model, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {scoredFields, type GoldFigure, type ScoredField} from './score.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A paper with annotated figures. */
export interface GoldPaper {
  readonly name: string
  /** Null where the paper is not here; it stands outside the project. */
  readonly model: Model | null
  readonly figures: ReadonlyArray<GoldFigure>
  readonly fields: ReadonlyArray<ScoredField> | undefined
}

/** The bundled example, and the published paper where it is beside the project. */
export const goldPapers: ReadonlyArray<GoldPaper> = await Promise.all([
  paper('the bundled example', '../../examples/apec-regions.md', '../../examples/apec-regions.figures.json'),
  paper(
    'the published paper',
    '../../../shared/seed/paper.txt',
    'published-paper.json',
    scoredFields.filter((field) => field !== 'counted'),
  ),
])

async function paper(
  name: string,
  path: string,
  gold: string,
  fields?: ReadonlyArray<ScoredField>,
): Promise<GoldPaper> {
  const {observations} = JSON.parse(readFileSync(at(gold), 'utf8')) as {observations: Array<GoldFigure>}
  const model = existsSync(at(path)) ? toModel(await ingest(readFileSync(at(path)), {name}), {name, sha256: ''}) : null
  return {name, model, figures: observations, fields}
}
