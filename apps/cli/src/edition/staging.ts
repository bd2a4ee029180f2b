import {dirname, join} from 'node:path'
import {notWritten, quote} from '../failure.ts'
import type {Files, World} from '../world.ts'
import {fromManifest, manifestName, toJson} from './manifest.ts'
import type {Manifest} from './manifest.ts'
import {putInPlace, takeBack} from './put-in-place.ts'

/** The folder in which an edition is made ready. It is in the output folder, since files are renamed only within one disk. */
export interface Staging {
  /** The output folder. */
  folder: string
  /** The staging folder itself. */
  path: string
  /** New files, by the paths that they will have. */
  fresh: string
  /** Copies of what they replace, by the same paths. */
  old: string
  /** Takes the place of the new manifest while files are taken back. */
  undo: string
  /** The topmost folder that had to be made for the output folder; null where it was there. */
  made: string | null
  /** The manifest in the output folder; null where there is none, or another program's. */
  readManifest(): Promise<Manifest | null>
}

/** Says whose staging folder it is. */
const ownerName = 'owner.json'

const partSuffix = '.part'

/**
 * Make the staging folder, after what a killed build left there is finished or discarded.
 *
 * @param world   Where to make it.
 * @param folder  The output folder, absolute; made if it is missing.
 * @returns The staging folder; one that another build works in, or that is not ours, is a failure.
 */
export async function openStaging(world: World, folder: string): Promise<Staging> {
  const made = await world.files.makeFolder(folder)
  const staging = stagingIn(world, folder, made)
  if ((await world.files.kind(staging.path)) !== null) await recover(world, staging)
  try {
    await world.files.makeFolder(staging.fresh)
    await writeWhole(world.files, join(staging.path, ownerName), toJson({tool: 'briefs', process: world.processId}))
  } catch (error) {
    await closeStaging(world, staging).catch(() => undefined)
    throw error
  }
  return staging
}

/** Write a file so that it is there whole or not at all: what is read by the next build must not be half. */
export async function writeWhole(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}${partSuffix}`
  await files.write(part, bytes)
  await files.rename(part, path)
}

/** Remove the staging folder, and the output folder with those above it if it was made for nothing. */
export async function closeStaging({files}: World, staging: Staging): Promise<void> {
  await files.remove(staging.path)
  if (staging.made === null) return
  for (let folder = staging.folder; folder.startsWith(staging.made); folder = dirname(folder)) {
    await files.removeEmptyFolder(folder)
  }
}

function stagingIn({files}: World, folder: string, made: string | null): Staging {
  const path = join(folder, '.staging')
  return {
    folder,
    path,
    fresh: join(path, 'new'),
    old: join(path, 'old'),
    undo: join(path, 'undo.json'),
    made,
    readManifest: async () => {
      const current = join(folder, manifestName)
      return (await files.kind(current)) === 'file' ? fromManifest(await files.read(current)) : null
    },
  }
}

/** A build that was killed once its manifest was made is finished; one killed while it took files back goes on with that. */
async function recover(world: World, staging: Staging): Promise<void> {
  const {files} = world
  await refuseOthers(world, staging)
  if ((await files.kind(staging.undo)) !== null) await takeBack(files, staging)
  else if ((await files.kind(join(staging.fresh, manifestName))) !== null) await putInPlace(files, staging)
  await files.remove(staging.path)
}

async function refuseOthers(world: World, staging: Staging): Promise<void> {
  const {files} = world
  const shown = quote(world.show(staging.path))
  const isFolder = (await files.kind(staging.path)) === 'folder'
  // A build that was killed at its first breath has not yet said that the folder is ours.
  const firstNames = ['new', `${ownerName}${partSuffix}`]
  if (isFolder && (await files.names(staging.path)).every((name) => firstNames.includes(name))) return
  const owner = isFolder ? await readOwner(world, join(staging.path, ownerName)) : null
  if (!owner)
    throw notWritten(
      `Could not write ${shown}: it was not made by briefs; move it, or choose another folder with \`--out\``,
    )
  if (owner.process !== world.processId && world.isRunning(owner.process)) {
    throw notWritten(
      `Could not write ${shown}: another build is at work there (process ${owner.process}); wait for it, or delete this folder if no briefs is running`,
    )
  }
}

async function readOwner({files}: World, path: string): Promise<{process: number} | null> {
  if ((await files.kind(path)) !== 'file') return null
  try {
    const owner = JSON.parse(new TextDecoder().decode(await files.read(path)))
    return owner?.tool === 'briefs' && Number.isInteger(owner.process) ? owner : null
  } catch {
    return null
  }
}
