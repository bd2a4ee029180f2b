import type {SheetCell} from '../book.ts'
import type {Rule} from '../rule.ts'

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'])

/** What a cell of each type may hold. */
export const cellValuesRule: Rule = {
  id: 'cell-values',
  check: ({sheets}) =>
    sheets.flatMap(({path, cells}) =>
      [...cells.values()].flatMap((cell) => {
        const reason = faultOf(cell)
        return reason === null ? [] : [{where: `${path}!${cell.address}`, reason}]
      }),
    ),
}

function faultOf({type, value, formula, element}: SheetCell): string | null {
  if (value === null) {
    const isBroken = type === 's' || (type === 'inlineStr' && formula === null) || (type === 'b' && formula === null)
    return isBroken && element.children.length > 0 ? `is of type ${type} without a value` : null
  }
  switch (type) {
    case 'n':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/.test(value) && Math.abs(Number(value)) < 1e308
        ? null
        : `holds \`${value}\` as a number`
    case 'b':
      return /^[01]$/.test(value) ? null : `holds \`${value}\` as true or false`
    case 'e':
      return errors.has(value) ? null : `holds \`${value}\` as an error`
    case 'd':
      return /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/.test(value) ? null : `holds \`${value}\` as a date`
    case 's':
    case 'str':
    case 'inlineStr':
      return value.length <= 32_767 ? null : `holds a text of ${value.length} characters`
    default:
      return `is of type ${type}, which there is not`
  }
}
