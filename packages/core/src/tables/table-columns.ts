import type {Cell, Grid} from './read-grid.ts'
import {isNumber} from './read-grid.ts'
import {type HeadReading, readHead} from './read-head.ts'
import {type KnownPlaces, placeNamed} from './table-place.ts'
import {remarkHeads} from './head-words.ts'
import {headText, numbersColumns, type TableShape} from './table-shape.ts'

/** A column of numbers with what its heads say. */
export interface TableColumn {
  readonly index: number
  readonly head: HeadReading
  /** The place that one of its heads names. */
  readonly place: string | null
  /** It holds bare numbers: a text in it that holds digits is one that could not be read. */
  readonly isNumeric: boolean
  /** What stands to its left, which a growth or a share is said of. */
  readonly beside: ColumnsBeside
}

/** The columns to the left of one, as far as a rate can be of them. */
export interface ColumnsBeside {
  /** The nearest of amounts, in the same group of columns where there are groups; null where none is. */
  readonly amount: TableColumn | null
  /** The nearest that says a time. */
  readonly timed: TableColumn | null
  /** The one that says the latest time, of those right beside one another: 11 月 | 增长 | 1—11 月 | 增长 are two rows of them. */
  readonly latest: TableColumn | null
  /** The first and the last year that they say, whole years only; null where they say none. */
  readonly years: readonly [number, number] | null
}

/** The columns behind the heads of the rows, but those of units. */
export function tableColumns(grid: Grid, shape: TableShape, known: KnownPlaces): Array<TableColumn> {
  const {headRows, stubs} = shape
  const units = new Set(shape.unitColumns)
  const heads = openHeads(grid.slice(0, headRows), stubs.length)
  const width = Math.max(0, ...grid.map((row) => row.length))
  const columns: Array<TableColumn> = []
  const amounts = new Map<string, TableColumn>()
  let besides: Omit<ColumnsBeside, 'amount'> = {timed: null, latest: null, years: null}
  for (let index = stubs.length; index < width; index++) {
    if (units.has(index) || remarkHeads.test(headText(grid, headRows, index))) continue
    const cells = heads.flatMap((row) => row[index] ?? [])
    const places = cells.map(({text}) => placeNamed(text, known))
    const group = cells.length > 1 ? cells[0]!.text : ''
    const column: TableColumn = {
      index,
      head: readHead(cells.filter((_, row) => places[row] === null)),
      place: places.findLast((place) => place !== null) ?? null,
      isNumeric: grid.slice(headRows).some((row) => isNumberAt(row, index)),
      beside: {...besides, amount: amounts.get(group) ?? null},
    }
    columns.push(column)
    besides = withColumn(besides, column)
    if (column.head.type === null && column.isNumeric) {
      amounts.set(group, column)
      // A head of its own without a group over it goes on with the amount before it, whatever stands over that.
      amounts.set('', column)
    }
  }
  return columns
}

function isNumberAt(row: ReadonlyArray<Cell>, index: number): boolean {
  const cell = row[index]
  return cell !== undefined && isNumber(cell)
}

/** The rows of heads, each blank cell but those of the lowest row filled with the head to its left: Markdown has no wide cells. */
function openHeads(rows: Grid, firstColumn: number): Array<Array<Cell | undefined>> {
  const worded = rows.filter((row) => !numbersColumns(row))
  return worded.map((row, index) => {
    let left: Cell | undefined
    return row.map((cell, column) => {
      if (column < firstColumn) return undefined
      if (cell.text !== '') left = cell
      if (cell.text !== '' || index === worded.length - 1) return cell.text === '' ? undefined : cell
      return left
    })
  })
}

function withColumn(before: Omit<ColumnsBeside, 'amount'>, column: TableColumn): Omit<ColumnsBeside, 'amount'> {
  const {periods, time} = column.head
  const dated = periods.flatMap(({reading}) => (reading.form === 'absolute' ? [reading.iso] : []))
  // 上年同期 is of the time beside it.
  const isTimed = periods.some(({reading}) => reading.form === 'relative' && reading.relation === 'part-of-year')
  if (dated.length === 0 && time === null && !isTimed) return before
  const single = dated.filter((iso) => /^\d{4}$/.test(iso)).map(Number)
  const years = [...(before.years ?? []), ...single]
  const goesOn = before.timed?.index === column.index - 1
  return {
    timed: column,
    latest: goesOn && before.latest !== null && endOf(before.latest) > endOf(column) ? before.latest : column,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
  }
}

/** The last year or month that a column is of; empty where its heads say none. */
function endOf({head}: TableColumn): string {
  const ends = head.periods.map(({reading}) => (reading.form === 'absolute' ? reading.iso.split('/').at(-1)! : ''))
  return ends.toSorted().at(-1) ?? ''
}
