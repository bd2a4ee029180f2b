import {type Finding, type ModelSettings, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'

/** The findings of a text, those that agree or could not be checked included. */
export async function findingsOf(text: string, settings: ModelSettings = {}): Promise<Array<Finding>> {
  const paper = await ingest(new TextEncoder().encode(text), {name: 'input.md'})
  return toModel(paper, {name: 'input.md', sha256: ''}, settings).findings
}

/** What differs in a text. */
export async function differencesIn(text: string): Promise<Array<Finding>> {
  return (await findingsOf(text)).filter(({status}) => status === 'differs')
}
