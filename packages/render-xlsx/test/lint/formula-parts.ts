import {rangeOf} from './range.ts'
import type {Book, Sheet} from './book.ts'

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
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)?/gu
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
export function formulaFault(formula: string, {sheets}: Book): string | null {
  if (formula === '' || formula.startsWith('=')) return `\`${formula.slice(0, 30)}\` is no formula`
  if (/#REF!/.test(formula)) return 'names a cell that is gone'
  const {places, tables, bare} = formulaParts(formula)
  if ((formula.match(/"/g)?.length ?? 0) % 2 === 1 || !isBalanced(bare)) return 'its brackets or quotes do not match'
  const missing = places.find(({sheet}) => !hasSheet(sheets, sheet))
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

/** A workbook's own sheets; a name with `[` is another workbook's. */
function hasSheet(sheets: ReadonlyArray<Sheet>, written: string): boolean {
  return written
    .split(':')
    .every((name) => name.startsWith('[') || sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
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
