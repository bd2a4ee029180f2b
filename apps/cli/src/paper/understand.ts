import type {Explanation, Model} from '@region-briefs/core'
import type {Ingested} from '@region-briefs/ingest'
import {quote, wrongInput} from '../failure.ts'
import {applySeverities} from '../settings/apply-severities.ts'
import {modelSettings} from '../settings/model-settings.ts'
import type {Settings} from '../settings/settings.ts'
import type {OverlayFile} from './read-overlays.ts'
import type {Paper} from './read-paper.ts'
import {whyUnreadable} from './why-unreadable.ts'

/** What a paper says: its text, its tree, and the model made of that. */
export interface Understood {
  /** What all positions point into: the decoded file, or the HTML that was made of a Word document. */
  text: string
  tree: Ingested['tree']
  model: Model
  /** Why the figures of a line of `text` have their values. */
  explain: (line: number) => Explanation
}

/**
 * Take a paper through ingest and core, which are loaded now and not before.
 *
 * @param paper  As it was found.
 * @param given  Its path as the user wrote it.
 * @param settings  Regions, waivers and severities of the user.
 * @param overlays  The user's own data.
 * @returns What it says. A file that is no paper is a failure of one line.
 */
export async function understand(
  paper: Paper,
  given: string,
  settings: Settings,
  overlays: ReadonlyArray<OverlayFile>,
): Promise<Understood> {
  const [ingestRoom, core] = await Promise.all([import('@region-briefs/ingest'), import('@region-briefs/core')])
  const ingested = await ingestRoom.ingest(paper.bytes, {name: paper.name})
  const reason = whyUnreadable(paper, ingested)
  if (reason) throw wrongInput(`Unexpected content of ${quote(given)}: ${reason}`)
  const source = {name: paper.name, sha256: paper.sha256}
  return {
    text: ingested.text,
    tree: ingested.tree,
    model: applySeverities(core.toModel(ingested, source, modelSettings(settings, overlays)), settings.severities),
    explain: (line) => core.explainLine(ingested, source, line, {regions: settings.definitions}),
  }
}
