import {rangeOf, within} from '../range.ts'
import type {Rule} from '../rule.ts'
import type {Sheet, SheetCell} from '../book.ts'

/**
 * Each formula has the result that is shown until someone calculates, of the type of its column; none is an error. A workbook
 * that asks to be calculated when it is opened needs none.
 */
export const cachedResultsRule: Rule = {
  id: 'cached-results',
  check: ({sheets, isCalculatedOnLoad}) =>
    sheets.flatMap((sheet) => {
      const usual = usualTypes(sheet)
      return [...sheet.cells.values()]
        .filter(({formula}) => formula !== null)
        .flatMap((cell) => {
          const reason = isCalculatedOnLoad ? errorOf(cell) : (errorOf(cell) ?? faultOf(cell, usual(cell)))
          return reason === null ? [] : [{where: `${sheet.path}!${cell.address}`, reason}]
        })
    }),
}

function errorOf({type, value}: SheetCell): string | null {
  return type === 'e' || /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value ?? '')
    ? `its result is ${value}`
    : null
}

/** @param usual  The types that most results of the cell's column have; none outside a table. */
function faultOf(cell: SheetCell, usual: ReadonlySet<string>): string | null {
  if (cell.value === null) return 'its result is missing'
  if (cell.type === 's' || cell.type === 'inlineStr') return `its result is of type ${cell.type}, which results are not`
  if (cell.type === 'str' && cell.value !== '' && Number.isFinite(Number(cell.value)))
    return 'its result is a number, written as text'
  const isOdd = usual.size > 0 && !usual.has(cell.type)
  return isOdd ? `its result is of type ${cell.type}, unlike the others of its column` : null
}

/** For a cell of a table: the types that as many results of its column have as of any other. */
function usualTypes({cells, tables}: Sheet): (cell: SheetCell) => ReadonlySet<string> {
  const ranges = tables.flatMap(({root}) => rangeOf(root.attributes['ref'] ?? '') ?? [])
  const columnOf = ({row, column}: SheetCell): string | null => {
    const table = ranges.findIndex((range) => within({top: row, bottom: row, left: column, right: column}, range))
    return table < 0 ? null : `${table}:${column}`
  }
  const counts = new Map<string, Map<string, number>>()
  for (const cell of cells.values()) {
    const column = cell.formula === null ? null : columnOf(cell)
    if (column === null) continue
    const types = counts.get(column) ?? new Map<string, number>()
    counts.set(column, types.set(cell.type, (types.get(cell.type) ?? 0) + 1))
  }
  const usual = new Map(
    [...counts].map(([column, types]) => {
      const most = Math.max(...types.values())
      return [column, new Set([...types].filter(([, count]) => count === most).map(([type]) => type))]
    }),
  )
  return (cell) => usual.get(columnOf(cell) ?? '') ?? new Set()
}
