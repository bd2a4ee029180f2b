import {guardNumber} from '../guard/guard-number.ts'
import {fittingText} from '../guard/guard-text.ts'
import {addressOf} from '../plan/address.ts'
import type {Cell} from '../plan/cell.ts'
import type {ColumnInfo, SheetPlan} from '../plan/sheet.ts'
import type {DataTableName} from './data-table-names.ts'

/** What one cell of an open format holds: the text of a link, the result of a formula, a day as ISO 8601; null where the sheet's cell is empty. */
export type DataValue = string | number | null

/** A table of the workbook as plain values, without anything of a sheet. */
export interface DataTable {
  /** ASCII, the name of its files: `measure-details`. */
  name: DataTableName
  /** Its sheet's name, in the language of the plan. */
  label: string
  /** What it holds, in a few words. */
  title: string
  columns: ReadonlyArray<ColumnInfo>
  /** As many values as columns, in their order. */
  rows: Array<Array<DataValue>>
}

/** Halves of surrogate pairs, which UTF-8 cannot hold. */
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * The values of a sheet's table.
 *
 * @param name   Of its files.
 * @param sheet  From `planTables`; one without records gives no rows.
 * @returns Texts as in the workbook, cut where a cell cannot hold more; U+FFFD for half a surrogate pair. A number that
 *          the workbook refuses is refused here too, by a `RangeError` that names its cell.
 */
export function dataTable(name: DataTableName, sheet: SheetPlan): DataTable {
  const records = sheet.table === null ? [] : sheet.rows.slice(1)
  return {
    name,
    label: sheet.name,
    title: sheet.title,
    columns: sheet.columns,
    rows: records.map((row, rowIndex) =>
      row.cells.map((cell, index) => valueOf(cell, {sheet: sheet.name, cell: addressOf(rowIndex + 1, index)})),
    ),
  }
}

function valueOf(cell: Cell, where: {sheet: string; cell: string}): DataValue {
  switch (cell.type) {
    case 'empty':
      return null
    case 'text':
      return plain(cell.value)
    case 'date':
      return cell.value
    case 'number':
      return guardNumber(cell.value, where)
    case 'link':
      return plain(cell.text === '' ? cell.url : cell.text)
    case 'jump':
      return plain(cell.text)
    case 'formula':
      return typeof cell.result === 'number' ? guardNumber(cell.result, where) : plain(cell.result)
    default:
      throw new TypeError(`Unexpected cell \`${JSON.stringify(cell satisfies never)}\``)
  }
}

function plain(value: string): string {
  return fittingText(value).replace(lone, '\uFFFD')
}
