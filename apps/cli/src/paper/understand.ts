import type {Model} from '@region-briefs/core'
import type {Ingested} from '@region-briefs/ingest'
import type {Paper} from './read-paper.ts'

/** What a paper says: its tree, and the model made of that. */
export interface Understood {
  tree: Ingested['tree']
  model: Model
}

/** Take a paper through ingest and core, which are loaded now and not before. */
export async function understand(paper: Paper): Promise<Understood> {
  const [ingestRoom, core] = await Promise.all([import('@region-briefs/ingest'), import('@region-briefs/core')])
  const ingested = await ingestRoom.ingest(paper.bytes, {name: paper.name})
  return {tree: ingested.tree, model: core.toModel(ingested, {name: paper.name, sha256: paper.sha256})}
}
