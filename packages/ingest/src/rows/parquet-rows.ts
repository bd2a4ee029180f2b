import type {OverlayRow} from '@region-briefs/core'
import {parquetReadObjects} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {UnreadableParquet} from './unreadable-parquet.ts'

/**
 * The rows of a Parquet file, its column names as the first.
 *
 * @throws UnreadableParquet where it cannot be read.
 */
export async function parquetRows({buffer, byteOffset, byteLength}: Uint8Array): Promise<Array<OverlayRow>> {
  try {
    const file = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
    const records = await parquetReadObjects({file, compressors})
    const names = Object.keys(records[0] ?? {})
    return [names, ...records.map((record) => names.map((name) => textOf(record[name])))].map((cells, index) => ({
      line: index,
      cells,
      columns: cells.map((_, column) => column + 1),
    }))
  } catch (error) {
    throw new UnreadableParquet('its pages are damaged', {cause: error})
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
