import {join} from 'node:path'
import type {World} from '../world.ts'
import {sha256} from './hash.ts'
import type {Manifest, OutputRecord} from './manifest.ts'
import type {EditionPlan, OutputGroup} from './plan-edition.ts'

/** How a file stands to the record of it. */
export type OnDisk = 'whole' | 'missing' | 'altered'

/** Why files are not as a build would leave them. */
export type StaleReason =
  /** No edition has made it before. */
  | 'new'
  /** What it is made from has changed. */
  | 'changed'
  | 'missing'
  /** Someone else has written to it. */
  | 'altered'

export interface StaleGroup {
  group: OutputGroup
  reason: StaleReason
}

/** What a build would do, and what it can leave. */
export interface Staleness {
  groups: Array<StaleGroup>
  /** Paths of the state (model.json, ledger.json) that would be written anew. */
  state: Array<string>
  /** Outputs of the last edition that are no longer made. */
  gone: Array<OutputRecord>
  /** How each file of the last edition is found. */
  onDisk: Map<string, OnDisk>
}

/** Look at every file that a manifest names. */
export async function lookAtOutputs(
  world: World,
  folder: string,
  manifest: Manifest | null,
): Promise<Map<string, OnDisk>> {
  const found = await Promise.all(
    (manifest?.outputs ?? []).map(async (record) => [record.path, await lookAt(world, folder, record)] as const),
  )
  return new Map(found)
}

/**
 * Find what of an edition is stale.
 *
 * @param plan      The edition as it would be built.
 * @param manifest  Of the last one; null where there is none.
 * @param onDisk    From `lookAtOutputs`.
 */
export function findStale(plan: EditionPlan, manifest: Manifest | null, onDisk: Map<string, OnDisk>): Staleness {
  const records = new Map((manifest?.outputs ?? []).map((record) => [record.path, record]))
  const planned = new Set([...plan.groups.flatMap(({paths}) => paths), ...plan.state.map(({path}) => path)])
  return {
    groups: plan.groups.flatMap((group) => {
      const reason = reasonOf(group, records, onDisk)
      return reason === null ? [] : [{group, reason}]
    }),
    state: plan.state
      .filter(({path, bytes}) => records.get(path)?.sha256 !== sha256(bytes) || onDisk.get(path) !== 'whole')
      .map(({path}) => path),
    gone: [...records.values()].filter(({path}) => !planned.has(path)),
    onDisk,
  }
}

function reasonOf(
  {paths, key}: OutputGroup,
  records: ReadonlyMap<string, OutputRecord>,
  onDisk: ReadonlyMap<string, OnDisk>,
): StaleReason | null {
  if (paths.some((path) => !records.has(path))) return 'new'
  if (paths.some((path) => records.get(path)!.key !== key)) return 'changed'
  if (paths.some((path) => onDisk.get(path) === 'altered')) return 'altered'
  return paths.some((path) => onDisk.get(path) === 'missing') ? 'missing' : null
}

async function lookAt({files}: World, folder: string, {path, bytes, sha256: hash}: OutputRecord): Promise<OnDisk> {
  const place = join(folder, path)
  const kind = await files.kind(place).catch(() => null)
  if (kind === null) return 'missing'
  if (kind !== 'file') return 'altered'
  const content = await files.read(place)
  return content.length === bytes && sha256(content) === hash ? 'whole' : 'altered'
}
