import {join} from 'node:path'
import type {World} from '../world.ts'
import {manifestName} from './manifest.ts'
import {readManifest} from './read-state.ts'
import {recoverEdition} from './recover-edition.ts'

/**
 * Find the editions of an output folder: its own, and where several papers were built into it, one in each of its folders.
 *
 * @param folder  Absolute; what killed builds left is finished or discarded first.
 * @returns Absolute, its own first, the others in the order of their names; empty where there are none.
 */
export async function editionsIn(world: World, folder: string): Promise<Array<string>> {
  if (!(await isFolder(world, folder))) return []
  await recoverEdition(world, folder)
  const editions = (await readManifest(world, folder)) ? [folder] : []
  for (const name of (await world.files.names(folder)).toSorted()) {
    const inside = join(folder, name)
    if (!(await isFolder(world, inside)) || (await world.files.kind(join(inside, manifestName))) === null) continue
    await recoverEdition(world, inside)
    if (await readManifest(world, inside)) editions.push(inside)
  }
  return editions
}

/** A file on the way to a folder, or one that may not be asked for, is none. */
async function isFolder({files}: World, path: string): Promise<boolean> {
  return (await files.kind(path).catch(() => null)) === 'folder'
}
