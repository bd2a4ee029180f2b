import {parquetWriteBuffer} from 'hyparquet-writer'
import type {DataTable} from './data-table.ts'

const types = {text: 'STRING', number: 'DOUBLE'} as const

/** A table as Parquet: one column a column, under the names of the CSV, texts and doubles, null where a cell is empty. */
export function toParquet({columns, rows}: DataTable): Uint8Array {
  const columnData = columns.map(({key, holds}, index) => ({
    name: key,
    type: types[holds],
    nullable: true,
    data: rows.map((row) => row[index]!),
  }))
  return new Uint8Array(parquetWriteBuffer({columnData, createdBy: 'region-briefs'}))
}
