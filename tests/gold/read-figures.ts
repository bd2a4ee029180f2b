import {type Observation, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

/** The figures of a Markdown text, as `briefs inspect --json` gives them. */
export async function readFigures(text: string): Promise<Array<Observation>> {
  const name = 'input.md'
  return toModel(await ingest(new TextEncoder().encode(text), {name}), {name, sha256: ''}).observations
}
