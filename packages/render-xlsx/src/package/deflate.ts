import {Deflate} from 'pako'

/** What a zip says of an entry. */
export interface Deflated {
  data: Uint8Array
  /** CRC-32 of what was compressed. */
  crc: number
  /** Of what was compressed, in bytes. */
  size: number
}

/**
 * zlib's levels go from 1, fast, to 9, small. pako is zlib in JavaScript, which gives the same bytes on every machine, as the zlib of
 * Node does not; beside fflate it takes less time for fewer bytes. Long parts are one large table, where a longer search still finds
 * 4 % for a fifth more time; in short ones it finds nothing.
 */
const levels = {short: 6, long: 7} as const
const longBytes = 1 << 20

/** zlib looks no further back than its window less this (`MIN_LOOKAHEAD` of its deflate.h). */
const lookahead = 262

/** Bits of zlib's smallest and largest windows. */
const smallestWindow = 9
const largestWindow = 15

/** A part compressed without its zlib head, from its pieces in turn: they are never joined. */
export function deflated(pieces: ReadonlyArray<Uint8Array>): Deflated {
  const size = pieces.reduce((sum, {length}) => sum + length, 0)
  const windowBits = windowFor(size)
  const stream = new Deflate({
    raw: true,
    level: size > longBytes ? levels.long : levels.short,
    windowBits,
    // Tables to match, since clearing large ones takes longer than a small part: a block holds half as many symbols as the window bytes.
    memLevel: windowBits - 7,
    chunkSize: Math.min(1 << 16, 1 << windowBits),
  })
  let crc = 0xffffffff
  for (const piece of pieces) {
    crc = crcOf(piece, crc)
    stream.push(piece, false)
  }
  stream.push(new Uint8Array(0), true)
  if (stream.err !== 0) throw new Error(stream.msg)
  return {data: stream.result, crc: (crc ^ 0xffffffff) >>> 0, size}
}

/** Bits of a window that sees the whole part, or the largest. */
function windowFor(size: number): number {
  let bits = smallestWindow
  while (bits < largestWindow && 1 << bits < size + lookahead) bits++
  return bits
}

/** CRC-32 of ISO 3309: what each byte does to the sum, and what it does with one, two, three bytes behind it. */
const tables: ReadonlyArray<Uint32Array> = crcTables()

function crcTables(): Array<Uint32Array> {
  const first = Uint32Array.from({length: 256}, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  const all = [first]
  for (let index = 1; index < 4; index++) all.push(all[index - 1]!.map((value) => (value >>> 8) ^ first[value & 0xff]!))
  return all
}

/** Four bytes at a time, the rest one by one. */
function crcOf(bytes: Uint8Array, start: number): number {
  const [one, two, three, four] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  const whole = bytes.length - (bytes.length % 4)
  let crc = start
  let at = 0
  for (; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc = four[crc & 0xff]! ^ three[(crc >>> 8) & 0xff]! ^ two[(crc >>> 16) & 0xff]! ^ one[crc >>> 24]!
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ one[(crc ^ bytes[at]!) & 0xff]!
  return crc
}
