import {bareFunctions, knownFunctions, lateFunctions, outsideFunctions} from './function-names.ts'
import {rangeOf} from './range.ts'
import {allOf} from './xml.ts'
import type {Book} from './book.ts'

/** What a formula names, found without a grammar: enough to see whether it is there. */
export interface FormulaParts {
  functions: Array<string>
  /** Sheets, quotes resolved, with the address beside each. */
  places: Array<{sheet: string; address: string}>
  /** Tables with what stands in their brackets. */
  tables: Array<{table: string; columns: Array<string>}>
  /** The formula without texts and quoted names, for its brackets. */
  bare: string
}

const text = /"(?:[^"]|"")*"/g
const place =
  /(?:'((?:[^']|'')+)'|((?:\[[^[\]]+\])?[\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)?/gu
/** A cell, or one corner of a range, on the formula's own sheet. */
const corner = /(?<![\p{L}\p{N}_.!$\]])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(![])/gu
/** No operator begins with one of these behind another, none ends a formula, and arguments are parted by commas. */
const slips = /[（），；＋－×÷＝]|[*/^&=<>][*/^&]|[-+*/^&=<>(,]$|^[*/^&)]|[(,][*/^&]|[-+*/^&=<>][),]/
const table = /([\p{L}_][\p{L}\p{N}_.]*)\[((?:[^[\]]|\[[^\]]*\])*)\]/gu

export function formulaParts(formula: string): FormulaParts {
  const plain = formula.replaceAll(text, '""')
  return {
    functions: [...plain.replaceAll(/'(?:[^']|'')+'/g, "''").matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(
      ([, name]) => name!.toUpperCase(),
    ),
    places: [...plain.matchAll(place)].map(([, quoted, bare, address]) => ({
      sheet: quoted?.replaceAll("''", "'") ?? bare!,
      address: address ?? '',
    })),
    tables: [...plain.replaceAll(/'(?:[^']|'')+'!/g, '').matchAll(table)].map(([, name, inner]) => ({
      table: name!,
      columns: [...inner!.matchAll(/\[([^[\]]+)\]/g), ...(inner!.includes('[') ? [] : [['', inner!]])]
        .map(([, column]) => column!.replace(/^@/, ''))
        .filter((column) => column !== '' && !column.startsWith('#')),
    })),
    bare: plain.replaceAll(/'(?:[^']|'')+'/g, "''"),
  }
}

/** Why a formula cannot be read; null where it can as far as this sees. */
export function formulaFault(formula: string, book: Book): string | null {
  const {sheets} = book
  if (formula === '' || formula.startsWith('=')) return `\`${formula.slice(0, 30)}\` is no formula`
  if (/#REF!/.test(formula)) return 'names a cell that is gone'
  const {functions, places, tables, bare} = formulaParts(formula)
  if ((formula.match(/"/g)?.length ?? 0) % 2 === 1 || !isBalanced(bare)) return 'its brackets or quotes do not match'
  const called = functions.map(functionFault).find((fault) => fault !== null)
  if (called !== undefined) return called
  const written = writingFault(bare)
  if (written !== null) return written
  const missing = places.find(({sheet}) => !hasSheet(book, sheet))
  if (missing) return `names the sheet ${missing.sheet}, which is not there`
  const wrong = places.find(({address}) => address === '' || rangeOf(address) === null)
  if (wrong) return `names ${wrong.sheet}!${wrong.address}, which is no place`
  const known = new Map(
    sheets
      .flatMap((sheet) => sheet.tables)
      .map(({root}) => [(root.attributes['displayName'] ?? '').toLowerCase(), root]),
  )
  for (const {table: name, columns} of tables) {
    const found = known.get(name.toLowerCase())
    if (!found) return `names the table ${name}, which is not there`
    const names = found.children
      .filter((child) => child.name === 'tableColumns')
      .flatMap(({children}) => children.map(({attributes}) => attributes['name']?.toLowerCase()))
    const lost = columns.find((column) => !names.includes(column.toLowerCase()))
    if (lost) return `names the column ${name}[${lost}], which is not there`
  }
  return null
}

function functionFault(written: string): string | null {
  const name = written.replace(/^(?:_XLFN\.|_XLWS\.)+/, '')
  if (lateFunctions.has(name)) return `calls ${name}, which older readers do not know`
  if (outsideFunctions.has(name)) return `calls ${name}, which reaches outside the workbook`
  return knownFunctions.has(name) ? null : `calls ${name}, which is no function`
}

/** What can be seen without a grammar: cells beyond the sheet, operators without what they stand between, brackets with nothing in them. */
function writingFault(bare: string): string | null {
  const beyond = [...bare.matchAll(corner)].find(([cell]) => rangeOf(cell!) === null)
  if (beyond) return `names ${beyond[0]}, which is no cell`
  const plain = bare.replaceAll(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '').replaceAll(/\s/g, '')
  if (slips.test(plain) || plain.replaceAll(/\{[^}]*\}/g, '').includes(';'))
    return `\`${plain.slice(0, 30)}\` cannot be read`
  const empty = /([\p{L}_][\p{L}\p{N}_.]*)\(\)/u.exec(plain)?.[1]
  return empty === undefined || bareFunctions.has(empty.toUpperCase()) ? null : `calls ${empty} with nothing`
}

/** A workbook's own sheets, or a workbook that it is tied to: `[1]`. */
function hasSheet({sheets, workbook}: Book, written: string): boolean {
  const other = /^\[([^\]]+)\]/.exec(written)?.[1]
  if (other !== undefined) return Number(other) <= allOf(workbook, 'externalReference').length
  return written.split(':').every((name) => sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
}

function isBalanced(bare: string): boolean {
  let depth = 0
  for (const character of bare) {
    if (character === '(' || character === '[') depth++
    if (character === ')' || character === ']') depth--
    if (depth < 0) return false
  }
  return depth === 0
}
