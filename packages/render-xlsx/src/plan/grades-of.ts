import type {Reference} from '@region-briefs/core'
import {gradeWords, ungraded, wordOf} from './words.ts'

/** Grades of the entries that `numbers` cite, each once, in the order of the numbers; a number without an entry gives none. */
export function gradesOf(references: ReadonlyArray<Reference>, numbers: ReadonlyArray<number>): Array<string> {
  const cited = numbers.flatMap((number) => references.filter((reference) => reference.numbers.includes(number)))
  return [...new Set(cited.map((reference) => wordOf(gradeWords, reference.grade) ?? ungraded))]
}
