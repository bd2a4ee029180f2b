import {wrongInput} from '../failure.ts'
import type {OptionInfo} from '../verbs.ts'
import type {World} from '../world.ts'

/** Options that every command takes. */
export const commonOptions: ReadonlyArray<OptionInfo> = [
  {name: 'quiet', short: 'q', value: null, summary: 'say nothing but results and failures'},
  {name: 'verbose', short: 'v', value: null, summary: 'say what is read, from where, and how long it takes'},
  {name: 'help', short: 'h', value: null, summary: 'show this page'},
]

/**
 * Take the options on how much is said out of the words; they hold for every command.
 *
 * @param world  As it was opened.
 * @returns The same, with the words left over: quiet, it talks no more; verbose, it tells details too.
 */
export function withManners(world: World): World {
  const end = world.words.indexOf('--')
  const words = end === -1 ? world.words : world.words.slice(0, end)
  const isQuiet = words.some((word) => word === '--quiet' || word === '-q')
  const isVerbose = words.some((word) => word === '--verbose' || word === '-v')
  if (isQuiet && isVerbose) throw wrongInput('Unexpected `--verbose` beside `--quiet`, expected one of them')
  const others = words.filter((word) => !['--quiet', '-q', '--verbose', '-v'].includes(word))
  return {
    ...world,
    words: [...others, ...world.words.slice(words.length)],
    ...(isQuiet && {talk: () => undefined}),
    ...(isVerbose && {detail: world.talk}),
  }
}
