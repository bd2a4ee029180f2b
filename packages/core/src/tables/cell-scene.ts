import type {FigureSettings} from '../figures/to-observations.ts'
import type {PeriodFound} from '../figures/resolve-time.ts'
import type {Quantity} from '../tree/nodes.ts'
import type {CaptionReading} from './read-caption.ts'
import type {Cell} from './read-grid.ts'
import type {HeadType} from './read-head.ts'
import type {TableColumn} from './table-columns.ts'
import type {TableRow} from './table-rows.ts'
import type {TableUnitFound} from './table-unit.ts'

/** What all the cells of a table are read against. */
export interface Scene {
  readonly caption: CaptionReading
  readonly columns: ReadonlyArray<TableColumn>
  readonly around: PeriodFound | null
  readonly settings: FigureSettings
  readonly section: string | null
}

/** A number with the heads that it stands under and its unit. */
export interface Placed {
  readonly cell: Cell
  readonly quantity: Quantity
  readonly row: TableRow
  readonly column: TableColumn
  readonly type: HeadType | null
  readonly unit: TableUnitFound
}
