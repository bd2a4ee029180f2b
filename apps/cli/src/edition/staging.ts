import {dirname, join} from 'node:path'
import type {Files, World} from '../world.ts'
import {toJson} from './manifest.ts'
import {recoverEdition} from './recover-edition.ts'
import {ownerName, removeStaging, stagingAt, stagingName, writeWhole} from './staging-places.ts'
import type {Staging} from './staging-places.ts'

/**
 * Make the staging folder, after what a killed build left there is finished or discarded, and another build that is at work has ended.
 *
 * @param world   Where to make it.
 * @param folder  The output folder, absolute; made if it is missing.
 * @returns The staging folder; one that is not ours is a failure.
 */
export async function openStaging(world: World, folder: string): Promise<Staging> {
  const made = await world.files.makeFolder(folder)
  const staging = stagingAt(world.files, folder, stagingName, made)
  const own = stagingAt(world.files, folder, `${stagingName}-${world.processId}`, made)
  try {
    do {
      await recoverEdition(world, folder)
      await world.files.makeFolder(own.fresh)
      await writeWhole(world.files, join(own.path, ownerName), toJson({tool: 'briefs', process: world.processId}))
      // A folder that holds something cannot be renamed over: of two builds that begin at once, one gets the name.
    } while (!(await tookName(world.files, own.path, staging.path)))
  } catch (error) {
    await closeStaging(world, own).catch(() => undefined)
    throw error
  }
  return staging
}

/** Remove the staging folder, and the output folder with those above it if it was made for nothing. */
export async function closeStaging(world: World, staging: Staging): Promise<void> {
  const {files} = world
  await removeStaging(world, staging)
  if (staging.made === null) return
  for (let folder = staging.folder; folder.startsWith(staging.made); folder = dirname(folder)) {
    await files.removeEmptyFolder(folder)
  }
}

const saysTaken: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY'])

/** POSIX says EEXIST or ENOTEMPTY where the name is taken by a folder that holds something, Windows EPERM or EACCES. */
async function tookName(files: Files, from: string, to: string): Promise<boolean> {
  try {
    await files.rename(from, to)
    return true
  } catch (error) {
    // Who had the name may be done by now.
    if (!saysTaken.has((error as NodeJS.ErrnoException).code ?? '') && (await files.kind(to)) === null) throw error
    await files.remove(from)
    return false
  }
}
