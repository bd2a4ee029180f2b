import type {Reference} from '@region-briefs/core'
import {jump, list} from './cell.ts'
import {addressOf} from './address.ts'
import type {Cell} from './cell.ts'

/**
 * The numbers of a citation mark, as a link to the row of the first of them that has an entry; plain text where
 * none has, empty where there is no mark.
 *
 * @param references  The entries in the order of their sheet, whose first record is in row 2.
 */
export function citationCell(references: ReadonlyArray<Reference>, numbers: ReadonlyArray<number>): Cell {
  const shown = list(numbers)
  const row = numbers
    .map((number) => references.findIndex((each) => each.numbers.includes(number)))
    .find((each) => each >= 0)
  return row === undefined || shown.type === 'empty' ? shown : jump('references', addressOf(row + 1, 0), shown.value)
}
