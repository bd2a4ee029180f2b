import {unescaped} from '../book.ts'
import {formulaFault} from '../formula-parts.ts'
import {columnLetters, rangeOf} from '../range.ts'
import {allOf, childOf, childrenOf} from '../xml.ts'
import type {Book, Sheet, Table} from '../book.ts'
import type {Rule} from '../rule.ts'

/** As many columns as the range is wide, each with its own name and id, and its head cell says that name as text. */
export const tableColumnsRule: Rule = {
  id: 'table-columns',
  check: (book) =>
    book.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) =>
        [...faultsOf(table, sheet), ...formulaFaults(table, book)].map((reason) => ({where: table.path, reason})),
      ),
    ),
}

function formulaFaults({root}: Table, book: Book): Array<string> {
  return allOf(root, 'calculatedColumnFormula', 'totalsRowFormula').flatMap(({text}) => formulaFault(text, book) ?? [])
}

function faultsOf({root}: Table, sheet: Sheet): Array<string> {
  const list = childOf(root, 'tableColumns')
  const columns = childrenOf(list, 'tableColumn').map(({attributes}) => attributes)
  const names = columns.map(({name}) => unescaped(name ?? ''))
  const folded = names.map((name) => name.toLowerCase())
  const ids = columns.map(({id}) => id ?? '')
  const range = rangeOf(root.attributes['ref'] ?? '')
  const count = list?.attributes['count']
  if (range === null) return []
  return [
    ...(count !== undefined && Number(count) !== columns.length
      ? [`counts ${count} columns of ${columns.length}`]
      : []),
    ...(columns.length === range.right - range.left + 1
      ? []
      : [`has ${columns.length} columns, not as wide as its range`]),
    ...folded.filter((name, index) => folded.indexOf(name) !== index).map((name) => `has the column ${name} twice`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `has the column id ${id} twice`),
    ...names.filter((name) => name === '' || name.length > 255).map((name) => `has the column name \`${name}\``),
    ...(root.attributes['headerRowCount'] === '0' ? [] : wrongHeads(names, sheet, range.top, range.left)),
  ]
}

function wrongHeads(names: ReadonlyArray<string>, {cells}: Sheet, row: number, left: number): Array<string> {
  return names.flatMap((name, index) => {
    const cell = cells.get(`${columnLetters(left + index)}${row}`)
    const isText = cell !== undefined && cell.formula === null && ['s', 'str', 'inlineStr'].includes(cell.type)
    return isText && cell.value === name ? [] : [`has the column \`${name}\` under the head \`${cell?.value ?? ''}\``]
  })
}
