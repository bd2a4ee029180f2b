import {formulaFault, formulaParts} from '../formula-parts.ts'
import {columnOf} from '../range.ts'
import type {SheetCell} from '../book.ts'
import type {Rule} from '../rule.ts'

/** These ask where a cell is, and not what it holds. */
const askPlaces = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'CELL', 'OFFSET', 'ISFORMULA', 'FORMULATEXT'])

/** What a formula names is there, every reader knows its functions, and it does not read its own cell. */
export const formulasRule: Rule = {
  id: 'formulas',
  check: (book) =>
    book.sheets.flatMap(({path, cells}) =>
      [...cells.values()].flatMap((cell) => {
        // A formula that shares another's text has none of its own.
        const isShared = cell.element.children.some(
          ({name, attributes, text}) => name === 'f' && attributes['si'] !== undefined && text === '',
        )
        if (cell.formula === null || isShared) return []
        const reason =
          cell.formula.length > 8192 ? 'is too long' : (formulaFault(cell.formula, book) ?? circleFault(cell))
        return reason === null ? [] : [{where: `${path}!${cell.address}`, reason}]
      }),
    ),
}

const ownRange = /(?<![\p{L}\p{N}_.!$\]])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\p{N}_.(![])/gu

function circleFault({formula, row, column}: SheetCell): string | null {
  const {bare, functions} = formulaParts(formula!)
  if (functions.some((name) => askPlaces.has(name))) return null
  const reads = [...bare.matchAll(ownRange)].some(([, left, top, right = left, bottom = top]) => {
    const [from, to] = [columnOf(left!), columnOf(right!)]
    return column >= from && column <= to && row >= Number(top) && row <= Number(bottom)
  })
  return reads ? 'reads its own cell' : null
}
