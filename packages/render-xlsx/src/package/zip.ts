import {deflateRaw} from 'pako'

/** An entry of a zip. */
export interface ZipEntry {
  path: string
  bytes: Uint8Array
}

/**
 * zlib's levels go from 1, fast, to 9, small. pako is zlib in JavaScript, which gives the same bytes on every machine, as the zlib of
 * Node does not; beside fflate it takes less time for fewer bytes.
 */
const level = 6

/** 1980-01-01, 12:00 (APPNOTE 4.4.6): a zip knows no time zone. */
const dosTime = 12 << 11
const dosDate = (1 << 5) | 1

/** Version 2.0, names in UTF-8, deflated. */
const version = 20
const utf8 = 1 << 11
const deflated = 8

/**
 * A zip of some entries in their order, all of one fixed time.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
export function zip(entries: ReadonlyArray<ZipEntry>): Uint8Array {
  const local: Array<Uint8Array> = []
  const central: Array<Uint8Array> = []
  let offset = 0
  for (const {path, bytes} of entries) {
    const name = new TextEncoder().encode(path)
    const data = deflateRaw(bytes, {level})
    const told = [version, utf8, deflated, dosTime, dosDate]
    const sizes = [crc32(bytes), data.length, bytes.length]
    const header = record([0x04034b50], told, sizes, [name.length, 0])
    local.push(header, name, data)
    central.push(record([0x02014b50], [version, ...told], sizes, [name.length, 0, 0, 0, 0], [0, offset]), name)
    offset += header.length + name.length + data.length
  }
  const size = central.reduce((sum, {length}) => sum + length, 0)
  const end = record([0x06054b50], [0, 0, entries.length, entries.length], [size, offset], [0])
  return joined([...local, ...central, end])
}

/** Fields of 4 bytes and of 2 bytes in turn, little-endian. */
function record(...groups: ReadonlyArray<ReadonlyArray<number>>): Uint8Array {
  const widths = [4, 2, 4, 2, 4]
  const fields = groups.flatMap((group, index) => group.map((value) => ({value, width: widths[index]!})))
  const bytes = new Uint8Array(fields.reduce((sum, {width}) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const {value, width} of fields) {
    if (width === 4) view.setUint32(at, value, true)
    else view.setUint16(at, value, true)
    at += width
  }
  return bytes
}

function joined(chunks: ReadonlyArray<Uint8Array>): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** CRC-32 of ISO 3309, a byte at a time. */
const table: Uint32Array = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]!) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}
