import {quote, wrongInput} from '../failure.ts'
import type {Words} from '../read-words.ts'
import {adviceOn} from '../talk/advice.ts'

/**
 * Read an option that may name several things, with commas or given again: `--format pdf,csv --format xlsx`.
 *
 * @param words  The verb's words.
 * @param name   Of the option, without dashes.
 * @param known  What may be named; null where only the paper can say.
 * @returns Each thing once, in the order given; null where the option was not.
 */
export function listOption<Name extends string>(
  words: Words,
  name: string,
  known: ReadonlyArray<Name> | null,
): Array<Name> | null {
  const given = words.lists.get(name)
  if (!given) return null
  const names = given.flatMap((value) => value.split(',')).map((part) => part.trim())
  for (const each of names) {
    if (each === '')
      throw wrongInput(`Missing name in ${quote(given.join(' '))} of \`--${name}\`, expected one between commas`)
    if (known && !known.includes(each as Name)) throw unknownName(each, name, known)
  }
  return [...new Set(names)] as Array<Name>
}

function unknownName(given: string, option: string, known: ReadonlyArray<string>): Error {
  return wrongInput(`Unexpected value ${quote(given)} of \`--${option}\`, ${adviceOn(given, known)}`)
}
