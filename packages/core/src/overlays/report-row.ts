import type {VFile} from 'vfile'
import {report, type Report} from '../diagnostics/report.ts'
import type {OverlayRuleId} from '../diagnostics/overlay-rules.ts'
import type {OverlayRow} from './overlay.ts'

/** Leave a message about one cell of a row; `cell` is its index. Offsets are not known for sheets, so none are given. */
export function reportRow(
  file: VFile,
  ruleId: OverlayRuleId,
  row: OverlayRow,
  cell: number,
  message: Omit<Report, 'place'>,
): void {
  const {line, cells} = row
  const column = columnOf(row, cell)
  const length = Math.max(1, cells[cell]?.length ?? 1)
  report(file, ruleId, {...message, place: {start: {line, column}, end: {line, column: column + length}}})
}

function columnOf({cells, columns}: OverlayRow, cell: number): number {
  if (columns) return columns[cell] ?? columns.at(-1) ?? 1
  return 1 + cells.slice(0, cell).reduce((length, text) => length + text.length + 1, 0)
}
