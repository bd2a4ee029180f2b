import type {ChartPlan} from '../charts/chart-plan.ts'
import type {Cell} from './cell.ts'

/** Stable names of the sheets, the same in every language. */
export type SheetId =
  | 'cover'
  | 'contents'
  | 'notes'
  | 'comparison'
  | 'master'
  | 'indicators'
  | 'series'
  | 'pathway'
  | 'measures'
  | 'measure-details'
  | 'mechanisms'
  | 'regional-data'
  | 'checks'
  | 'charts'
  | 'chart-data'
  | 'ledger'
  | 'references'
  | 'dictionary'

/** A workbook before anything of it is written: plain data, sheets in their order. */
export interface WorkbookPlan {
  properties: WorkbookProperties
  sheets: Array<SheetPlan>
}

export interface WorkbookProperties {
  title: string
  subject: string
  description: string
  keywords: string
  creator: string
  /** BCP 47. */
  language: string
  /** The only date in the file. */
  date: Date
}

export interface SheetPlan {
  id: SheetId
  /** The name on its tab. */
  name: string
  /** What it holds, in a few words: for the contents and the head of printed pages. */
  title: string
  /** From row 1; cells from column A. */
  rows: Array<Row>
  /** The native table, from A1 to the last cell; null on a page of words, and where the table would have no record. */
  table: TablePlan | null
  /** The columns of its table, known also where there is no record; none on a page of words. */
  columns: ReadonlyArray<ColumnInfo>
  /** Widths in characters of the default font, from column A. */
  widths: Array<number>
  /** How many rows and columns stay in view. */
  frozen: {rows: number; columns: number}
  orientation: 'landscape' | 'portrait'
  /** Native charts that lie over its cells; none unless told. */
  charts?: ReadonlyArray<ChartPlan> | undefined
  /** Rows, from 1, after which a printed page ends; where the page is full unless told. */
  breaks?: ReadonlyArray<number> | undefined
}

/** How a row looks: `own`, `tied`, `background` and `other` are figures of the region, of the country in a sentence on the region, of the country, and of others. */
export type RowStyle =
  | 'title'
  | 'heading'
  | 'plain'
  | 'space'
  | 'head'
  | 'body'
  | 'own'
  | 'tied'
  | 'background'
  | 'other'

export interface Row {
  style: RowStyle
  cells: Array<Cell>
}

export interface TablePlan {
  /** ASCII and stable: formulas and scripts call the table by it. */
  name: string
  columns: Array<ColumnInfo>
}

/** A column of numbers may have formulas among them: of what is derived. */
export type ColumnType = 'text' | 'number' | 'link' | 'formula'

/** What the data dictionary says of a column. */
export interface ColumnInfo {
  /** ASCII snake_case, the column's name in other formats. */
  key: string
  /** The head of the column as printed. */
  head: string
  meaning: string
  type: ColumnType
  /** What its cells hold once read: the text of a link, the result of a formula. */
  holds: 'text' | 'number'
  unit: string | null
  /** The values that can occur; empty where any can. */
  allowed: ReadonlyArray<string>
  /** What an empty cell says; null where no cell is empty. */
  whenEmpty: string | null
}
