import type {Model} from '@region-briefs/core'
import {parseOverlays} from '../paper/read-overlays.ts'
import type {OverlayFile} from '../paper/read-overlays.ts'
import {understand} from '../paper/understand.ts'
import {chosenPacks} from '../settings/chosen-packs.ts'
import type {World} from '../world.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {printedDate} from './printed-date.ts'

/** What an edition says, before it is compared with the last one. */
export interface ReadEdition {
  model: Model
  overlays: Array<OverlayFile>
  /** Of the packs that are asked for. */
  ids: Array<string>
  date: Date
}

/** Take the inputs of an edition through ingest and core, which are loaded now. */
export async function readEdition(world: World, {settings, inputs, epoch}: PreparedEdition): Promise<ReadEdition> {
  const overlays = await parseOverlays(inputs.overlays, settings)
  const {model} = await understand(inputs.paper, inputs.paper.given, settings, overlays)
  const {packIds} = await import('@region-briefs/core')
  return {
    model,
    overlays,
    ids: chosenPacks(packIds(model), model.regions, settings),
    date: printedDate(epoch, settings.releaseDate ?? model.document.date),
  }
}
