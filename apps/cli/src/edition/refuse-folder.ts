import {join, sep} from 'node:path'
import {quote, wrongInput} from '../failure.ts'
import type {World} from '../world.ts'
import type {Inputs} from './read-inputs.ts'
import {stagingName} from './staging-places.ts'

/** Refuse an output folder that is itself an input, or in whose staging folder one lies: it would be swept away. */
export async function refuseFolder(world: World, folder: string, {paper, overlays}: Inputs): Promise<void> {
  const target = (await realPathOrNull(world, folder)) ?? folder
  for (const input of [paper, ...overlays]) {
    if (input.path === target || input.path.startsWith(join(target, stagingName) + sep)) {
      throw overwritten(world, folder, input)
    }
  }
}

/** An input that stands where an output goes. */
export function overwritten(world: World, folder: string, {name}: {name: string}): Error {
  return wrongInput(
    `Unexpected output folder ${quote(world.show(folder))}: ${quote(name)} itself would be written over; choose another with \`--out\``,
  )
}

/** A folder that cannot be asked for will be told of when it is written to. */
export function realPathOrNull(world: World, path: string): Promise<string | null> {
  return world.files.realPath(path).catch(() => null)
}
