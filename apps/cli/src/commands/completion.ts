import {bashCompletion} from '../completion/bash.ts'
import {fishCompletion} from '../completion/fish.ts'
import {zshCompletion} from '../completion/zsh.ts'
import {exitCodes, quote, wrongInput} from '../failure.ts'
import {oneWord} from '../read-words.ts'
import type {Words} from '../read-words.ts'
import {adviceOn} from '../talk/advice.ts'
import {commonOptions} from '../talk/manners.ts'
import {verbs} from '../verbs.ts'
import type {Verb} from '../verbs.ts'
import type {World} from '../world.ts'

const shells = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const

/** `briefs completion bash|zsh|fish`: print what the shell needs to complete commands and options. */
export async function completion(world: World, verb: Verb, read: Words): Promise<number> {
  const name = oneWord(verb, read)
  if (name === null) throw wrongInput(`Missing shell, expected \`briefs ${verb.usage}\``)
  if (!isShell(name)) throw wrongInput(`Unexpected shell ${quote(name)}, ${adviceOn(name, Object.keys(shells))}`)
  const names = verbs.map((each) => each.name)
  const all = verbs.map((each) => (each.name === 'help' ? {...each, operands: names} : each))
  await world.print(shells[name](all, commonOptions))
  return exitCodes.done
}

function isShell(name: string): name is keyof typeof shells {
  return Object.hasOwn(shells, name)
}
