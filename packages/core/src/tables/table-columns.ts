import {type Grid} from './read-grid.ts'
import {type HeadReading, readHead} from './read-head.ts'
import {isNumber} from './read-grid.ts'
import {placeNamed} from './table-place.ts'
import type {TableShape} from './table-shape.ts'

/** A column of numbers with what its heads say. */
export interface TableColumn {
  readonly index: number
  readonly head: HeadReading
  /** The widest of its heads, where there are several rows of them. */
  readonly group: string
  /** The place that one of its heads names. */
  readonly place: string | null
  /** It holds bare numbers: a text in it that holds digits is one that could not be read. */
  readonly isNumeric: boolean
}

/** The columns behind the heads of the rows, but those of units. */
export function tableColumns(
  grid: Grid,
  {headRows, stubs, unitColumns}: TableShape,
  ownPlace: string | null,
): Array<TableColumn> {
  const width = Math.max(0, ...grid.map((row) => row.length))
  const indexes = Array.from({length: width - stubs.length}, (_, index) => stubs.length + index)
  return indexes
    .filter((index) => !unitColumns.includes(index))
    .map((index) => {
      const cells = headCells(grid, headRows, stubs.length, index)
      const places = cells.map(({text}) => placeNamed(text, ownPlace))
      return {
        index,
        head: readHead(cells.filter((_, row) => places[row] === null)),
        group: cells.length > 1 ? cells[0]!.text : '',
        place: places.findLast((place) => place !== null) ?? null,
        isNumeric: grid.slice(headRows).some((row) => row[index] !== undefined && isNumber(row[index])),
      }
    })
}

/** The heads over a column; in Markdown, which has no wide cells, a blank one goes on with the head to its left. */
function headCells(grid: Grid, headRows: number, firstColumn: number, column: number): Array<Grid[number][number]> {
  return grid.slice(0, headRows).flatMap((row, index) => {
    const cell = row[column]
    if (!cell || (row.some(({text}) => text === '1') && row.some(({text}) => text === '2'))) return []
    if (cell.text !== '' || index === headRows - 1) return cell.text === '' ? [] : [cell]
    const left = row.slice(firstColumn, column).findLast(({text}) => text !== '')
    return left ? [left] : []
  })
}
