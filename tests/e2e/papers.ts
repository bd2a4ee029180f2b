import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './run-briefs.ts'

/** A whole paper that the main job is tried on. */
export interface PaperCase {
  name: string
  path: string
  /** Why it cannot be tried here; null where it is there. */
  missing: string | null
  /** Measures of its pathways, in the order of the text. */
  measures: Array<number>
}

const regions = ['east', 'central', 'west', 'northeast', 'clusters']

/** Folders of an edition of either paper. */
export const packs: ReadonlyArray<string> = [...regions, 'all']

/** The bundled paper, and the published one that it is modelled on, which is not ours to bundle. */
export const papers: ReadonlyArray<PaperCase> = [
  paperCase('the bundled paper', 'examples/apec-regions.md'),
  paperCase('the published paper', '../shared/seed/paper.txt'),
]

function paperCase(name: string, file: string): PaperCase {
  const path = join(root, file)
  return {name, path, missing: existsSync(path) ? null : `${file} is not here`, measures: [5, 4, 4, 4, 5]}
}
