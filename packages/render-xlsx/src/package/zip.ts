import {deflater} from './deflate.ts'
import {joinBytes} from './join-bytes.ts'

/** An entry of a zip. */
export interface ZipEntry {
  path: string
  /** Its bytes, piece after piece. */
  pieces: ReadonlyArray<Uint8Array>
}

/** 1980-01-01, 12:00 (APPNOTE 4.4.6): a zip knows no time zone. */
const dosTime = 12 << 11
const dosDate = (1 << 5) | 1

/** Version 2.0, names in UTF-8, deflated. */
const version = 20
const utf8 = 1 << 11
const deflateMethod = 8

/** Widths in bytes of the fields of each sort of record, which begins with its signature. */
const widths = {
  local: [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2],
  central: [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4],
  end: [4, 2, 2, 2, 2, 4, 4, 2],
} as const

/**
 * A zip of some entries in their order, all of one fixed time.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function zip(entries: ReadonlyArray<ZipEntry>): Uint8Array {
  const encoder = new TextEncoder()
  const deflate = deflater()
  const local: Array<Uint8Array> = []
  const central: Array<Uint8Array> = []
  let offset = 0
  for (const {path, pieces} of entries) {
    const name = encoder.encode(path)
    const {data, crc, size} = deflate(pieces)
    const told = [version, utf8, deflateMethod, dosTime, dosDate, crc, data.length, size, name.length, 0]
    const header = record(widths.local, [0x04034b50, ...told])
    local.push(header, name, data)
    central.push(record(widths.central, [0x02014b50, version, ...told, 0, 0, 0, 0, offset]), name)
    offset += header.length + name.length + data.length
  }
  const size = central.reduce((sum, {length}) => sum + length, 0)
  const end = record(widths.end, [0x06054b50, 0, 0, entries.length, entries.length, size, offset, 0])
  return joinBytes([...local, ...central, end])
}

/** Fields of 4 and 2 bytes, little-endian. */
function record(fields: ReadonlyArray<2 | 4>, values: ReadonlyArray<number>): Uint8Array {
  const bytes = new Uint8Array(fields.reduce<number>((sum, width) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [index, width] of fields.entries()) {
    if (width === 4) view.setUint32(at, values[index]!, true)
    else view.setUint16(at, values[index]!, true)
    at += width
  }
  return bytes
}
