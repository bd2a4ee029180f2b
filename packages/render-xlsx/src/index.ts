/**
 * `render-xlsx` takes a pack and gives the bytes of its data workbook. It lays the pack out as sheets of plain
 * cells (`plan`), mends or refuses what would be written wrong (`guard`), writes it with exceljs (`write`) and
 * seals the file (`package`). The same plan gives its tables as CSV and Parquet (`open`).
 */
export {dataPaths} from './open/data-paths.ts'
export {renderData} from './open/render-data.ts'
export {planWorkbook} from './plan/plan-workbook.ts'
export {renderXlsx} from './render-xlsx.ts'
export {overlayTemplate} from './template/overlay-template.ts'
export type {OverlayTemplateOptions} from './template/overlay-template.ts'
export type {DataFormat} from './open/data-paths.ts'
export type {RenderDataOptions, RenderedFile} from './open/render-data.ts'
export type {Language} from './plan/language.ts'
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
