import type {Reference} from '@region-briefs/core'

/** An entry and the row of its sheet that it stands in, from 0 for the head. */
export interface ReferenceRow {
  reference: Reference
  row: number
}

/** Entries by the numbers that cite them, each number's in the order of the sheet. */
export type ReferenceRows = ReadonlyMap<number, ReadonlyArray<ReferenceRow>>

/** Where each citation number leads. @param references  In the order of their sheet, whose first record is in row 1. */
export function referenceRows(references: ReadonlyArray<Reference>): ReferenceRows {
  const rows = new Map<number, Array<ReferenceRow>>()
  for (const [index, reference] of references.entries()) {
    for (const number of new Set(reference.numbers)) {
      const known = rows.get(number)
      if (known) known.push({reference, row: index + 1})
      else rows.set(number, [{reference, row: index + 1}])
    }
  }
  return rows
}
