import type {SheetPlan, WorkbookPlan} from '../plan/sheet.ts'
import {refuse} from './refuse.ts'
import {plainText} from './guard-text.ts'

const longestSheetName = 31
const longestName = 255

/** Characters that no sheet name may hold, and an apostrophe at either end. */
const badSheetName = /[\\/?*[\]:]|^'|'$/

/** ASCII, so that formulas and scripts can type it. */
const tableName = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Names that a reader would take for a cell: `A1`, `XFD7`, `R1C1`, `R`, `C`. */
const likeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/

/** Refuse names that a reader of the file would call damaged: of sheets, of tables, of their columns. */
export function checkNames(plan: WorkbookPlan): void {
  const sheets = new Set<string>()
  const tables = new Set<string>()
  for (const sheet of plan.sheets) {
    checkSheetName(sheet.name)
    addOnce(sheets, sheet.name, sheet.name, 'sheet')
    if (sheet.table === null) continue
    checkTableName(sheet.table.name, sheet.name)
    addOnce(tables, sheet.table.name, sheet.name, 'table')
    checkHeads(sheet)
  }
}

function checkSheetName(name: string): void {
  const where = {sheet: name, cell: null}
  if (name.trim() === '' || name.length > longestSheetName) {
    refuse(where, 'length of the sheet name', `1 to ${longestSheetName} characters`)
  }
  // Excel keeps the name History for itself.
  if (badSheetName.test(name) || name.toLowerCase() === 'history' || name !== plainText(name)) {
    refuse(where, `sheet name \`${name}\``, String.raw`none of \ / ? * [ ] : and no apostrophe at its ends`)
  }
}

function checkTableName(name: string, sheet: string): void {
  if (tableName.test(name) && name.length <= longestName && !likeCell.test(name)) return
  refuse({sheet, cell: null}, `table name \`${name}\``, 'ASCII letters, digits and _, unlike a cell address')
}

function checkHeads({name, table, rows}: SheetPlan): void {
  const heads = new Set<string>()
  for (const [index, column] of table!.columns.entries()) {
    const where = {sheet: name, cell: null}
    const cell = rows[0]?.cells[index]
    if (column.head.trim() === '' || column.head.length > longestName || /[\n\t]/.test(column.head)) {
      refuse(where, `head \`${column.head}\``, `1 to ${longestName} characters in one line`)
    }
    if (column.head !== plainText(column.head)) refuse(where, `head \`${column.head}\``, 'characters that XML can hold')
    if (cell?.type !== 'text' || cell.value !== column.head) {
      refuse(where, `head cell of \`${column.head}\``, 'the name of its column')
    }
    addOnce(heads, column.head, name, 'column')
  }
}

/** Names are the same if they differ in case only. */
function addOnce(known: Set<string>, name: string, sheet: string, what: string): void {
  const folded = name.toLowerCase()
  if (known.has(folded)) refuse({sheet, cell: null}, `second ${what} \`${name}\``, 'each name once')
  known.add(folded)
}
