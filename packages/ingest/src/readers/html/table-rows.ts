import type {Element, ElementContent} from 'hast'

/** A cell of a table, or for a place that a wider or taller cell covers the direction in which that one stands. */
export type CellElement = Element | 'left' | 'above'

/** More text than this in one cell is an article inside a table that only lays out the page. */
const longestCell = 300

/** What stands beside a table inside a cell is its head and no longer. */
const longestHead = 60

/**
 * Whether a table holds data: rows and columns of short cells, tables in some of them, which stand for a cell's parts. Old pages lay
 * out their text in tables too: there sentences or headings stand beside the tables inside, and no figures.
 */
export function isDataTable(table: Element): boolean {
  const rows = rowsIn(table).map(cellsIn)
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return false
  const cells = rows.flat().flatMap((cell) => ownText(cell) ?? [])
  if (cells.length < rows.flat().length) return false
  const holders = cells.filter((cell) => cell.tables.length > 0)
  return (
    holders.length === 0 ||
    (holders.every(({text}) => text.length <= longestHead && !/[。；]/.test(text)) &&
      cells.some(({tables, text}) => tables.length === 0 && /^[-+−]?\d[\d,.]*%?$/.test(text)))
  )
}

/** The tables that stand in the cells of a table. */
export function tablesInside(table: Element): Array<Element> {
  return rowsIn(table).flatMap((row) => cellsIn(row).flatMap((cell) => ownText(cell)?.tables ?? []))
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

/** The text of a cell that is no article, and the tables in it; null where it is one. Tables in tables in it lay out a page. */
function ownText(cell: Element): {text: string; tables: Array<Element>} | null {
  const tables: Array<Element> = []
  let text = ''
  let last = 0
  let length = 0
  const visit = (node: ElementContent, isInside: boolean): boolean => {
    if (node.type === 'text') {
      length += node.value.trim().length
      if (!isInside && node.value.trim() !== '') {
        text += node.value.trim()
        last = Math.max(last, node.position?.start.offset ?? 0)
      }
    }
    if (length > longestCell) return false
    if (node.type !== 'element') return true
    const isTable = node.tagName === 'table'
    if (/^h[1-6]$/.test(node.tagName) || (isTable && isInside)) return false
    if (isTable) tables.push(node)
    return node.children.every((child) => visit(child, isInside || isTable))
  }
  const visited = visit(cell, false)
  // Text behind a table, or that a parser moved in front of it, is no head of it.
  const isHead = tables.every(({position}) => (position?.start.offset ?? 0) >= last)
  return visited && isHead ? {text, tables} : null
}
