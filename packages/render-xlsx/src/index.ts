/**
 * `render-xlsx` takes a pack and gives the bytes of its data workbook. It lays the pack out as sheets of plain
 * cells (`plan`), mends or refuses what would be written wrong (`guard`), writes it with exceljs (`write`) and
 * seals the file (`package`). It makes no native charts, no live checks and no CSV.
 */
export {planWorkbook} from './plan/plan-workbook.ts'
export {renderXlsx} from './render-xlsx.ts'
export type {Cell, EmptyCell, FormulaCell, JumpCell, LinkCell, NumberCell, TextCell} from './plan/cell.ts'
export type {
  ColumnInfo,
  ColumnType,
  Row,
  RowStyle,
  SheetId,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
  WorkbookProperties,
} from './plan/sheet.ts'
export type {RenderXlsxOptions} from './plan/sheets/cover.ts'
