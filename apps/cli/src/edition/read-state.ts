import {join} from 'node:path'
import type {Model} from '@region-briefs/core'
import {quote, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'
import {sha256} from './hash.ts'
import {fromLedger, ledgerName} from './ledger.ts'
import type {Ledger} from './ledger.ts'
import {fromJson, fromManifest, manifestName} from './manifest.ts'
import type {Manifest} from './manifest.ts'

/** Its name in the output folder. */
export const modelName = 'model.json'

/** What the last build left as state: all that a new one is compared with. */
export interface State {
  /** Null where there is none of ours. */
  manifest: Manifest | null
  /** Null where it is missing, or not as we wrote it: nothing can be compared then. */
  model: Model | null
  ledger: Ledger | null
  /** Names of the state's files that are missing or not as we wrote them. */
  lost: Array<string>
}

/**
 * Read the manifest alone, which says whether more is to be read.
 *
 * @returns Null where there is none, or another program's. One of ours that was damaged is a failure: without it no file is known as
 *          ours, and the ledger would begin anew in silence.
 */
export async function readManifest(world: World, folder: string): Promise<Manifest | null> {
  const path = join(folder, manifestName)
  const bytes = await readIfThere(world, path)
  const manifest = bytes && fromManifest(bytes)
  if (bytes && !manifest && isDamaged(bytes)) {
    throw wrongInput(
      `Damaged ${quote(world.show(path))}, expected it as briefs wrote it: restore it from a copy, or delete the folder and build again, which begins its ledger anew`,
    )
  }
  return manifest
}

/** No JSON at all, or ours by what it says of itself. */
function isDamaged(bytes: Uint8Array): boolean {
  const found = fromJson(bytes) as {tool?: {name?: unknown} | null} | null
  return found === null || found.tool?.name === 'briefs'
}

/** Read what the last edition left beside its manifest. */
export async function readState(world: World, folder: string, manifest: Manifest | null): Promise<State> {
  if (!manifest) return {manifest, model: null, ledger: null, lost: []}
  const [model, ledger] = await Promise.all([
    readRecorded(world, folder, manifest, modelName),
    readRecorded(world, folder, manifest, ledgerName),
  ])
  return {
    manifest,
    model: model.bytes && (fromJson(model.bytes) as Model | null),
    ledger: ledger.bytes && fromLedger(ledger.bytes),
    lost: [model, ledger].filter(({isLost}) => isLost).map(({name}) => name),
  }
}

interface Recorded {
  name: string
  bytes: Uint8Array | null
  isLost: boolean
}

/** A file of the state counts if it is as the manifest says. */
async function readRecorded(world: World, folder: string, manifest: Manifest, name: string): Promise<Recorded> {
  const record = manifest.outputs.find(({path}) => path === name)
  if (!record) return {name, bytes: null, isLost: false}
  const bytes = await readIfThere(world, join(folder, name))
  const isWhole = bytes !== null && sha256(bytes) === record.sha256
  return {name, bytes: isWhole ? bytes : null, isLost: !isWhole}
}

async function readIfThere(world: World, path: string): Promise<Uint8Array | null> {
  return (await world.files.kind(path)) === 'file' ? world.files.read(path) : null
}
