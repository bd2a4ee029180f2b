import ExcelJS from 'exceljs'
import type {CellValue, Row as ExcelRow, Workbook, Worksheet} from 'exceljs'
import {letterOf} from '../plan/address.ts'
import type {Cell} from '../plan/cell.ts'
import type {Row, SheetPlan, WorkbookPlan, WorkbookProperties} from '../plan/sheet.ts'
import {pageLayout} from './page-layout.ts'
import {heightOfLines, linesOf} from './row-height.ts'
import {addMarks} from './add-marks.ts'
import {fixedHeightPt, styleBook, traitsOf} from './styles.ts'

/**
 * What Excel adds to a width for the cell's padding (ECMA-376 part 1, 18.3.1.13). It also keeps widths off 9,
 * which exceljs takes for its default and does not write.
 */
const cellPadding = 0.7109375

/**
 * Write a guarded plan as a workbook. What exceljs cannot say yet is left to `package`: links inside the workbook
 * are written here as outer ones whose target begins with `#`.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  setProperties(workbook, plan.properties)
  const styles = styleBook()
  for (const sheet of plan.sheets) addSheet(workbook, sheet, plan.properties.title, styles)
  // `package` compresses the parts once they are whole.
  const buffer = await workbook.xlsx.writeBuffer({zip: {compression: 'STORE'}} as object)
  return new Uint8Array(buffer as ArrayBuffer)
}

function setProperties(workbook: Workbook, properties: WorkbookProperties): void {
  const {title, subject, description, keywords, creator, language, date} = properties
  // `language` is read by the writer, but the types of exceljs do not name it.
  Object.assign(workbook, {title, subject, description, keywords, creator, language})
  workbook.lastModifiedBy = creator
  workbook.created = date
  workbook.modified = date
  workbook.views = [{x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible'}]
}

function addSheet(workbook: Workbook, sheet: SheetPlan, title: string, styles: ReturnType<typeof styleBook>): void {
  const worksheet = workbook.addWorksheet(sheet.name, pageLayout(sheet, title))
  for (const [index, width] of sheet.widths.entries()) worksheet.getColumn(index + 1).width = width + cellPadding
  for (const index of sheet.textColumns ?? []) worksheet.getColumn(index + 1).numFmt = '@'
  if (sheet.table === null) writeCells(worksheet, sheet)
  else addTable(worksheet, sheet)
  for (const row of sheet.breaks ?? []) worksheet.getRow(row).addPageBreak()
  addMarks(worksheet, sheet)
  for (const [rowIndex, row] of sheet.rows.entries())
    styleRow(worksheet.getRow(rowIndex + 1), row, sheet.widths, styles)
}

function styleRow(
  target: ExcelRow,
  row: Row,
  widths: ReadonlyArray<number>,
  styles: ReturnType<typeof styleBook>,
): void {
  target.height = fixedHeightPt(row.style) ?? heightOfLines(linesOf(row, widths))
  for (const [index, cell] of row.cells.entries()) {
    const isLabel = row.style === 'plain' && index === 0
    target.getCell(index + 1).style = styles(traitsOf(row.style, cell, isLabel))
  }
}

function writeCells(worksheet: Worksheet, {rows}: SheetPlan): void {
  for (const [rowIndex, row] of rows.entries()) {
    for (const [index, cell] of row.cells.entries()) {
      worksheet.getCell(rowIndex + 1, index + 1).value = cellValue(cell)
    }
  }
}

function addTable(worksheet: Worksheet, {table, rows}: SheetPlan): void {
  worksheet.addTable({
    name: table!.name,
    ref: `${letterOf(0)}1`,
    headerRow: true,
    style: {theme: 'TableStyleLight1', showRowStripes: false},
    columns: table!.columns.map(({head}) => ({name: head, filterButton: true})),
    rows: rows.slice(1).map((row) => row.cells.map(cellValue)),
  })
}

function cellValue(cell: Cell): CellValue {
  switch (cell.type) {
    case 'empty':
      return null
    case 'text':
    case 'number':
      return cell.value
    case 'link':
      return {text: cell.text, hyperlink: cell.url}
    case 'jump':
      return {text: cell.text, hyperlink: `#'${cell.sheet.replaceAll("'", "''")}'!${cell.cell}`}
    case 'formula':
      return {formula: cell.formula, result: cell.result}
    default:
      throw new TypeError(`Unexpected cell \`${JSON.stringify(cell satisfies never)}\``)
  }
}
