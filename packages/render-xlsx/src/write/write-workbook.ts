import type {Style, Workbook, Worksheet} from 'exceljs'
import {letterOf} from '../plan/address.ts'
import {addMarks} from './add-marks.ts'
import {fillShell, sheetPath} from './fill-shell.ts'
import {pageLayout} from './page-layout.ts'
import {sheetData} from './sheet-data.ts'
import {stringTable} from './string-table.ts'
import {shellParts} from './shell-parts.ts'
import {styleBook} from './styles.ts'
import type {Parts, Pieces} from '../package/parts.ts'
import type {SheetPlan, TablePlan, WorkbookPlan, WorkbookProperties} from '../plan/sheet.ts'
import type {StyleBook} from './styles.ts'

/**
 * What Excel adds to a width for the cell's padding (ECMA-376 part 1, 18.3.1.13). It also keeps widths off 9,
 * which exceljs takes for its default and does not write.
 */
const cellPadding = 0.71

/** The parts of a workbook before they are sealed. */
export interface WrittenWorkbook {
  /** All parts, with an empty `<sheetData/>` in each sheet. */
  parts: Parts
  /** `<sheetData>` of each sheet by its path. */
  cells: Pieces
}

/**
 * Write a guarded plan as a workbook: exceljs writes the shell, that is styles, properties, views, page set-up, columns and tables; the
 * cells, their texts and links are written here. What exceljs cannot say yet is left to `package`.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<WrittenWorkbook> {
  const book = styleBook()
  const styled = plan.sheets.map((sheet) => stylesOf(sheet, book))
  const shell = await writeShell(plan, book.styles)
  const indices = writtenIndices(shell, book.styles.length)
  const strings = stringTable(plan.sheets)
  const cells = new Map(
    plan.sheets.map((sheet, index) => {
      const styles = styled[index]!.map((style) => indices[style]!)
      return [sheetPath(index), sheetData(sheet, styles, strings)]
    }),
  )
  return {parts: fillShell(shell, plan, strings), cells}
}

/** Of each cell, row after row. */
function stylesOf({rows}: SheetPlan, book: StyleBook): Uint16Array {
  const styles = new Uint16Array(rows.reduce((sum, {cells}) => sum + cells.length, 0))
  let at = 0
  for (const {style, cells} of rows) {
    for (const [index, cell] of cells.entries())
      styles[at++] = book.indexOf(style, cell, style === 'plain' && index === 0)
  }
  return styles
}

/** The parts that exceljs writes: each style once on a cell of the first sheet, so that it knows them all; a table's head and one row. */
async function writeShell(plan: WorkbookPlan, styles: ReadonlyArray<Partial<Style>>): Promise<Parts> {
  // Only where a workbook is made: it takes longer to load than all the rest of this package, and CSV needs none of it.
  const {default: ExcelJS} = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  setProperties(workbook, plan.properties)
  for (const sheet of plan.sheets) addSheet(workbook, sheet, plan.properties.title)
  const [first] = workbook.worksheets
  for (const [index, style] of styles.entries()) first!.getCell(index + 1, 1).style = style
  // One text, so that it writes the part of shared strings.
  first!.getCell(1, 1).value = 'shell'
  return shellParts(workbook)
}

/** Under which index exceljs wrote each style. */
function writtenIndices(shell: Parts, count: number): Array<number> {
  const cells = shell.get(sheetPath(0))!.matchAll(/<c r="A(\d+)"(?: s="(\d+)")?/g)
  const written = new Map(Array.from(cells, ([, row, style]) => [Number(row), Number(style ?? 0)]))
  return Array.from({length: count}, (_, index) => {
    const style = written.get(index + 1)
    if (style === undefined) throw new RangeError(`Unexpected shell, expected style ${index} in it`)
    return style
  })
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

function addSheet(workbook: Workbook, sheet: SheetPlan, title: string): void {
  const worksheet = workbook.addWorksheet(sheet.name, pageLayout(sheet, title))
  for (const [index, width] of sheet.widths.entries()) worksheet.getColumn(index + 1).width = width + cellPadding
  for (const index of sheet.textColumns ?? []) worksheet.getColumn(index + 1).numFmt = '@'
  if (sheet.table !== null) addTable(worksheet, sheet.table)
  for (const row of sheet.breaks ?? []) worksheet.getRow(row).addPageBreak()
  addMarks(worksheet, sheet)
}

function addTable(worksheet: Worksheet, {name, columns}: TablePlan): void {
  worksheet.addTable({
    name,
    ref: `${letterOf(0)}1`,
    headerRow: true,
    style: {theme: 'TableStyleLight1', showRowStripes: false},
    columns: columns.map(({head}) => ({name: head, filterButton: true})),
    rows: [columns.map(() => null)],
  })
}
