import {exitCodes} from '../failure.ts'
import type {World} from '../world.ts'

/** `briefs --version`: the version and nothing else. */
export async function version(world: World): Promise<number> {
  await world.print(`${world.toolVersion()}\n`)
  return exitCodes.done
}
