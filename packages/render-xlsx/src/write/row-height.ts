import {shownText} from '../plan/cell.ts'
import {textWidth} from '../plan/width.ts'
import type {Cell} from '../plan/cell.ts'
import type {Row} from '../plan/sheet.ts'

const linePt = 14.5
const marginPt = 7

/** Excel's tallest row. */
const tallestPt = 409

/**
 * Lines end before the edge, since words do not break, and faces that stand in for the first choice run wider; the
 * cell's margins are made up for by the body size, which is smaller than the size that widths are counted in.
 */
const slack = 1.05

/** Lines of the cell with the most, in columns of these widths. Numbers and dates never wrap. */
export function linesOf(row: Row, widths: ReadonlyArray<number>): number {
  return row.cells.reduce((most, cell, index) => Math.max(most, cellLines(cell, widths[index] ?? 1)), 1)
}

/**
 * Height of a row that shows its wrapped text whole. Readers differ in what they fit by themselves: LibreOffice
 * lets text of rows without a height run over the next one.
 */
export function heightOfLines(lines: number): number {
  return Math.min(tallestPt, lines * linePt + marginPt)
}

function cellLines(cell: Cell, width: number): number {
  if (cell.type === 'number' || cell.type === 'date' || cell.type === 'formula') return 1
  const shown = shownText(cell)
  // No character is wider than two columns.
  if (shown.length * 2 <= width && !shown.includes('\n')) return 1
  if (!shown.includes('\n')) return linesOfText(textWidth(shown), width)
  return shown.split('\n').reduce((sum, line) => sum + linesOfText(textWidth(line), width), 0)
}

function linesOfText(columns: number, room: number): number {
  return columns <= room ? 1 : Math.ceil((columns * slack) / room)
}
