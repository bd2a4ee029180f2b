import type {Cell} from '../plan/cell.ts'
import type {ColumnType, SheetPlan} from '../plan/sheet.ts'
import {addressOf} from '../plan/address.ts'
import {refuse} from './refuse.ts'

/** ECMA-376 gives no limit; these are Excel's. */
const mostRows = 1_048_576
const mostColumns = 16_384
const mostLinks = 65_530

/** The cells that a column of each type may hold, besides empty ones. */
const typesOf: Readonly<{[type in ColumnType]: ReadonlyArray<Cell['type']>}> = {
  text: ['text'],
  number: ['number', 'formula'],
  date: ['date'],
  // A number without its entry, an address that is none, have nowhere to lead.
  link: ['link', 'jump', 'text'],
  formula: ['formula'],
}

/** Refuse a sheet that is too large, and a table without records, with a ragged row, or with a cell of another type than its column's. */
export function checkShape(sheet: SheetPlan): void {
  const where = {sheet: sheet.name, cell: null}
  if (sheet.rows.length > mostRows) refuse(where, `\`${sheet.rows.length}\` rows`, `at most \`${mostRows}\``)
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (widest > mostColumns) refuse(where, `\`${widest}\` columns`, `at most \`${mostColumns}\``)
  const links = sheet.rows.reduce((sum, {cells}) => sum + cells.filter(isLink).length, 0)
  if (links > mostLinks) refuse(where, `\`${links}\` links`, `at most \`${mostLinks}\``)
  if (sheet.table !== null) checkTable(sheet)
}

function isLink({type}: Cell): boolean {
  return type === 'link' || type === 'jump'
}

function checkTable({name, rows, table}: SheetPlan): void {
  const {columns} = table!
  if (rows.length < 2) refuse({sheet: name, cell: null}, 'table without records', 'at least one below the head')
  for (const [rowIndex, row] of rows.entries()) {
    if (row.cells.length !== columns.length) {
      refuse(
        {sheet: name, cell: addressOf(rowIndex, 0)},
        `row of \`${row.cells.length}\` cells`,
        `\`${columns.length}\``,
      )
    }
    if (rowIndex === 0) continue
    for (const [index, cell] of row.cells.entries()) {
      const {type} = columns[index]!
      if (cell.type === 'empty' || typesOf[type].includes(cell.type)) continue
      refuse({sheet: name, cell: addressOf(rowIndex, index)}, `${cell.type} cell`, `${type}, as its column says`)
    }
  }
}
