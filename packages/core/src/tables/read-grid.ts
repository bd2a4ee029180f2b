import type {PhrasingContent, Table, TableCell} from 'mdast'
import type {Citation, Period, Quantity, Unit} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'

/** A cell with what is marked in it. */
export interface Cell {
  readonly node: TableCell
  readonly row: number
  readonly column: number
  /** As printed, white space at its ends off; of a place that another cell covers the text of that one. */
  readonly text: string
  /** The text with times, units, figures and citation marks blanked as U+FFFC, one character each. */
  readonly blanked: string
  readonly quantities: ReadonlyArray<Quantity>
  readonly periods: ReadonlyArray<Period>
  readonly units: ReadonlyArray<Unit>
  readonly citations: ReadonlyArray<Citation>
  /** Another cell covers this place: its words hold here too, its number is not printed twice. */
  readonly isCovered: boolean
  /** It covers other places: its number, if it is one, is of several rows or columns. */
  readonly isWide: boolean
}

/** The cells of a table by row and column; a row may be shorter than others. */
export type Grid = ReadonlyArray<ReadonlyArray<Cell>>

/** Read a table's cells. */
export function readGrid(table: Table): Grid {
  const grid: Array<Array<Cell>> = []
  for (const [row, {children}] of table.children.entries()) {
    const cells: Array<Cell> = []
    grid.push(cells)
    for (const [column, node] of children.entries()) {
      const covered = node.data?.covered
      const origin = covered === 'left' ? cells[column - 1] : covered === 'above' ? grid[row - 1]?.[column] : undefined
      const right = children[column + 1]?.data?.covered === 'left'
      const below = table.children[row + 1]?.children[column]?.data?.covered === 'above'
      cells.push(origin ? {...origin, node, row, column, isCovered: true} : cellOf(node, row, column, right || below))
    }
  }
  return grid
}

/** 上年=100: the time is that of an index number's base. */
export function isIndexBase(time: Period, beside: ReadonlyArray<PhrasingContent>): boolean {
  const next = beside[beside.indexOf(time) + 1]
  return next?.type === 'text' && /^\s*[=＝]/.test(next.value)
}

/** A number, and nothing beside it but a mark of a note: what a table is made of. */
export function isNumber({quantities, text, blanked}: Cell): boolean {
  return quantities.length === 1 && text !== '' && /^[\uFFFC\s*＊†‡#①-⑳注()（）[\]［］〔〕\d]*$/.test(blanked)
}

/** 7/8, 5（6）: digits and signs only, no time and no date; a number is meant, whether it can be read or not. */
export function looksLikeNumber({text, periods}: Cell): boolean {
  if (periods.length > 0 || !/\d/.test(text) || !/^[\d\s.,，/:：()（）—–~～+-]+$/.test(text)) return false
  return !/^\d{4}\s*[-/.]\s*\d{1,2}(?:\s*[-/.]\s*\d{1,2})?$/.test(text)
}

/** A cell that says that there is no number: blank, —, …, x, 暂无. */
export function isMissing({text}: Cell): boolean {
  return /^(?:[-–—―－…·.．。*×xX/／\s\uFFFC]*|n\.?a\.?|暂?无(?:数据)?|不详|缺)$/i.test(text)
}

function cellOf(node: TableCell, row: number, column: number, isWide: boolean): Cell {
  const quantities: Array<Quantity> = []
  const periods: Array<Period> = []
  const units: Array<Unit> = []
  const citations: Array<Citation> = []
  let blanked = ''
  for (const child of node.children) {
    if (child.type === 'quantity') quantities.push(child)
    else if (child.type === 'period') {
      if (!isIndexBase(child, node.children)) periods.push(child)
    } else if (child.type === 'unit') units.push(child)
    else if (child.type === 'citation') citations.push(child)
    else {
      blanked += textOf(child)
      continue
    }
    blanked += '\uFFFC'
  }
  const text = node.children
    .filter(({type}) => type !== 'citation')
    .map(textOf)
    .join('')
    .trim()
  return {
    node,
    row,
    column,
    text,
    blanked: blanked.trim(),
    quantities,
    periods,
    units,
    citations,
    isCovered: false,
    isWide,
  }
}
