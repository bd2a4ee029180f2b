import type {World} from '../world.ts'
import type {EditionTask} from './build-edition.ts'
import {compareEdition} from './compare-edition.ts'
import {findCauses} from './find-causes.ts'
import type {Cause} from './find-causes.ts'
import type {Staleness} from './find-stale.ts'
import {isCurrent, prepareEdition} from './prepare-edition.ts'
import type {PreparedEdition} from './prepare-edition.ts'
import {toolOf} from './manifest.ts'
import {readEdition} from './read-edition.ts'

/** How an edition stands to its paper, data and settings. */
export interface EditionStatus {
  isStale: boolean
  /** None of the packs' files is here, only the state: after a cache was missed, say. That alone makes nothing stale. */
  isWithoutOutputs: boolean
  /** The packs of the edition as it would be built, `all` last; null where nothing had to be read. */
  packs: Array<PackStatus> | null
  causes: Array<Cause>
  /** Files that are no longer made. */
  gone: Array<string>
  /** State that a build would write anew, though no pack is stale: what changed in the paper is in none. */
  isStateAlone: boolean
  /** Files of the state that are missing or were altered. */
  lost: Array<string>
}

export interface PackStatus {
  id: string
  /** Outputs that a build would make again. */
  stale: Array<string>
}

/** Find what is stale of an edition and why. Nothing is written, but that a killed build is finished or discarded. */
export async function editionStatus(world: World, {settings, folder, paper}: EditionTask): Promise<EditionStatus> {
  const found = await prepareEdition(world, settings, folder, paper)
  const current = currentStatus(found)
  if (current) return current
  const isWithoutOutputs = isWithout(found)
  const prepared = withoutAbsence(found)
  const compared = await compareEdition(world, prepared, await readEdition(world, prepared))
  const {packOf} = await import('@region-briefs/core')
  const {stale, plan} = compared
  const isStateAlone = stale.groups.length === 0 && stale.gone.length === 0
  return {
    isStale: true,
    isWithoutOutputs,
    packs: plan.packs.map(({id}) => ({id, stale: stalePaths(stale, id)})),
    causes: findCauses(packOf, toolOf(world), prepared, compared),
    gone: stale.gone.map(({path}) => path),
    isStateAlone,
    lost: compared.state.lost,
  }
}

/** The status of an edition of which nothing is stale; null where more must be read to say what is. */
export function currentStatus(prepared: PreparedEdition): EditionStatus | null {
  if (!isCurrent(withoutAbsence(prepared))) return null
  const isWithoutOutputs = isWithout(prepared)
  return {isStale: false, isWithoutOutputs, packs: null, causes: [], gone: [], isStateAlone: false, lost: []}
}

/** Where no output is here, each is taken as it was recorded: whether it is stale depends on what it is made from. */
function withoutAbsence(prepared: PreparedEdition): PreparedEdition {
  return isWithout(prepared) ? {...prepared, onDisk: asRecorded(prepared)} : prepared
}

function stalePaths({groups}: Staleness, id: string): Array<string> {
  return groups.filter(({group}) => group.pack === id).flatMap(({group}) => group.paths)
}

function isWithout({manifest, onDisk}: PreparedEdition): boolean {
  const outputs = (manifest?.outputs ?? []).filter(({pack}) => pack !== null)
  return outputs.length > 0 && outputs.every(({path}) => onDisk.get(path) === 'missing')
}

function asRecorded({manifest, onDisk}: PreparedEdition): PreparedEdition['onDisk'] {
  const isState = new Map(manifest!.outputs.map(({path, pack}) => [path, pack === null]))
  return new Map([...onDisk].map(([path, state]) => [path, isState.get(path) ? state : 'whole']))
}
