import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import type {TableRead, UnreadReason} from '../tables/read-cells.ts'

/** What is missing, and what to do about it. */
const reasons: Record<UnreadReason, readonly [found: string, expected: string]> = {
  unit: ['without a unit', 'a unit in the head, the caption or the cell, add `单位：…`'],
  label: ['that no head or caption names', 'words for what is measured, add a head'],
  several: ['with several numbers', 'one number a cell, read it by hand'],
  wide: ['over several rows or columns', 'one row and column a number, read it by hand'],
  unclear: ['that cannot be read as a number', 'one number a cell, read it by hand'],
}

/** Say which cells of numbers are not among the figures, and why: one message a table and reason. */
export function checkTables(tables: ReadonlyArray<TableRead>, file: VFile): void {
  for (const {unit, unread} of tables) {
    for (const [reason, [found, expected]] of Object.entries(reasons)) {
      const cells = unread.filter((cell) => cell.reason === reason)
      if (cells.length === 0) continue
      const shown = cells.slice(0, 3).map(({text}) => `\`${text}\``)
      const which = cells.length > 3 ? `${shown.join(', ')} and ${cells.length - 3} more` : shown.join(', ')
      report(file, 'table-figures', {
        reason: `Unexpected ${cells.length === 1 ? 'cell' : `${cells.length} cells`} ${found} in a table, ${which}, expected ${expected}`,
        place: cells[0]!.position ?? unit.table.position,
        actual: String(cells.length),
      })
    }
  }
}
