import {
  Z_DEFAULT_STRATEGY,
  Z_FINISH,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateReset,
} from 'pako'
import {crcOf} from './crc.ts'
import {joinBytes} from './join-bytes.ts'

/** What a zip says of an entry. */
export interface Deflated {
  data: Uint8Array
  /** CRC-32 of what was compressed. */
  crc: number
  /** Of what was compressed, in bytes. */
  size: number
}

/** Compresses a part from its pieces in turn: they are never joined. */
export type Deflater = (pieces: ReadonlyArray<Uint8Array>) => Deflated

/**
 * pako is zlib in JavaScript, which gives the same bytes on every machine, as the zlib of Node does not; beside fflate it takes less time
 * for fewer bytes. zlib's levels go from 1, fast, to 9, small. A window of 4 KB holds the rows just above, which are the most alike: what
 * lies near is told in fewer bits, and the workbook is 2 % smaller than with the largest window and two levels more. zlib's hash of three
 * bytes goes with small tables, pako's own of four does not.
 *
 * Source: `npm run bench:xlsx`; zlib's manual, deflateInit2.
 */
const settings = {level: 6, method: 8, rawWindowBits: -12, memoryLevel: 6, threeByteHash: true} as const

const chunkBytes = 1 << 14

/**
 * A compressor for the parts of one file, each for itself. Setting it up takes longer than compressing a small part, of which a
 * workbook has dozens: it is set up once and set back before each part, which gives the same bytes.
 */
export function deflater(): Deflater {
  const stream = new ZStream()
  const {level, method, rawWindowBits, memoryLevel, threeByteHash} = settings
  zlibDeflateInit2(stream, level, method, rawWindowBits, memoryLevel, Z_DEFAULT_STRATEGY, threeByteHash)
  return (pieces) => ({...deflated(stream, pieces), size: pieces.reduce((sum, {length}) => sum + length, 0)})
}

function deflated(stream: ZStream, pieces: ReadonlyArray<Uint8Array>): Pick<Deflated, 'data' | 'crc'> {
  const chunks: Array<Uint8Array> = []
  zlibDeflateReset(stream)
  // What it gave of the part before is no longer its own.
  stream.next_out = 0
  stream.avail_out = 0
  let crc = 0xffffffff
  for (const piece of pieces) {
    crc = crcOf(piece, crc)
    feed(stream, piece, chunks)
  }
  finish(stream, chunks)
  return {data: joinBytes(chunks), crc: (crc ^ 0xffffffff) >>> 0}
}

function feed(stream: ZStream, piece: Uint8Array, chunks: Array<Uint8Array>): void {
  stream.input = piece
  stream.next_in = 0
  stream.avail_in = piece.length
  while (stream.avail_in > 0) {
    makeRoom(stream, chunks)
    step(stream, Z_NO_FLUSH)
  }
}

function finish(stream: ZStream, chunks: Array<Uint8Array>): void {
  do makeRoom(stream, chunks)
  while (step(stream, Z_FINISH) !== Z_STREAM_END)
  chunks.push(stream.output.subarray(0, stream.next_out))
}

function step(stream: ZStream, flush: typeof Z_NO_FLUSH | typeof Z_FINISH): number {
  const status = zlibDeflate(stream, flush)
  if (status !== Z_OK && status !== Z_STREAM_END)
    throw new Error(`Unexpected status ${status} of the compressor: ${stream.msg}`)
  return status
}

/** A full chunk is put aside. */
function makeRoom(stream: ZStream, chunks: Array<Uint8Array>): void {
  if (stream.avail_out > 0) return
  if (stream.next_out > 0) chunks.push(stream.output)
  stream.output = new Uint8Array(chunkBytes)
  stream.next_out = 0
  stream.avail_out = chunkBytes
}
