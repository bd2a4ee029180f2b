import type {Change} from '@region-briefs/core'
import type {World} from '../world.ts'
import {changesBetween} from './changes-between.ts'
import {findStale} from './find-stale.ts'
import type {Staleness} from './find-stale.ts'
import {carryOn, isSamePaper} from './ledger.ts'
import {toJson, toolOf} from './manifest.ts'
import type {Manifest} from './manifest.ts'
import {sha256} from './hash.ts'
import {planEdition} from './plan-edition.ts'
import type {EditionPlan} from './plan-edition.ts'
import {loadRooms} from './plan-rooms.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import type {ReadEdition} from './read-edition.ts'
import {modelName, readState} from './read-state.ts'
import type {State} from './read-state.ts'

/** A new edition beside the last one. */
export interface ComparedEdition {
  state: State
  plan: EditionPlan
  stale: Staleness
  /** By meaning, since the last edition; null where there is none of this paper to compare with. */
  changes: Array<Change> | null
  /** Title of another paper whose editions the folder held, and which end here; null where there is none. */
  otherPaper: string | null
}

/** Compare an edition with what the last one left: plan it with its ledger, and find what is stale. */
export async function compareEdition(
  world: World,
  prepared: PreparedEdition,
  {model, ids, date}: ReadEdition,
): Promise<ComparedEdition> {
  const {folder, manifest, onDisk, settings, inputs} = prepared
  const state = await readState(world, folder, manifest)
  const isOther = state.model !== null && !isSamePaper(state.model, model)
  const changes =
    state.model && !isOther
      ? await changesBetween(
          {model: state.model, severities: manifest?.settings.severities ?? {}},
          {model, severities: settings.severities},
        )
      : isAsRecorded(manifest, model)
        ? []
        : null
  const ledger = carryOn(isOther ? null : state.ledger, {model, date}, changes)
  const plan = planEdition(await loadRooms(settings.formats), {
    model,
    ledger,
    ids,
    date,
    settings,
    inputs,
    tool: toolOf(world),
  })
  return {
    state,
    plan,
    stale: findStale(plan, manifest, onDisk),
    changes,
    otherPaper: isOther ? state.model!.document.title : null,
  }
}

/** A model that was lost is known all the same where the new one has the bytes that were recorded of it. */
function isAsRecorded(manifest: Manifest | null, model: ReadEdition['model']): boolean {
  const record = manifest?.outputs.find(({path}) => path === modelName)
  return record !== undefined && record.sha256 === sha256(toJson(model))
}
