import type {Pack} from '@region-briefs/core'
import {planTables} from '../plan/plan-tables.ts'
import {dataPackage} from './data-package.ts'
import {dataFolder, descriptorName, orderedFormats} from './data-paths.ts'
import {dataTable} from './data-table.ts'
import {dataTableNames} from './data-table-names.ts'
import type {RenderXlsxOptions} from '../plan/sheets/cover.ts'
import type {DataFormat} from './data-paths.ts'
import type {DataTable} from './data-table.ts'

export interface RenderDataOptions extends RenderXlsxOptions {
  /** In any order. */
  formats: ReadonlyArray<DataFormat>
}

/** A file, its path seen from the pack's folder, with `/`. */
export interface RenderedFile {
  path: string
  bytes: Uint8Array
}

/**
 * The tables of a pack's workbook in open formats, from the same plan: every cell says what the workbook's says.
 *
 * @param pack     A region's pack or that of all regions.
 * @param options  As of the workbook, and the formats; none gives no file.
 * @returns The files of `dataPaths(formats, pack.id)`, in that order: the same bytes for the same pack and options.
 */
export async function renderData(pack: Pack, options: RenderDataOptions): Promise<Array<RenderedFile>> {
  const formats = orderedFormats(options.formats)
  if (formats.length === 0) return []
  const tables = dataTables(pack, options)
  const files = []
  for (const format of formats) {
    const write = await writerOf(format)
    for (const table of tables) files.push({table, format, path: `${table.name}.${format}`, bytes: write(table)})
  }
  const described = files.map((file) => ({...file, bytes: file.bytes.length}))
  return [...files, {path: descriptorName, bytes: dataPackage(pack, described, options)}].map(({path, bytes}) => ({
    path: `${dataFolder}/${path}`,
    bytes,
  }))
}

/** In the order of their names; a table that the plan does not know is a fault of ours. */
function dataTables(pack: Pack, {language = 'zh'}: RenderXlsxOptions): Array<DataTable> {
  const sheets = new Map(planTables(pack, language).map((sheet) => [sheet.id as string, sheet]))
  return dataTableNames(pack.id).map((name) => {
    const sheet = sheets.get(name)
    if (sheet === undefined) throw new RangeError(`Unexpected table \`${name}\`, expected one of the plan`)
    return dataTable(name, sheet)
  })
}

/** Parquet's writer is loaded where it is asked for. */
async function writerOf(format: DataFormat): Promise<(table: DataTable) => Uint8Array> {
  return format === 'csv' ? (await import('./to-csv.ts')).toCsv : (await import('./to-parquet.ts')).toParquet
}
