import {isDay} from '../plan/day.ts'
import type {Cell, DateCell, FormulaCell, JumpCell, LinkCell, NumberCell, TextCell} from '../plan/cell.ts'
import {guardNumber} from './guard-number.ts'
import {guardText} from './guard-text.ts'
import {guardUrl} from './guard-url.ts'
import {refuse} from './refuse.ts'
import type {TextMend} from './guard-text.ts'
import type {Where} from './refuse.ts'

export type Mend = TextMend | 'link-as-text'

/** A cell that is written as it is meant, and what was mended in it. */
export interface GuardedCell {
  cell: Cell
  mends: Array<Mend>
}

const none: Array<Mend> = []

/** Characters in a formula: Excel's limit. */
const longestFormula = 8192

/**
 * Mend a cell, or refuse it by name.
 *
 * @param sheets  Names of all sheets, for links inside the workbook.
 */
export function guardCell(cell: Cell, where: Where, sheets: ReadonlySet<string>): GuardedCell {
  switch (cell.type) {
    case 'empty':
      return {cell, mends: none}
    case 'text':
      return textCell(cell)
    case 'number':
      return numberCell(cell, where)
    case 'date':
      return dateCell(cell, where)
    case 'link':
      return linkCell(cell)
    case 'jump':
      return jumpCell(cell, where, sheets)
    case 'formula':
      return formulaCell(cell, where)
    default:
      return refuse(where, `cell \`${JSON.stringify(cell satisfies never)}\``, 'a known type')
  }
}

/** Cells are taken as they are where nothing is to mend: there are hundreds of thousands. */
function textCell(cell: TextCell): GuardedCell {
  const {value, mends} = guardText(cell.value)
  return {cell: value === cell.value ? cell : {type: 'text', value}, mends}
}

function numberCell(cell: NumberCell, where: Where): GuardedCell {
  const value = guardNumber(cell.value, where)
  return {cell: Object.is(value, cell.value) ? cell : {...cell, value}, mends: none}
}

function dateCell(cell: DateCell, where: Where): GuardedCell {
  if (!isDay(cell.value)) refuse(where, `date \`${cell.value}\``, 'a day from `1900-03-01`')
  return {cell, mends: none}
}

/** An address that no reader would open stays as text: it is still the address that the paper prints. */
function linkCell({text, url}: LinkCell): GuardedCell {
  const href = guardUrl(url)
  const guarded = guardText(text === '' ? url : text)
  if (href === null) return {cell: {type: 'text', value: guarded.value}, mends: [...guarded.mends, 'link-as-text']}
  return {cell: {type: 'link', text: guarded.value, url: href}, mends: guarded.mends}
}

function jumpCell(cell: JumpCell, where: Where, sheets: ReadonlySet<string>): GuardedCell {
  if (!sheets.has(cell.sheet)) refuse(where, `link to sheet \`${cell.sheet}\``, 'a sheet of this workbook')
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell.cell))
    refuse(where, `link to cell \`${cell.cell}\``, 'an address like `A1`')
  if (cell.text === '') refuse(where, 'link without text', 'what it shows')
  const guarded = guardText(cell.text)
  return {cell: {...cell, text: guarded.value}, mends: guarded.mends}
}

function formulaCell(cell: FormulaCell, where: Where): GuardedCell {
  const {formula} = cell
  if (
    formula === '' ||
    formula.startsWith('=') ||
    formula.length > longestFormula ||
    guardText(formula).value !== formula
  ) {
    refuse(where, `formula \`${formula.slice(0, 40)}\``, `1 to ${longestFormula} characters, without its =`)
  }
  return {cell: {...cell, result: guardResult(cell.result, where)}, mends: []}
}

function guardResult(result: number | string, where: Where): number | string {
  if (typeof result === 'number') return guardNumber(result, where)
  if (guardText(result).value !== result)
    refuse(where, `result \`${result.slice(0, 40)}\``, 'a short text without control characters')
  return result
}
