import {jump, list} from './cell.ts'
import {addressOf} from './address.ts'
import type {Cell} from './cell.ts'
import type {Language} from './language.ts'
import type {ReferenceRows} from './reference-rows.ts'

/**
 * The numbers of a citation mark, as a link to the row of the first of them that has an entry; plain text where
 * none has, empty where there is no mark.
 */
export function citationCell(references: ReferenceRows, numbers: ReadonlyArray<number>, language: Language): Cell {
  const shown = list(numbers, language)
  const [first] = numbers.flatMap((number) => references.get(number) ?? [])
  return first === undefined || shown.type === 'empty'
    ? shown
    : jump('references', addressOf(first.row, 0), shown.value, language)
}
