import type {Element, ElementContent} from 'hast'

/** A cell of a table, or for a place that a wider or taller cell covers the direction in which that one stands. */
export type CellElement = Element | 'left' | 'above'

/** More text than this in one cell is an article inside a table that only lays out the page. */
const longestCell = 300

/** Whether a table holds data: rows and columns of short cells. Old pages lay out their text in tables too. */
export function isDataTable(table: Element): boolean {
  const rows = rowsIn(table)
  return (
    rows.length > 1 &&
    rows.some((row) => cellsIn(row).length > 1) &&
    rows.every((row) => cellsIn(row).every((cell) => isShort(cell)))
  )
}

/** The rows of a table with their cells, covered places filled with where the cell that covers them stands. */
export function tableRows(table: Element): Array<Array<CellElement>> {
  const rows = rowsIn(table)
  // Spans that are larger than any table would fill the memory.
  let budget = 1000 + 4 * rows.reduce((sum, row) => sum + cellsIn(row).length, 0)
  const covered: Array<number> = []
  return rows.map((row) => {
    const cells: Array<CellElement> = []
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0 && budget > 0) {
        covered[cells.length]! -= 1
        budget -= 1
        cells.push('above')
      }
    }
    for (const cell of cellsIn(row)) {
      skipCovered()
      const height = spanOf(cell.properties.rowSpan)
      for (let column = 0; column < spanOf(cell.properties.colSpan) && (column === 0 || budget > 0); column++) {
        covered[cells.length] = height - 1
        if (column > 0) budget -= 1
        cells.push(column === 0 ? cell : 'left')
      }
    }
    skipCovered()
    return cells
  })
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && value > 1 ? Math.min(value, 1000) : 1
}

/** Those of the table itself, not of tables in it. */
function rowsIn(table: Element): Array<Element> {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? child.children.filter(isElement).filter(({tagName}) => tagName === 'tr')
      : []
  })
}

function cellsIn(row: Element): Array<Element> {
  return row.children.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th')
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function isShort(cell: Element): boolean {
  let length = 0
  const visit = (node: ElementContent): boolean => {
    if (node.type === 'text') length += node.value.trim().length
    if (length > longestCell) return false
    return node.type !== 'element' || (!/^(?:table|h[1-6])$/.test(node.tagName) && node.children.every(visit))
  }
  return visit(cell)
}
