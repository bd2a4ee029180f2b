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
  | 'overlay'
  | 'overlay-notes'
  | 'overlay-lists'

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
  /** What paper gets; all unless told. */
  printed?: PrintedPart | undefined
  /** Native charts that lie over its cells; none unless told. */
  charts?: ReadonlyArray<ChartPlan> | undefined
  /** Rows, from 1, after which a printed page ends; where the page is full unless told. */
  breaks?: ReadonlyArray<number> | undefined
  /** Cells that offer a list to choose from. */
  choices?: ReadonlyArray<ChoicePlan> | undefined
  /** Columns, from 0, in which what is written later stays text: readers take 2024-03 for a date. */
  textColumns?: ReadonlyArray<number> | undefined
  /** Cells that look different by what they say; the words say it too. */
  marks?: ReadonlyArray<MarkPlan> | undefined
}

/** The part of a sheet that is printed: columns from 0, both included, of so many rows. */
export interface PrintedPart {
  from: number
  to: number
  rows: number
  /** What the head of each page says of it, beside the sheet's title. */
  said: string
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

/** A list to choose from. What is not of it is let in with a word of warning: the reader of the file judges it. */
export interface ChoicePlan {
  /** `A2:A1000`. */
  range: string
  /** Where the list stands, with the name of its sheet: `'lists'!$A$2:$A$40`. */
  list: string
  /** What a reader who writes something else is told. */
  warning: string
}

/** `good`, `bad` and `open` are what agrees, what differs and what could not be checked. */
export interface MarkPlan {
  range: string
  /** A cell that holds exactly this looks so. */
  word: string
  look: 'good' | 'bad' | 'open'
}

export interface TablePlan {
  /** ASCII and stable: formulas and scripts call the table by it. */
  name: string
  columns: Array<ColumnInfo>
  /** Keys of the columns whose records have a defined name, `indicators_value`. */
  named?: ReadonlyArray<string> | undefined
}

/** A column of numbers may have formulas among them: of what is derived. */
export type ColumnType = 'text' | 'number' | 'date' | 'link' | 'formula'

/** What the data dictionary says of a column. */
export interface ColumnInfo {
  /** ASCII snake_case, the column's name in other formats. */
  key: string
  /** The head of the column as printed. */
  head: string
  meaning: string
  type: ColumnType
  /** What its cells hold once read: the text of a link, the result of a formula. */
  holds: 'text' | 'number' | 'date'
  unit: string | null
  /** The values that can occur; empty where any can. */
  allowed: ReadonlyArray<string>
  /** What an empty cell says; null where no cell is empty. */
  whenEmpty: string | null
}
