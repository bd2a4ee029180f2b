import {basename} from 'node:path'
import {sha256} from '../edition/hash.ts'
import {quote, systemReason, wrongInput} from '../failure.ts'
import {size} from '../talk/size.ts'
import type {World} from '../world.ts'

/** A paper, or another file that is read, as it was found. */
export interface Paper {
  /** As it was named to `readPaper`. */
  given: string
  /** Absolute, and without links: never in an output. */
  path: string
  /** The file's name without folders. */
  name: string
  bytes: Uint8Array
  sha256: string
}

/** What a file is read for. */
export type InputKind = 'paper' | 'overlay' | 'font' | 'logo' | 'model'

/**
 * Read the bytes of a paper, or of another file that a build needs; what they say is for others.
 *
 * @param world  Where the file is.
 * @param given  The path as the user wrote it.
 * @param what   What the file is to be, for messages.
 * @returns The paper. Nothing there, or a folder, is a failure of one line.
 */
export async function readPaper(world: World, given: string, what: InputKind = 'paper'): Promise<Paper> {
  const path = world.resolve(given)
  const bytes = await readBytes(world, path, given, what)
  world.detail(`read ${what} ${given}, ${size(bytes.length)}\n`)
  const name = basename(path)
  return {
    given,
    path: (await world.files.realPath(path)) ?? path,
    name,
    bytes,
    sha256: sha256(bytes),
  }
}

async function readBytes(world: World, path: string, given: string, what: InputKind): Promise<Uint8Array> {
  try {
    const kind = await world.files.kind(path)
    if (kind === null)
      throw wrongInput(`Missing ${what} ${quote(given)}: there is no such file, see that the name is right`)
    if (kind === 'folder')
      throw wrongInput(`Unexpected folder ${quote(given)}, expected a file: name one ${what} in it`)
    if (kind === 'other') throw wrongInput(`Unexpected device ${quote(given)}, expected a file`)
    return await world.files.read(path)
  } catch (error) {
    const reason = systemReason(error)
    if (reason) throw wrongInput(`Unreadable ${what} ${quote(given)}: ${reason}`, {cause: error})
    throw error
  }
}
