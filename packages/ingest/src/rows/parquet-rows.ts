import type {OverlayRow} from '@region-briefs/core'
import {parquetMetadata, parquetReadObjects, parquetSchema, type SchemaElement} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {UnreadableParquet} from './unreadable-parquet.ts'

/**
 * The rows of a Parquet file, its column names as the first; that one is there too where the file has no rows.
 *
 * @throws UnreadableParquet where it cannot be read.
 */
export async function parquetRows({buffer, byteOffset, byteLength}: Uint8Array): Promise<Array<OverlayRow>> {
  try {
    const file = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
    const metadata = parquetMetadata(file)
    const columns = parquetSchema(metadata).children.map(({element}) => element)
    const records = await parquetReadObjects({file, metadata, compressors})
    const rows = records.map((record) => columns.map((column) => textOf(record[column.name], column)))
    return [columns.map(({name}) => name), ...rows].map((cells, index) => ({
      // The header has no line of its own.
      line: Math.max(1, index),
      cells,
      columns: cells.map((_, column) => column + 1),
    }))
  } catch (error) {
    throw new UnreadableParquet('its pages are damaged', {cause: error})
  }
}

/** A number with the digits that its type holds: what the reader's fractions of 64 bits add to them is taken away. */
function textOf(value: unknown, {type, converted_type, logical_type, scale}: SchemaElement): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'number' || !Number.isFinite(value)) return String(value)
  if (converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL') return value.toFixed(scale ?? 0)
  return type === 'FLOAT' ? shortestFloat(value) : String(value)
}

/** The fewest digits that are the same number of 32 bits, as its writer saw it: 91126.3 for 91126.296875. */
function shortestFloat(value: number): string {
  const digits = Array.from({length: 9}, (_, index) => Number(value.toPrecision(index + 1)))
  return String(digits.find((each) => Math.fround(each) === value) ?? value)
}
