import {nearest} from '@region-briefs/core/nearest'
import {bashCompletion} from '../completion/bash.ts'
import {fishCompletion} from '../completion/fish.ts'
import {zshCompletion} from '../completion/zsh.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {oneWord, readWords} from '../read-words.ts'
import {commonOptions} from '../talk/manners.ts'
import {verbNamed, verbs} from '../verbs.ts'
import type {World} from '../world.ts'
import {verbPage} from './help.ts'

const shells = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const

/** `briefs completion bash|zsh|fish`: print what the shell needs to complete commands and options. */
export async function completion(world: World, words: Array<string>): Promise<number> {
  const verb = verbNamed('completion')
  const read = readWords(verb, words)
  if (read.options.has('help')) {
    await world.print(verbPage(verb))
    return exitCodes.done
  }
  const name = oneWord(verb, read)
  if (name === null) throw wrongInput(`Missing shell, expected \`briefs ${verb.usage}\``)
  if (!isShell(name)) {
    const guess = nearest(name, Object.keys(shells))
    const advice = guess ? `did you mean ${quote(guess)}?` : 'expected `bash`, `zsh` or `fish`'
    throw wrongInput(`Unexpected shell ${quote(name)}, ${advice}`)
  }
  const names = verbs.map((each) => each.name)
  const all = verbs.map((each) => (each.name === 'help' ? {...each, operands: names} : each))
  await world.print(shells[name](all, commonOptions))
  return exitCodes.done
}

function isShell(name: string): name is keyof typeof shells {
  return Object.hasOwn(shells, name)
}
