import {inflateSync} from 'node:zlib'

/** Bytes of all rows; a logo of 8,000 × 8,000 points in four colours has as many. */
const mostBytes = 2 ** 28
/** ISO/IEC 15948, 11.2.1: samples of a point by colour type. */
const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
/** ISO/IEC 15948, 8.2: where the points of the seven passes begin, and how far they lie apart, across and down. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
/** ISO/IEC 15948, 9.2: filter types of a row are 0 to 4. */
const lastFilter = 4

/** So many rows of so many bytes, the byte of the filter included. */
interface Rows {
  readonly count: number
  readonly length: number
}

/**
 * What is wrong with a PNG beyond its header, which a document would be torn by: chunks, packed data, rows.
 *
 * @param bytes  From the signature on, with a whole header.
 * @returns      As *X, expected Y*; null where every row can be read.
 */
export function pngProblem(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [colour, isInterlaced] = [view.getUint8(25), view.getUint8(28) === 1]
  const bits = (samples[colour] ?? 0) * view.getUint8(24)
  if (bits === 0) return 'colours of a PNG, expected those of its standard'
  const size = {width: view.getUint32(16), height: view.getUint32(20)}
  const rows = isInterlaced ? interlaced(size, bits) : [rowsOf(size, bits)]
  const total = rows.reduce((sum, {count, length}) => sum + count * length, 0)
  if (total > mostBytes) return 'size of a PNG, expected at most some 8,000 by 8,000 points'
  const chunks = chunksOf(bytes, view)
  if (!chunks) return 'structure of a PNG, expected a whole file'
  if (colour === 3 && !chunks.some(({type}) => type === 'PLTE')) return 'colours of a PNG, expected its palette'
  const data = unpacked(
    chunks.flatMap(({type, content}) => (type === 'IDAT' ? [content] : [])),
    total,
  )
  if (data?.length !== total) return 'data of a PNG, expected the points that its header says'
  return filtersAreKnown(data, rows) ? null : 'rows of a PNG, expected filters of its standard'
}

function rowsOf({width, height}: {width: number; height: number}, bits: number): Rows {
  return width === 0 ? {count: 0, length: 0} : {count: height, length: 1 + Math.ceil((width * bits) / 8)}
}

function interlaced({width, height}: {width: number; height: number}, bits: number): Array<Rows> {
  return passes.map(([left, top, across, down]) =>
    rowsOf(
      {
        width: Math.max(0, Math.ceil((width - left) / across)),
        height: Math.max(0, Math.ceil((height - top) / down)),
      },
      bits,
    ),
  )
}

/** ISO/IEC 15948, 5.3: length, type, content and check sum; null where one ends behind the file. */
function chunksOf(bytes: Uint8Array, view: DataView): Array<{type: string; content: Uint8Array}> | null {
  const chunks: Array<{type: string; content: Uint8Array}> = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({type, content: bytes.subarray(at + 8, end - 4)})
    if (type === 'IEND') return chunks
    at = end
  }
  return null
}

function unpacked(parts: ReadonlyArray<Uint8Array>, length: number): Uint8Array | null {
  try {
    return inflateSync(Buffer.concat(parts), {maxOutputLength: length})
  } catch {
    // Whatever zlib says of it, the picture cannot be shown.
    return null
  }
}

function filtersAreKnown(data: Uint8Array, rows: ReadonlyArray<Rows>): boolean {
  let at = 0
  for (const {count, length} of rows) {
    for (let row = 0; row < count; row++, at += length) if (data[at]! > lastFilter) return false
  }
  return true
}
