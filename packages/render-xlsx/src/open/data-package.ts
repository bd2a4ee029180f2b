import type {Pack} from '@region-briefs/core'
import {citationOf} from '../plan/citation-of.ts'
import {editionDay} from '../plan/edition-day.ts'
import {workbookTitle} from '../plan/workbook-title.ts'
import type {ColumnInfo} from '../plan/sheet.ts'
import type {RenderXlsxOptions} from '../plan/sheets/cover.ts'
import type {DataFormat} from './data-paths.ts'
import type {DataTable} from './data-table.ts'

/** The Data Package standard, version 2.0. */
const profiles = 'https://datapackage.org/profiles/2.0'

/** A file, whose table the descriptor describes. */
export interface DataFile {
  table: DataTable
  format: DataFormat
  /** The file's name, beside the descriptor. */
  path: string
  bytes: number
}

const howToRead =
  'CSV：UTF-8（带 BOM）、逗号分隔、CRLF 换行；空字段是“没有”或“不适用”，不是 0；编号和代码是文本，读入时请按 schema 的类型，不要让软件猜。' +
  '以 = + - @ 开头的字段是论文的文字，照原样，不是公式；用表格软件打开时请把文本列按文本导入。'

/**
 * `datapackage.json`: what each file holds, column by column, for programs (Data Package v2, datapackage.org).
 *
 * @param pack     Whose tables these are.
 * @param files    What stands beside it.
 * @param options  As of the workbook.
 */
export function dataPackage(pack: Pack, files: ReadonlyArray<DataFile>, options: RenderXlsxOptions): Uint8Array {
  const {document} = pack
  const day = editionDay(options.date, document.date)
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: packageName(pack.id),
    title: workbookTitle(pack, options.language ?? 'zh'),
    description: howToRead,
    ...(day === null ? {} : {created: options.date.toISOString()}),
    ...(document.keywords.length === 0 ? {} : {keywords: document.keywords}),
    ...sourcesOf(pack),
    contributors: [{title: `region-briefs ${options.toolVersion}`, roles: ['data-processing']}],
    resources: files.map((file) => resourceOf(file, files)),
  }
  return new TextEncoder().encode(JSON.stringify(descriptor, null, 2) + '\n')
}

/** Of lower-case letters, digits, `.`, `_` and `-`; other characters of a region's id are left out. */
function packageName(id: string): string {
  const plain = id.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '')
  return plain === '' ? 'region-briefs' : `region-briefs-${plain}`
}

/** The paper; none where nothing of it is printed. */
function sourcesOf({document}: Pack): object {
  const title = citationOf(document)
  return title === '' ? {} : {sources: [{title}]}
}

function resourceOf({table, format, path, bytes}: DataFile, files: ReadonlyArray<DataFile>): object {
  const isOnly = files.every((file) => file.table.name !== table.name || file.format === format)
  return {
    // Names are unique: of two files of one table the CSV has the table's.
    name: isOnly || format === 'csv' ? table.name : `${table.name}-${format}`,
    type: 'table',
    path,
    title: table.label,
    description: table.title,
    ...formats[format],
    bytes,
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: table.columns.map(fieldOf),
      missingValues: [''],
    },
  }
}

const formats = {
  csv: {
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
  },
  parquet: {format: 'parquet', mediatype: 'application/vnd.apache.parquet'},
} as const

const fieldTypes = {text: 'string', number: 'number', date: 'date'} as const

/** `unit`, `whenEmpty` and `allowed` are ours, as the standard lets a descriptor have its own: a cell may hold several allowed values, so they are no `enum`. */
function fieldOf({key, head, meaning, holds, unit, allowed, whenEmpty}: ColumnInfo): object {
  return {
    name: key,
    type: fieldTypes[holds],
    title: head,
    description: meaning,
    ...(whenEmpty === null ? {constraints: {required: true}} : {whenEmpty}),
    ...(unit === null ? {} : {unit}),
    ...(allowed.length === 0 ? {} : {allowed}),
  }
}
