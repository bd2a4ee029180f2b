import {letterOf} from '../plan/address.ts'
import {daySerial} from '../plan/day.ts'
import {escapeText} from './escape-text.ts'
import {heightOfLines, linesOf} from './row-height.ts'
import {fixedHeightPt} from './styles.ts'
import type {Cell} from '../plan/cell.ts'
import type {SheetPlan} from '../plan/sheet.ts'
import type {StringTable} from './string-table.ts'

/**
 * The cells of a sheet as `<sheetData>`: written here and not by exceljs, which takes three times as long and as much memory.
 *
 * @param sheet    A guarded sheet.
 * @param styles   Of each cell, row by row: its index among the styles of the workbook.
 * @param strings  Takes its texts.
 */
export function sheetData(
  {rows, widths}: SheetPlan,
  styles: ReadonlyArray<ArrayLike<number>>,
  strings: StringTable,
): string {
  const most = rows.reduce((width, {cells}) => Math.max(width, cells.length), 0)
  const letters = Array.from({length: most}, (_, column) => letterOf(column))
  const written = rows.map((row, index) => {
    const number = index + 1
    const height = fixedHeightPt(row.style) ?? heightOfLines(linesOf(row, widths))
    let xml = `<row r="${number}" ht="${height}" customHeight="1">`
    for (let column = 0; column < row.cells.length; column++) {
      xml += `<c r="${letters[column]}${number}" s="${styles[index]![column]}"${content(row.cells[column]!, strings)}`
    }
    return `${xml}</row>`
  })
  return `<sheetData>${written.join('')}</sheetData>`
}

/** What follows the style of a cell, its end included. */
function content(cell: Cell, strings: StringTable): string {
  switch (cell.type) {
    case 'empty':
      return '/>'
    case 'text':
      return ` t="s"><v>${strings.indexOf(cell.value)}</v></c>`
    case 'link':
    case 'jump':
      return ` t="s"><v>${strings.indexOf(cell.text)}</v></c>`
    case 'number':
      return `><v>${cell.value}</v></c>`
    case 'date':
      return `><v>${daySerial(cell.value)}</v></c>`
    case 'formula':
      return typeof cell.result === 'number'
        ? `><f>${escapeText(cell.formula)}</f><v>${cell.result}</v></c>`
        : ` t="str"><f>${escapeText(cell.formula)}</f><v>${escapeText(cell.result)}</v></c>`
    default:
      throw new TypeError(`Unexpected cell \`${JSON.stringify(cell satisfies never)}\``)
  }
}
