import type {Term} from '@region-briefs/core'
import {columnWidth} from './width.ts'
import {letterOf} from './address.ts'
import {text} from './cell.ts'
import {sheetName, sheetWords} from './sheet-words.ts'
import type {Cell} from './cell.ts'
import type {Language} from './language.ts'
import type {ColumnInfo, ColumnType, PrintedPart, Row, RowStyle, SheetId, SheetPlan} from './sheet.ts'

/** One column of a table: what the dictionary says of it, and how a cell of it comes from a record. */
export interface Column<Record> {
  /** ASCII snake_case of at most 32 characters. */
  key: string
  head: Term
  meaning: Term
  type: ColumnType
  /** Of the whole column; none unless told. */
  unit?: Term
  /** Any value unless told. */
  allowed?: ReadonlyArray<Term>
  /** Told of every column that may have empty cells. */
  whenEmpty?: Term
  /** Of a formula's result; a number unless told. */
  result?: ColumnInfo['holds']
  cell: (record: Record, place: Place) => Cell
  /** The most characters that its text may claim before it wraps; 24 unless told. */
  widest?: number
}

/** Where a cell stands, for formulas that read other cells of its row, and the language of its words. */
export interface Place {
  /** Address of the cell of column `key` in the same row: `G7`. */
  addressOf: (key: string) => string
  language: Language
}

/** A sheet that is one native table: everything about it but its records. */
export interface TableSheet<Record> {
  id: SheetId
  tableName: string
  columns: ReadonlyArray<Column<Record>>
  /** Columns at the left that stay in view. */
  frozenColumns: number
  styleOf?: (record: Record) => RowStyle
  /** Keys of columns that get a defined name; none unless told. */
  named?: ReadonlyArray<string>
  /** Keys of the first and last column that are printed, where the sheet is long and the rest serves screens and scripts; all unless told. */
  printed?: readonly [first: string, last: string]
  /** How many of the first records are printed, and the sheets that print the others; all unless told. */
  printedRecords?: PrintedRecords
  /** Landscape unless told. */
  orientation?: SheetPlan['orientation']
  /** What the sheet says in words where there is no record, since an empty table is a damaged file; null leaves the sheet out. */
  whenNone: Term | null
}

export interface PrintedRecords {
  count: number
  elsewhere: ReadonlyArray<SheetId>
}

const usualWidest = 24

/** Head, cells and widths of a table sheet, all from its columns. */
export function tableSheet<Record>(
  sheet: TableSheet<Record>,
  records: ReadonlyArray<Record>,
  language: Language,
): SheetPlan {
  if (records.length === 0) return wordsInstead(sheet, language)
  const head: Row = {style: 'head', cells: sheet.columns.map((column) => text(column.head[language]))}
  const columns = sheet.columns.map((column) => columnInfo(column, language))
  const body = records.map((record, index) => bodyRow(sheet, record, index + 2, language))
  return {
    id: sheet.id,
    ...sheetWords(sheet.id, language),
    rows: [head, ...body],
    table: {name: sheet.tableName, columns, ...(sheet.named ? {named: sheet.named} : {})},
    columns,
    widths: sheet.columns.map((column, index) =>
      columnWidth(
        column.head[language],
        body.map((row) => row.cells[index]!),
        column.widest ?? usualWidest,
      ),
    ),
    frozen: {rows: 1, columns: sheet.frozenColumns},
    orientation: sheet.orientation ?? 'landscape',
    ...(sheet.printed ? {printed: printedPart(sheet, sheet.printed, records.length, language)} : {}),
  }
}

function printedPart<Record>(
  {columns, printedRecords}: TableSheet<Record>,
  [first, last]: readonly [string, string],
  records: number,
  language: Language,
): PrintedPart {
  const [from, to] = [first, last].map((key) => columns.findIndex((column) => column.key === key)) as [number, number]
  const rows = 1 + Math.min(records, printedRecords?.count ?? records)
  const elsewhere = rows > records ? [] : printedRecords!.elsewhere.map((id) => sheetName(id, language))
  return {from, to, rows, said: onlyPrinted[language](letterOf(from), letterOf(to), rows, elsewhere)}
}

type OnlyPrinted = (first: string, last: string, rows: number, elsewhere: ReadonlyArray<string>) => string

const onlyPrinted: Readonly<Record<Language, OnlyPrinted>> = {
  zh: (first, last, rows, elsewhere) =>
    `只打印 ${first}–${last} 列` +
    (elsewhere.length === 0 ? '' : `第 1–${rows} 行，其余见${elsewhere.map((name) => `“${name}”`).join('')}`),
  en: (first, last, rows, elsewhere) =>
    `only columns ${first}–${last}` +
    (elsewhere.length === 0
      ? ' are printed'
      : ` of rows 1–${rows} are printed, for the others see ${elsewhere.join(', ')}`),
}

/** Letter of a column by its key; throws where there is none, since a formula would be written wrong in silence. */
export function columnLetter<Record>(columns: ReadonlyArray<Column<Record>>, key: string): string {
  return letterOf(columns.findIndex((column) => column.key === key))
}

function bodyRow<Record>(sheet: TableSheet<Record>, record: Record, row: number, language: Language): Row {
  const place: Place = {addressOf: (key) => `${columnLetter(sheet.columns, key)}${row}`, language}
  return {
    style: sheet.styleOf?.(record) ?? 'body',
    cells: sheet.columns.map((column) => column.cell(record, place)),
  }
}

function columnInfo<Record>({key, head, meaning, type, ...told}: Column<Record>, language: Language): ColumnInfo {
  return {
    key,
    head: head[language],
    meaning: meaning[language],
    type,
    holds: holdsOf(type, told.result),
    unit: told.unit?.[language] ?? null,
    allowed: [...new Set(told.allowed?.map((each) => each[language]))],
    whenEmpty: told.whenEmpty?.[language] ?? null,
  }
}

function holdsOf(type: ColumnInfo['type'], result: ColumnInfo['holds'] = 'number'): ColumnInfo['holds'] {
  if (type === 'formula') return result
  return type === 'number' || type === 'date' ? type : 'text'
}

function wordsInstead<Record>(sheet: TableSheet<Record>, language: Language): SheetPlan {
  return {
    id: sheet.id,
    ...sheetWords(sheet.id, language),
    rows: sheet.whenNone === null ? [] : [{style: 'plain', cells: [text(sheet.whenNone[language])]}],
    table: null,
    columns: sheet.columns.map((column) => columnInfo(column, language)),
    widths: [80],
    frozen: {rows: 0, columns: 0},
    orientation: 'landscape',
  }
}
