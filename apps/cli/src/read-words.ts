import {parseArgs} from 'node:util'
import {quote, wrongInput} from './failure.ts'
import {adviceOn} from './talk/advice.ts'
import type {OptionInfo, Verb} from './verbs.ts'

/** A verb's words, read. */
export interface Words {
  /** The words that are no options. */
  operands: Array<string>
  /** The options given, by their long name: a value, or true for a switch. The last one counts. */
  options: Map<string, string | true>
  /** Every value of the options that may be given several times, in their order. */
  lists: Map<string, Array<string>>
}

/**
 * Read the words after a verb, options and others in any order; all after `--` are no options.
 *
 * @param verb   Whose options are known.
 * @param words  As given.
 * @returns What was said; an unknown option, a value too many or too few is a failure with its likely cure.
 */
export function readWords(verb: Verb, words: Array<string>): Words {
  const {tokens} = parseArgs({args: words, options: toParseOptions(verb), strict: false, tokens: true})
  const read: Words = {operands: [], options: new Map(), lists: new Map()}
  for (const token of tokens) {
    if (token.kind === 'positional') read.operands.push(token.value)
    if (token.kind === 'option') {
      const option = verb.options.find(({name}) => name === token.name)
      if (!option) throw unknownOption(verb, token.rawName)
      const value = valueOf(verb, option, token)
      read.options.set(option.name, value)
      if (value !== true) read.lists.set(option.name, [...(read.lists.get(option.name) ?? []), value])
    }
  }
  return read
}

/** The one word that a verb may have beside its options; null where there is none. */
export function oneWord(verb: Verb, {operands}: Words): string | null {
  const [word = null, second] = operands
  if (second !== undefined) throw extraWord(verb, second)
  return word
}

/** For a verb that stands alone. */
export function noWord(verb: Verb, {operands}: Words): void {
  if (operands[0] !== undefined) throw extraWord(verb, operands[0])
}

function extraWord(verb: Verb, word: string): Error {
  return wrongInput(`Unexpected word ${quote(word)}, expected \`briefs ${verb.usage}\``)
}

function toParseOptions(verb: Verb): NonNullable<Parameters<typeof parseArgs>[0]>['options'] {
  return Object.fromEntries(
    verb.options.map(({name, short, value}) => [name, {type: value === null ? 'boolean' : 'string', short}] as const),
  )
}

function valueOf(
  verb: Verb,
  option: OptionInfo,
  token: {value: string | undefined; inlineValue: boolean | undefined},
): string | true {
  if (option.value === null) {
    if (token.value === undefined) return true
    throw wrongInput(`Unexpected value ${quote(token.value)} of \`--${option.name}\`, expected none`)
  }
  // `--out --json` forgot the folder; a folder with such a name can be given as `--out=--json`.
  if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
    throw wrongInput(`Missing value of \`--${option.name}\`, expected \`briefs ${verb.usage}\``)
  }
  return token.value
}

function unknownOption(verb: Verb, rawName: string): Error {
  const known = verb.options.map(({name}) => `--${name}`)
  const more = `see \`briefs help ${verb.name}\``
  return wrongInput(`Unexpected option ${quote(rawName)}, ${adviceOn(rawName, known, {more})}`)
}
