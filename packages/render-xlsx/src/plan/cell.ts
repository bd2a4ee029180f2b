import {separators} from './language.ts'
import {sheetName} from './sheet-words.ts'
import type {Language} from './language.ts'
import type {SheetId} from './sheet.ts'

/**
 * One cell as plain data. What a cell is, is decided here and nowhere later: a text that begins with `=` is a
 * text, a number is a number, and a missing value is an empty cell, never a dash or a zero.
 */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell | LinkCell | JumpCell | FormulaCell

export interface EmptyCell {
  type: 'empty'
}

export interface TextCell {
  type: 'text'
  value: string
}

/** `value` is shown with as many decimals as it has; its unit stands in a column beside it. */
export interface NumberCell {
  type: 'number'
  value: number
  /** Of a calculated value no more decimals than this are shown; the cell holds them all. */
  shownDecimals?: number | undefined
}

/** A day of the calendar, ISO 8601: `2026-03-18`. What is known to the month or year alone is a text. */
export interface DateCell {
  type: 'date'
  value: string
}

/** A link out of the workbook: `text` is shown, `url` is absolute. */
export interface LinkCell {
  type: 'link'
  text: string
  url: string
}

/** A link to cell `cell` (`A1`) of the sheet that is named `sheet`. */
export interface JumpCell {
  type: 'jump'
  text: string
  sheet: string
  cell: string
}

/** A live formula without its `=`, and the result that is shown until a reader recalculates. */
export interface FormulaCell {
  type: 'formula'
  formula: string
  result: number | string
  /** As of a number. */
  shownDecimals?: number | undefined
}

export const empty: EmptyCell = {type: 'empty'}

/** A text cell; empty where there is no text. */
export function text(value: string | null | undefined): TextCell | EmptyCell {
  return value === null || value === undefined || value === '' ? empty : {type: 'text', value}
}

/** Several texts in one cell, joined by 、 or `; `; empty where there are none. */
export function list(values: ReadonlyArray<string | number>, language: Language): TextCell | EmptyCell {
  return text(values.join(separators[language]))
}

/** A number cell; empty where there is no number. */
export function number(value: number | null | undefined): NumberCell | EmptyCell {
  return value === null || value === undefined ? empty : {type: 'number', value}
}

/** What is shown of calculated values: more decimals than any printed figure has. */
export const calculatedDecimals = 6

/** A number that was calculated and has as many decimals as that gave it. */
export function calculated(value: number | null | undefined): NumberCell | EmptyCell {
  return value === null || value === undefined ? empty : {type: 'number', value, shownDecimals: calculatedDecimals}
}

/** A link that shows its own address; empty where there is none. */
export function link(url: string | null): LinkCell | EmptyCell {
  return url === null || url === '' ? empty : {type: 'link', text: url, url}
}

/** A link to cell `cell` of another sheet of the workbook. */
export function jump(id: SheetId, cell: string, shown: string, language: Language): JumpCell {
  return {type: 'jump', text: shown, sheet: sheetName(id, language), cell}
}

/** What a cell shows, for widths and for readers of the plan. */
export function shownText(cell: Cell): string {
  switch (cell.type) {
    case 'empty':
      return ''
    case 'text':
    case 'date':
      return cell.value
    case 'number':
      return shownNumber(cell.value, cell.shownDecimals)
    case 'link':
    case 'jump':
      return cell.text
    case 'formula':
      return typeof cell.result === 'number' ? shownNumber(cell.result, cell.shownDecimals) : cell.result
    default:
      return unexpected(cell)
  }
}

function shownNumber(value: number, most: number | undefined): string {
  return most === undefined ? String(value) : String(Number(value.toFixed(most)))
}

function unexpected(cell: never): never {
  throw new TypeError(`Unexpected cell \`${JSON.stringify(cell)}\``)
}
