import {columnWidth} from './width.ts'
import {letterOf} from './address.ts'
import {text} from './cell.ts'
import {sheetWords} from './sheet-words.ts'
import type {Cell} from './cell.ts'
import type {ColumnInfo, Row, RowStyle, SheetId, SheetPlan} from './sheet.ts'

/** One column of a table: what the dictionary says of it, and how a cell of it comes from a record. */
export interface Column<Record> extends Pick<ColumnInfo, 'key' | 'head' | 'meaning' | 'type'> {
  /** Of the whole column; none unless told. */
  unit?: string
  /** Any value unless told. */
  allowed?: ReadonlyArray<string>
  /** Told of every column that may have empty cells. */
  whenEmpty?: string
  /** Of a formula's result; a number unless told. */
  result?: ColumnInfo['holds']
  cell: (record: Record, place: Place) => Cell
  /** The most characters that its text may claim before it wraps; 24 unless told. */
  widest?: number
}

/** Where a cell stands, for formulas that read other cells of its row. */
export interface Place {
  /** Address of the cell of column `key` in the same row: `G7`. */
  addressOf: (key: string) => string
}

/** A sheet that is one native table: everything about it but its records. */
export interface TableSheet<Record> {
  id: SheetId
  tableName: string
  columns: ReadonlyArray<Column<Record>>
  /** Columns at the left that stay in view. */
  frozenColumns: number
  styleOf?: (record: Record) => RowStyle
  /** What the sheet says in words where there is no record, since an empty table is a damaged file; null leaves the sheet out. */
  whenNone: string | null
}

const usualWidest = 24

/** Head, cells and widths of a table sheet, all from its columns. */
export function tableSheet<Record>(sheet: TableSheet<Record>, records: ReadonlyArray<Record>): SheetPlan {
  if (records.length === 0) return wordsInstead(sheet)
  const head: Row = {style: 'head', cells: sheet.columns.map((column) => text(column.head))}
  const columns = sheet.columns.map(columnInfo)
  const body = records.map((record, index) => bodyRow(sheet, record, index + 2))
  return {
    id: sheet.id,
    ...sheetWords[sheet.id],
    rows: [head, ...body],
    table: {name: sheet.tableName, columns},
    columns,
    widths: sheet.columns.map((column, index) =>
      columnWidth(
        column.head,
        body.map((row) => row.cells[index]!),
        column.widest ?? usualWidest,
      ),
    ),
    frozen: {rows: 1, columns: sheet.frozenColumns},
    orientation: 'landscape',
  }
}

function bodyRow<Record>(sheet: TableSheet<Record>, record: Record, row: number): Row {
  const place: Place = {
    addressOf: (key) => `${letterOf(sheet.columns.findIndex((column) => column.key === key))}${row}`,
  }
  return {
    style: sheet.styleOf?.(record) ?? 'body',
    cells: sheet.columns.map((column) => column.cell(record, place)),
  }
}

function columnInfo<Record>({key, head, meaning, type, ...told}: Column<Record>): ColumnInfo {
  return {
    key,
    head,
    meaning,
    type,
    holds: holdsOf(type, told.result),
    unit: told.unit ?? null,
    allowed: told.allowed ?? [],
    whenEmpty: told.whenEmpty ?? null,
  }
}

function holdsOf(type: ColumnInfo['type'], result: ColumnInfo['holds'] = 'number'): ColumnInfo['holds'] {
  if (type === 'formula') return result
  return type === 'number' ? 'number' : 'text'
}

function wordsInstead<Record>(sheet: TableSheet<Record>): SheetPlan {
  return {
    id: sheet.id,
    ...sheetWords[sheet.id],
    rows: sheet.whenNone === null ? [] : [{style: 'plain', cells: [text(sheet.whenNone)]}],
    table: null,
    columns: sheet.columns.map(columnInfo),
    widths: [80],
    frozen: {rows: 0, columns: 0},
    orientation: 'landscape',
  }
}
