import {createHash} from 'node:crypto'
import {basename} from 'node:path'
import {quote, systemReason, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'

/** A paper as it was found. */
export interface Paper {
  /** Absolute, and without links: never in an output. */
  path: string
  /** The file's name without folders. */
  name: string
  bytes: Uint8Array
  sha256: string
}

/**
 * Read a paper's bytes; what they say is for `understand`.
 *
 * @param world  Where the file is.
 * @param given  The path as the user wrote it.
 * @returns The paper. Nothing there, or a folder, is a failure of one line.
 */
export async function readPaper(world: World, given: string): Promise<Paper> {
  const path = world.resolve(given)
  const bytes = await readBytes(world, path, given)
  const name = basename(path)
  return {
    path: (await world.files.realPath(path)) ?? path,
    name,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

async function readBytes(world: World, path: string, given: string): Promise<Uint8Array> {
  try {
    const kind = await world.files.kind(path)
    if (kind === null)
      throw wrongInput(`Missing paper ${quote(given)}: there is no such file, see that the name is right`)
    if (kind === 'folder') throw wrongInput(`Unexpected folder ${quote(given)}, expected a file: name one paper in it`)
    if (kind === 'other') throw wrongInput(`Unexpected device ${quote(given)}, expected a file`)
    return await world.files.read(path)
  } catch (error) {
    const reason = systemReason(error)
    if (reason) throw wrongInput(`Unreadable paper ${quote(given)}: ${reason}`, {cause: error})
    throw error
  }
}
