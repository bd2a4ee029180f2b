import {columnLetters, overlap, rangeOf, within} from '../range.ts'
import {allOf, childOf} from '../xml.ts'
import type {Sheet} from '../book.ts'
import type {Range} from '../range.ts'
import type {Rule} from '../rule.ts'

/** Each table is a head and at least one record, over no other table and no merged cell; its filter is the table itself. */
export const tableRangesRule: Rule = {
  id: 'table-ranges',
  check: ({sheets}) => sheets.flatMap((sheet) => faultsOf(sheet)),
}

function faultsOf(sheet: Sheet): Array<{where: string; reason: string}> {
  const merged = allOf(sheet.root, 'mergeCell').flatMap(({attributes}) => rangeOf(attributes['ref'] ?? '') ?? [])
  const ranges = sheet.tables.map(({root}) => rangeOf(root.attributes['ref'] ?? ''))
  return sheet.tables.flatMap(({path, root}, index) => {
    const range = ranges[index]
    if (!range) return [{where: path, reason: `its range \`${root.attributes['ref']}\` is none`}]
    const totals = Number(root.attributes['totalsRowCount'] ?? 0)
    const heads = Number(root.attributes['headerRowCount'] ?? 1)
    const others = ranges.filter((other, place) => place < index && other !== null).map((other) => other!)
    const filter = childOf(root, 'autoFilter')?.attributes['ref']
    const filtered = filter === undefined ? range : rangeOf(filter)
    const reasons = [
      ...(heads > 1 || totals > 1 ? [`has ${heads} heads and ${totals} totals`] : []),
      ...allOf(root, 'filterColumn')
        .filter(({attributes}) => !(Number(attributes['colId']) <= range.right - range.left))
        .map(({attributes}) => `filters its column ${attributes['colId']}, which is not there`),
      ...(range.bottom - range.top + 1 - totals - heads < 1 ? ['has no record'] : []),
      ...(others.some((other) => overlap(range, other)) ? ['lies over another table'] : []),
      ...(merged.some((other) => overlap(range, other)) ? ['lies over merged cells'] : []),
      ...(filtered === null ||
      !within(filtered, range) ||
      filtered.top !== range.top ||
      filtered.bottom !== range.bottom - totals
        ? [`its filter ${filter} is not its range`]
        : []),
      ...lastRecordIsMissing(sheet, range.bottom),
      ...(goesOn(sheet, range) ? ['has another record right below'] : []),
    ]
    return reasons.map((reason) => ({where: path, reason}))
  })
}

/** A row below with a value under every column is a record that was left out; a sum or a note has fewer. */
function goesOn({cells}: Sheet, {left, right, bottom}: Range): boolean {
  const below = Array.from({length: right - left + 1}, (_, index) =>
    cells.get(`${columnLetters(left + index)}${bottom + 1}`),
  )
  return below.length > 1 && below.every((cell) => cell !== undefined && cell.value !== null)
}

/** A table that goes on below the last row of its sheet was not written whole. */
function lastRecordIsMissing({cells}: Sheet, bottom: number): Array<string> {
  const last = [...cells.values()].reduce((most, {row}) => Math.max(most, row), 0)
  return last < bottom ? [`goes on to row ${bottom}, its sheet ends at ${last}`] : []
}
