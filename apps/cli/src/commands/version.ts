import {exitCodes} from '../failure.ts'
import {noWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

/** `briefs --version`: the version and nothing else. */
export async function version(world: World, verb: Verb, read: Words): Promise<number> {
  noWord(verb, read)
  await world.print(`${world.toolVersion()}\n`)
  return exitCodes.done
}
