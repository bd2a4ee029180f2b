import {gradeWords, ungraded, wordOf} from './words.ts'
import type {Language} from './language.ts'
import type {ReferenceRows} from './reference-rows.ts'

/** Grades of the entries that `numbers` cite, each once, in the order of the numbers; a number without an entry gives none. */
export function gradesOf(references: ReferenceRows, numbers: ReadonlyArray<number>, language: Language): Array<string> {
  const cited = numbers.flatMap((number) => references.get(number) ?? [])
  return [...new Set(cited.map(({reference}) => wordOf(gradeWords, reference.grade, language) ?? ungraded[language]))]
}
