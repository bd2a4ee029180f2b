import type {Position} from 'unist'
import type {PeriodFound} from '../figures/resolve-time.ts'
import type {FigureSettings} from '../figures/to-observations.ts'
import {type CellRead, figureOf} from './cell-figure.ts'
import type {Scene} from './cell-scene.ts'
import {type CaptionReading, listsPartners, readCaption} from './read-caption.ts'
import {type Cell, type Grid, isMissing, isNumber, looksLikeNumber, readGrid} from './read-grid.ts'
import type {TableUnit} from './read-tables.ts'
import {type TableColumn, tableColumns} from './table-columns.ts'
import {periodAround} from './table-period.ts'
import {type TableRow, tableRows} from './table-rows.ts'
import {headText, tableShape} from './table-shape.ts'
import {unitOfCell} from './table-unit.ts'

/** Why the number of a cell is not among the figures. */
export type UnreadReason = 'unit' | 'label' | 'several' | 'wide' | 'unclear'

/** A number that a table prints and that is not read. */
export interface UnreadCell {
  readonly text: string
  readonly reason: UnreadReason
  readonly position: Position | undefined
}

/** A table as it was read. */
export interface TableRead {
  readonly unit: TableUnit
  /** Id of its section. */
  readonly section: string | null
  /** The time that holds around it; null where none does. */
  readonly around: PeriodFound | null
  readonly grid: Grid
  readonly headRows: number
  readonly caption: CaptionReading
  readonly cells: ReadonlyArray<CellRead>
  readonly unread: ReadonlyArray<UnreadCell>
}

/** Read every number of a table: what it measures by the heads of its row and column, else by the caption and the titles above. */
export function readCells(unit: TableUnit, section: string | null, settings: FigureSettings): TableRead {
  const grid = readGrid(unit.table)
  const caption = readCaption(unit, settings.regions)
  const shape = tableShape(grid)
  const known = {own: settings.place ?? caption.place?.name ?? null, regions: settings.regions}
  const columns = tableColumns(grid, shape, known)
  const {periods, time} = caption.head
  const above = settings.times.above(unit.section)?.period ?? null
  const around = periodAround({periods, time, by: 'period-of-caption'}, above, settings.times)
  const scene: Scene = {caption, columns, around, settings, section}
  const partners = shape.stubs.some((_, column) => listsPartners(headText(grid, shape.headRows, column), caption))
  const cells: Array<CellRead> = []
  const unread: Array<UnreadCell> = []
  for (const row of tableRows(grid, shape, known, partners)) {
    for (const column of columns) {
      const cell = row.cells[column.index]
      if (!cell || cell.isCovered) continue
      const found = readCell(cell, row, column, scene)
      if (typeof found === 'string') unread.push({text: cell.text, reason: found, position: cell.node.position})
      else if (found) cells.push(found)
    }
  }
  return {unit, section, around, grid, headRows: shape.headRows, caption, cells, unread}
}

/** A cell's figure, the reason why it is not read, or null where it holds none. */
function readCell(cell: Cell, row: TableRow, column: TableColumn, scene: Scene): CellRead | UnreadReason | null {
  const [quantity, second] = cell.quantities
  if (isMissing(cell)) return null
  const isMeant = column.isNumeric || looksLikeNumber(cell)
  if (!quantity) return isMeant && /\d/.test(cell.text) && cell.periods.length === 0 ? 'unclear' : null
  const isPlain = isNumber(cell)
  // A text column may speak of figures; only what is set as a number or an amount is one of the table's.
  if (!isPlain && !isAmountInWords(cell)) return isMeant ? 'unclear' : null
  if (second) return 'several'
  if (cell.isWide) return 'wide'
  const type = column.head.type ?? row.head.type ?? row.group?.type ?? null
  const unit = unitOfCell({
    cell: quantity.reading,
    type,
    column: column.head,
    row: row.head,
    ofRow: row.units,
    group: row.group?.units.length ? row.group.units : row.unitsOfWhole,
    caption: scene.caption.units,
    isIndex: scene.caption.head.type === 'index' && column.head.type === null && row.head.type === null,
  })
  if (!unit) return 'unit'
  return figureOf({cell, quantity, row, column, type, unit}, scene) ?? 'label'
}

/** 增长 5.3%, 12.6 亿元（含税）: nothing but a bracket stands behind the amount. */
function isAmountInWords({quantities, text, blanked}: Cell): boolean {
  const behind = blanked.slice(blanked.lastIndexOf('\uFFFC') + 1)
  return quantities[0]!.reading.unit !== null && text.length <= longestMixed && /^\s*(?:[（(].*[）)])?\s*$/.test(behind)
}

/** Longer text around an amount is a remark. */
const longestMixed = 24
