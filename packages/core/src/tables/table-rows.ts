import type {UnitReading} from '../tree/nodes.ts'
import {measureNouns, ownPlaceWords, partRows, wholeWords} from './head-words.ts'
import {type Cell, type Grid, isMissing} from './read-grid.ts'
import {type HeadReading, readHead} from './read-head.ts'
import {type KnownPlaces, placeNamed} from './table-place.ts'
import type {TableShape} from './table-shape.ts'

/** A row of numbers with what its heads say, and the rows above that it is a part of. */
export interface TableRow {
  readonly cells: ReadonlyArray<Cell>
  readonly head: HeadReading
  /** 一、传统服务 alone in a row above; null where none stands there. */
  readonly group: HeadReading | null
  /** The words of the row that this is a part of (其中：一般贸易); empty where it is part of none. */
  readonly parent: string
  /** The place or body that its heads, or those of its group, name. */
  readonly place: string | null
  readonly placeIsGroup: boolean
  /** With whom: of a table that lists partners. */
  readonly partner: string | null
  readonly units: ReadonlyArray<UnitReading>
  /** Of the row that it is a part of, where it has none itself. */
  readonly unitsOfWhole: ReadonlyArray<UnitReading>
}

/** The rows under the heads, but those that are heads of rows themselves. */
export function tableRows(grid: Grid, shape: TableShape, known: KnownPlaces, listsPartners: boolean): Array<TableRow> {
  const rows: Array<TableRow> = []
  let group: {head: HeadReading; place: string | null} | null = null
  let whole = ''
  let unitsOfWhole: ReadonlyArray<UnitReading> = []
  for (const cells of grid.slice(shape.headRows)) {
    const stubs = stubCells(grid, cells, shape)
    if (isGroup(cells, shape)) {
      const place = placeNamed(stubs[0]?.text ?? '', known)
      group = {head: readHead(stubs), place}
      whole = ''
      continue
    }
    const row = rowOf({cells, stubs, shape, group, whole, known, listsPartners})
    const isPart = row.parent !== ''
    const hasUnits = row.units.length + row.head.units.length > 0
    rows.push(!hasUnits && (isPart || partRows.test(row.head.label)) ? {...row, unitsOfWhole} : row)
    // 常住人口 | 其中：城镇 | 乡村 | 其中：男性: a row that names no measure goes on with the parts.
    if (!isPart && !(measureNouns.test(whole) && !measureNouns.test(row.head.label))) whole = row.head.label
    if (hasUnits && !isPart) unitsOfWhole = row.head.units
    else if (!isPart && !partRows.test(row.head.label)) unitsOfWhole = []
  }
  return rows
}

interface RowInput {
  readonly cells: ReadonlyArray<Cell>
  readonly stubs: ReadonlyArray<Cell>
  readonly shape: TableShape
  readonly group: {readonly head: HeadReading; readonly place: string | null} | null
  readonly whole: string
  readonly known: KnownPlaces
  readonly listsPartners: boolean
}

function rowOf({cells, stubs, shape, group, whole, known, listsPartners}: RowInput): TableRow {
  const roleAt = (cell: Cell): string => shape.stubs[cell.column] ?? 'label'
  const named = stubs.map((cell) => {
    const role = roleAt(cell)
    if (role === 'unit' || role === 'none' || cell.text === '') return null
    const place = placeNamed(cell.text, known)
    const isBody =
      (role === 'subject' || role === 'partner') && !wholeWords.test(cell.text) && !ownPlaceWords.test(cell.text)
    return place ?? (isBody ? cell.text.replaceAll(/[\s*①-⑳]/g, '') : null)
  })
  const isPartner = listsPartners || stubs.some((cell) => roleAt(cell) === 'partner')
  const own = named.findLast((place) => place !== null) ?? null
  const words = stubs.filter(
    (cell, index) => named[index] === null && roleAt(cell) !== 'unit' && roleAt(cell) !== 'none',
  )
  const head = readHead(words)
  const ofUnits = [
    ...stubs.filter((cell) => roleAt(cell) === 'unit'),
    ...shape.unitColumns.flatMap((column) => cells[column] ?? []),
  ]
  return {
    cells,
    head: {...head, ...timesOf(stubs, head)},
    group: group?.head ?? null,
    parent: isPartOf(stubs, whole) ? whole : '',
    place: isPartner ? null : (own ?? group?.place ?? null),
    placeIsGroup: own === null,
    partner: isPartner ? own : null,
    units: ofUnits.flatMap(({units}) => units.map(({reading}) => reading)),
    unitsOfWhole: [],
  }
}

/** Times stand in columns of any role. */
function timesOf(stubs: ReadonlyArray<Cell>, head: HeadReading): Pick<HeadReading, 'periods' | 'status'> {
  const all = readHead(stubs)
  return {periods: all.periods, status: head.status ?? all.status}
}

/** The cells on the left of a row; in Markdown a blank one before the last goes on with the one above it. */
function stubCells(grid: Grid, cells: ReadonlyArray<Cell>, {stubs, headRows}: TableShape): Array<Cell> {
  return stubs.flatMap((_, column) => {
    const cell = cells[column]
    if (!cell) return []
    const isOpen = cell.text === '' && !cell.isCovered && column < stubs.length - 1
    if (!isOpen) return [cell]
    for (let row = cell.row - 1; row >= headRows; row--) {
      const above = grid[row]?.[column]
      if (above && above.text !== '') return [above]
    }
    return [cell]
  })
}

/** Words in the first column alone, or one wide cell. */
function isGroup(cells: ReadonlyArray<Cell>, {stubs}: TableShape): boolean {
  const [first, ...others] = cells
  if (!first || first.text === '' || stubs.length === 0 || cells.length < 2) return false
  return others.every((cell) => cell.text === '' || (cell.isCovered && cell.text === first.text)) && !isMissing(first)
}

/** 其中：… is part of the row above; rows under it that are set in go on as its parts. */
function isPartOf(stubs: ReadonlyArray<Cell>, whole: string): boolean {
  const cell = stubs.find(({text}) => text !== '')
  if (!cell || whole === '') return false
  const printed = cell.node.children.map((child) => ('value' in child ? child.value : '')).join('')
  return /^\s*(?:其\s*中|#|＃)/.test(printed) || /^(?:[\u3000\u00A0]|\s{2})/.test(printed)
}
