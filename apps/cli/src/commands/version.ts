import {exitCodes} from '../failure.ts'
import {noWord, readWords} from '../read-words.ts'
import {verbNamed} from '../verbs.ts'
import type {World} from '../world.ts'
import {verbPage} from './help.ts'

/** `briefs --version`: the version and nothing else. */
export async function version(world: World, words: Array<string>): Promise<number> {
  const verb = verbNamed('version')
  const read = readWords(verb, words)
  noWord(verb, read)
  await world.print(read.options.has('help') ? verbPage(verb) : `${world.toolVersion()}\n`)
  return exitCodes.done
}
