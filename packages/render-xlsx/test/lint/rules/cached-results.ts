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
    sheets.flatMap((sheet) =>
      [...sheet.cells.values()]
        .filter(({formula}) => formula !== null)
        .flatMap((cell) => {
          const reason = isCalculatedOnLoad ? errorOf(cell) : (errorOf(cell) ?? faultOf(cell, sheet))
          return reason === null ? [] : [{where: `${sheet.path}!${cell.address}`, reason}]
        }),
    ),
}

function errorOf({type, value}: SheetCell): string | null {
  return type === 'e' ? `its result is ${value}` : null
}

function faultOf(cell: SheetCell, sheet: Sheet): string | null {
  if (cell.value === null) return 'its result is missing'
  if (cell.type === 's' || cell.type === 'inlineStr') return `its result is of type ${cell.type}, which results are not`
  if (cell.type === 'str' && cell.value !== '' && Number.isFinite(Number(cell.value)))
    return 'its result is a number, written as text'
  const others = sameColumn(cell, sheet).map(({type}) => type)
  const counts = (type: string): number => others.filter((each) => each === type).length
  const isOdd = others.some((type) => counts(type) > counts(cell.type))
  return isOdd ? `its result is of type ${cell.type}, unlike the others of its column` : null
}

/** Other formulas of the same column of the same table. */
function sameColumn({row, column}: SheetCell, {cells, tables}: Sheet): Array<SheetCell> {
  const place = {top: row, bottom: row, left: column, right: column}
  const table = tables
    .map(({root}) => rangeOf(root.attributes['ref'] ?? ''))
    .find((range) => range && within(place, range))
  if (!table) return []
  return [...cells.values()].filter(
    (cell) => cell.formula !== null && cell.column === column && cell.row >= table.top && cell.row <= table.bottom,
  )
}
