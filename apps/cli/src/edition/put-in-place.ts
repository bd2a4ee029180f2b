import {dirname, join} from 'node:path'
import type {Files} from '../world.ts'
import {fromJson, fromManifest, manifestName, toRecord} from './manifest.ts'
import type {Manifest, OutputRecord} from './manifest.ts'
import type {Staging} from './staging-places.ts'

/** An edition in its place. */
export interface Placed {
  manifest: Manifest
  /** Files of the last edition that are no longer made and were removed. */
  removed: Array<string>
  /** Those that were left, since they are not as we wrote them. */
  left: Array<string>
}

/**
 * Rename what is ready into its place, the manifest last. Doing it again after a part was done ends the same.
 *
 * @param files    The file system.
 * @param staging  With a manifest among its new files.
 */
export async function putInPlace(files: Files, staging: Staging): Promise<Placed> {
  const manifest = await readManifest(files, join(staging.fresh, manifestName))
  if (!manifest) throw new RangeError('Missing manifest among the new files')
  for (const {path} of manifest.outputs) await place(files, join(staging.fresh, path), join(staging.folder, path))
  const stale = await staleOutputs(files, staging, manifest)
  const placed: Placed = {manifest, removed: [], left: []}
  for (const record of stale) {
    const isRemoved = await removeOurs(files, staging.folder, record)
    if (isRemoved !== null) (isRemoved ? placed.removed : placed.left).push(record.path)
  }
  await place(files, join(staging.fresh, manifestName), join(staging.folder, manifestName))
  return placed
}

/**
 * Bring the old edition back after `putInPlace` failed on its way. Doing it again after a part was done ends the same.
 *
 * @param files    The file system.
 * @param staging  As `putInPlace` or an earlier call of this left it.
 */
export async function takeBack(files: Files, staging: Staging): Promise<void> {
  // From here on a killed process must not be taken for one that has only to be finished.
  await place(files, join(staging.fresh, manifestName), staging.undo)
  const manifest = await readManifest(files, staging.undo)
  if (!manifest) return
  const stale = await staleOutputs(files, staging, manifest)
  const written = await readWritten(files, staging)
  const fresh = manifest.outputs.filter(({path}) => written.includes(path))
  for (const record of [...fresh, ...stale]) {
    const copy = join(staging.old, record.path)
    if ((await files.kind(copy)) !== null) {
      await place(files, copy, join(staging.folder, record.path))
    } else if (fresh.includes(record)) {
      await removeOurs(files, staging.folder, record)
      // A folder may have been made for a file that never came.
      await removePackFolder(files, staging.folder, record)
    }
  }
  await place(files, join(staging.old, manifestName), join(staging.folder, manifestName))
}

async function place(files: Files, from: string, to: string): Promise<void> {
  if ((await files.kind(from)) === null) return
  await files.makeFolder(dirname(to))
  await files.rename(from, to)
}

/** What the last edition has and this one has not. */
async function staleOutputs(files: Files, staging: Staging, manifest: Manifest): Promise<Array<OutputRecord>> {
  const old = await readManifest(files, join(staging.old, manifestName))
  const fresh = new Set(manifest.outputs.map(({path}) => path))
  return (old?.outputs ?? []).filter(({path}) => !fresh.has(path))
}

/** Remove a file if its bytes are still ours, and its folder if that is empty then. @returns Null where nothing was. */
async function removeOurs(files: Files, folder: string, record: OutputRecord): Promise<boolean | null> {
  const path = join(folder, record.path)
  if ((await files.kind(path)) !== 'file') return null
  if (toRecord(record.path, await files.read(path)).sha256 !== record.sha256) return false
  await files.remove(path)
  await removePackFolder(files, folder, record)
  return true
}

/** The output folder itself is not ours to remove here. */
async function removePackFolder(files: Files, folder: string, {path}: OutputRecord): Promise<void> {
  const pack = dirname(join(folder, path))
  if (path.includes('/') && (await files.kind(pack)) === 'folder') await files.removeEmptyFolder(pack)
}

/** The others stand in their places, of the old edition as of the new. None is left to do where the list is swept away. */
async function readWritten(files: Files, {written}: Staging): Promise<Array<string>> {
  return (await files.kind(written)) === 'file' ? (fromJson(await files.read(written)) as Array<string>) : []
}

async function readManifest(files: Files, path: string): Promise<Manifest | null> {
  return (await files.kind(path)) === 'file' ? fromManifest(await files.read(path)) : null
}
