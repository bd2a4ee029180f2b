import {classHeads, ordinalHeads, partnerHeads, remarkHeads, subjectHeads, unitHeads} from './head-words.ts'
import {type Cell, type Grid, isMissing, isNumber, looksLikeNumber} from './read-grid.ts'

/** What the cells of a column on the left say of their rows. */
export type StubRole = 'label' | 'subject' | 'partner' | 'unit' | 'none'

/** Which rows and columns of a table are heads. */
export interface TableShape {
  /** Rows of column heads, from the top. */
  readonly headRows: number
  /** Columns on the left whose cells are the heads of their rows. */
  readonly stubs: ReadonlyArray<StubRole>
  /** Columns behind them that hold units, 亿元, for their rows. */
  readonly unitColumns: ReadonlyArray<number>
}

/** Tell the heads of a table from its numbers. */
export function tableShape(grid: Grid): TableShape {
  const headRows = countHeadRows(grid)
  const body = grid.slice(headRows)
  const stubs: Array<StubRole> = []
  const width = Math.max(0, ...grid.map((row) => row.length))
  const columnOf = (column: number): Array<Cell> => body.flatMap((row) => row[column] ?? [])
  const headOf = (column: number): string => headText(grid, headRows, column)
  while (stubs.length < width && isStub(columnOf(stubs.length), headOf(stubs.length), stubs.length)) {
    stubs.push(roleOf(headOf(stubs.length), columnOf(stubs.length)))
  }
  // 类别 | 指标: the class of what is measured is none of its name.
  const named = stubs.findLastIndex((role) => role === 'label')
  for (let column = 0; column < named; column++)
    if (stubs[column] === 'label' && classHeads.test(headOf(column).replaceAll(/\s/g, ''))) stubs[column] = 'none'
  const unitColumns = Array.from({length: width - stubs.length}, (_, index) => stubs.length + index).filter(
    (column) => unitHeads.test(headOf(column)) || isUnits(columnOf(column)),
  )
  return {headRows, stubs, unitColumns}
}

/** The lowest head of a column, without what stands in brackets behind it. */
export function headText(grid: Grid, headRows: number, column: number): string {
  for (let row = headRows - 1; row >= 0; row--) {
    const text = grid[row]?.[column]?.text ?? ''
    if (text !== '') return text
  }
  return ''
}

/**
 * Rows from the top without a number; the first of them is one of heads wherever it holds none. A row whose cells are 甲, 1, 2,
 * 3 numbers its columns and is a head too.
 */
function countHeadRows(grid: Grid): number {
  let count = 0
  while (count < grid.length && isHeadRow(grid, count)) count += 1
  // A table without any number has one row of heads.
  return count === grid.length ? Math.min(1, count) : count
}

function isHeadRow(grid: Grid, index: number): boolean {
  const row = grid[index]!
  if (numbersColumns(row)) return true
  const others = row.slice(1)
  if (others.some((cell) => isNumber(cell) || looksLikeNumber(cell))) return false
  if (index === 0) return !(row.length === 1 || (row[0] !== undefined && isNumber(row[0])))
  // 一、工业 alone in its row is the head of the rows below it, and ends the heads of the columns.
  return others.some((cell) => cell.text !== '' && !isMissing(cell) && !cell.isCovered)
    ? others.every((cell) => cell.quantities.length === 0)
    : others.some((cell) => cell.isCovered && cell.text !== '') && (row[0]?.isCovered ?? false)
}

/** Whether a row numbers its columns: 甲 | 1 | 2 | 3, 变量 | (1) | (2). */
export function numbersColumns(row: ReadonlyArray<Cell>): boolean {
  const numbers = row
    .map(({text}) => text.replaceAll(/[（()）]/g, ''))
    .filter((text) => !/^(?:[甲乙丙丁]|栏次|序号|变量|模型|)$/.test(text))
  return numbers.length > 1 && numbers.length < row.length && numbers.every((text, index) => text === String(index + 1))
}

/** A column of names: no bare number stands in it but such as number its rows. */
function isStub(cells: ReadonlyArray<Cell>, head: string, column: number): boolean {
  const said = cells.filter((cell) => !isMissing(cell))
  if (said.length === 0) return false
  if (ordinalHeads.test(head) || countsRows(said)) return true
  const isNamed = said.every((cell) => !isNumber(cell) || cell.periods.length > 0)
  if (column === 0) return isNamed || said.every((cell) => !isNumber(cell) || cell.quantities[0]!.reading.unit !== null)
  // Amounts among words, 约 3 亿元, are figures; so is a row of times behind the first column none.
  return isNamed && said.every((cell) => cell.quantities.length === 0 && !looksLikeNumber(cell))
}

/** 1, 2, 3 from the top. */
function countsRows(cells: ReadonlyArray<Cell>): boolean {
  return cells.length > 2 && cells.every(({text}, index) => text === String(index + 1))
}

function roleOf(head: string, cells: ReadonlyArray<Cell>): StubRole {
  const said = cells.filter((cell) => !isMissing(cell))
  const bare = head.replaceAll(/\s/g, '')
  if (ordinalHeads.test(bare) || remarkHeads.test(bare) || countsRows(said)) return 'none'
  if (unitHeads.test(bare) || isUnits(cells)) return 'unit'
  if (partnerHeads.test(bare)) return 'partner'
  return subjectHeads.has(bare) ? 'subject' : 'label'
}

function isUnits(cells: ReadonlyArray<Cell>): boolean {
  const said = cells.filter((cell) => !isMissing(cell))
  return said.length > 0 && said.every(({units, text}) => units.length === 1 && units[0]!.value.trim() === text)
}
