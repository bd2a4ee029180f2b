import {inflateSync} from 'fflate'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {deflater} from '../src/package/deflate.ts'
import {byteWriter} from '../src/write/byte-writer.ts'

const runs = {numRuns: 60, seed: 8}

/** Pieces whose sizes lie on both sides of the windows of the compressor, of text that repeats and text that does not. */
const pieces = fc.array(
  fc
    .tuple(fc.uint8Array({minLength: 0, maxLength: 40}), fc.constantFrom(1, 7, 250, 1_000, 5_000))
    .map(([bytes, times]) => Uint8Array.from({length: bytes.length * times}, (_, at) => bytes[at % bytes.length]!)),
  {maxLength: 5},
)

/** Bit by bit, as ISO 3309 says it. */
function slowCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

test('pieces are compressed as one part, with its size and sum', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      const whole = Uint8Array.from(given.flatMap((piece) => [...piece]))
      const {data, crc, size} = deflater()(given)
      expect(size).toBe(whole.length)
      expect(crc).toBe(slowCrc(whole))
      expect(Buffer.from(inflateSync(data)).equals(Buffer.from(whole))).toBe(true)
    }),
    runs,
  )
})

test('a part is compressed to the same bytes whatever came before it', () => {
  fc.assert(
    fc.property(fc.array(pieces, {minLength: 2, maxLength: 4}), (parts) => {
      const deflate = deflater()
      const inTurn = parts.map((part) => Buffer.from(deflate(part).data).toString('hex'))
      expect(inTurn).toEqual(parts.map((part) => Buffer.from(deflater()(part).data).toString('hex')))
    }),
    runs,
  )
})

test('a part of more than a megabyte comes back whole', () => {
  const rows = Array.from({length: 40_000}, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${row % 7}"/></row>`)
  const whole = new TextEncoder().encode(rows.join(''))
  expect(whole.length).toBeGreaterThan(1 << 20)
  const {data, crc} = deflater()([whole.subarray(0, 70_001), whole.subarray(70_001)])
  expect(Buffer.from(inflateSync(data)).equals(Buffer.from(whole))).toBe(true)
  expect(crc).toBe(slowCrc(whole))
})

test('any text is written as UTF-8 in its order, across the ends of pieces', () => {
  const written = fc.oneof(
    fc.record({kind: fc.constant('ascii' as const), text: fc.string({unit: 'binary-ascii', maxLength: 30})}),
    fc.record({kind: fc.constant('text' as const), text: fc.string({unit: 'grapheme', maxLength: 30})}),
  )
  fc.assert(
    fc.property(fc.array(written, {maxLength: 6}), fc.constantFrom(1, 900, 4_000), (bits, times) => {
      const writer = byteWriter()
      const all = Array.from({length: times}, () => bits).flat()
      for (const {kind, text} of all) writer[kind](text)
      expect(Buffer.concat(writer.pieces()).toString('utf8')).toBe(all.map(({text}) => text).join(''))
    }),
    runs,
  )
})

test('a text longer than a piece is written whole', () => {
  const writer = byteWriter()
  writer.ascii('<f>')
  writer.text('数'.repeat(100_000))
  writer.ascii('</f>')
  expect(Buffer.concat(writer.pieces()).toString('utf8')).toBe(`<f>${'数'.repeat(100_000)}</f>`)
})
