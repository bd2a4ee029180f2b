import {join} from 'node:path'
import {notWritten, quote} from '../failure.ts'
import type {Files, World} from '../world.ts'
import {fromManifest, manifestName} from './manifest.ts'
import type {Manifest} from './manifest.ts'

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
  /** Names the files that are written anew: those of the manifest that it does not name stay as they are. */
  written: string
  /** Takes the place of the new manifest while files are taken back. */
  undo: string
  /** The topmost folder that had to be made for the output folder; null where it was there. */
  made: string | null
  /** The manifest in the output folder; null where there is none, or another program's. */
  readManifest(): Promise<Manifest | null>
}

/** The staging folder's name; with `-` and the number of a process while that process takes it or leaves it. */
export const stagingName = '.staging'

/** Says whose staging folder it is. */
export const ownerName = 'owner.json'

/** Behind the name of a file that is not yet whole. */
export const partSuffix = '.part'

/** The places in a staging folder of this name, which need not be there. */
export function stagingAt(files: Files, folder: string, name: string, made: string | null = null): Staging {
  const path = join(folder, name)
  return {
    folder,
    path,
    fresh: join(path, 'new'),
    old: join(path, 'old'),
    written: join(path, 'written.json'),
    undo: join(path, 'undo.json'),
    made,
    readManifest: async () => {
      const current = join(folder, manifestName)
      return (await files.kind(current)) === 'file' ? fromManifest(await files.read(current)) : null
    },
  }
}

/** Write a file so that it is there whole or not at all: what is read by the next build must not be half. */
export async function writeWhole(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}${partSuffix}`
  await files.write(part, bytes)
  await files.rename(part, path)
}

/**
 * Remove a staging folder. It is renamed first: half of one without the name of its owner could not be told from another program's.
 */
export async function removeStaging({files, processId}: World, {folder, path}: Staging): Promise<void> {
  const own = join(folder, `${stagingName}-${processId}`)
  if (path !== own && (await files.kind(path)) !== null) await files.rename(path, own)
  await files.remove(own)
}

/** A staging folder that someone else has filled. */
export function notOurs(world: World, path: string): Error {
  return notWritten(
    `Could not write ${quote(world.show(path))}: it was not made by briefs; move it, or choose another folder with \`--out\``,
  )
}
