import {parquetWriteBuffer} from 'hyparquet-writer'
import type {ColumnInfo} from '../plan/sheet.ts'
import type {DataTable, DataValue} from './data-table.ts'

/** Of the Parquet format: how values are stored, and what they are. */
const types = {
  text: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  number: {type: 'DOUBLE'},
  date: {type: 'INT32', converted_type: 'DATE'},
} as const

/** A table as Parquet: one column a column, under the names of the CSV, texts, doubles and dates, null where a cell is empty. */
export function toParquet({columns, rows}: DataTable): Uint8Array {
  const schema = columns.map(({key, holds}) => ({name: key, ...types[holds], repetition_type: 'OPTIONAL'}) as const)
  const columnData = columns.map(({key, holds}, index) => ({
    name: key,
    data: rows.map((row) => stored(row[index]!, holds)),
  }))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      schema: [{name: 'root', num_children: columns.length}, ...schema],
      createdBy: 'region-briefs',
    }),
  )
}

function stored(value: DataValue, holds: ColumnInfo['holds']): DataValue | Date {
  return holds === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value
}
