import type {Settings} from '../settings/settings.ts'
import type {World} from '../world.ts'
import {lookAtOutputs} from './find-stale.ts'
import type {OnDisk} from './find-stale.ts'
import {toolOf} from './manifest.ts'
import type {Manifest} from './manifest.ts'
import {dateFromEpoch} from './printed-date.ts'
import {editionKey, readInputs} from './read-inputs.ts'
import type {Inputs} from './read-inputs.ts'
import {readManifest} from './read-state.ts'
import {refuseFolder} from './refuse-folder.ts'
import {recordedSettings} from './recorded-settings.ts'
import type {RecordedSettings} from './recorded-settings.ts'
import {recoverEdition} from './recover-edition.ts'

/** What can be told of an edition before anything is read out of its paper. */
export interface PreparedEdition {
  /** The output folder, absolute. */
  folder: string
  settings: Settings
  epoch: Date | null
  recorded: RecordedSettings
  inputs: Inputs
  key: string
  /** Of the last edition; null where there is none. */
  manifest: Manifest | null
  onDisk: Map<string, OnDisk>
}

/**
 * Read the bytes of what an edition is made from and of what is there of it. Nothing heavy is loaded: where nothing has changed, this
 * is all that is done.
 *
 * @param folder  The output folder, absolute. What a killed build left in it is finished or discarded first.
 * @param paper   Absolute.
 */
export async function prepareEdition(
  world: World,
  settings: Settings,
  folder: string,
  paper: string,
): Promise<PreparedEdition> {
  const epoch = dateFromEpoch(world.env.SOURCE_DATE_EPOCH)
  const inputs = await readInputs(world, settings, paper)
  await refuseFolder(world, folder, inputs)
  const recorded = recordedSettings(settings, epoch)
  await recoverEdition(world, folder)
  return {
    folder,
    settings,
    epoch,
    recorded,
    inputs,
    key: editionKey(toolOf(world), inputs, recorded),
    ...(await lookAtEdition(world, folder)),
  }
}

/** What is there of an edition. */
export async function lookAtEdition(
  world: World,
  folder: string,
): Promise<Pick<PreparedEdition, 'manifest' | 'onDisk'>> {
  // A file where the folder should be, or on the way to it, is told of when something is to be written.
  const isFolder = (await world.files.kind(folder).catch(() => null)) === 'folder'
  const manifest = isFolder ? await readManifest(world, folder) : null
  return {manifest, onDisk: await lookAtOutputs(world, folder, manifest)}
}

/** Whether nothing is to be built: the same inputs and settings, and every file as it was written. */
export function isCurrent({manifest, key, onDisk}: Pick<PreparedEdition, 'manifest' | 'key' | 'onDisk'>): boolean {
  return manifest?.key === key && [...onDisk.values()].every((state) => state === 'whole')
}
