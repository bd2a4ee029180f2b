import type {Font} from 'fontkit'

/** The part of a font that a document embeds: glyphs by the numbers that they get in it. */
export interface FontSubset {
  /** Numbers in the subset by glyph of the font. */
  mapping: Record<number, number>
  /** @returns The number of a glyph, a new one where `mapping` has none. */
  includeGlyph(glyph: number): number
  /** @returns The font file with those glyphs alone. */
  encode(): Uint8Array
}

/** One glyph without its hinting, as it is written into a subset. */
interface Outline {
  bytes: Uint8Array
  /** Where the numbers of the glyphs that it is made of stand in `bytes`. */
  parts: ReadonlyArray<{at: number; glyph: number}>
  advance: number
  leftBearing: number
}

/** A whole font as its file holds it, with the outlines that were already asked for. */
interface Source {
  view: DataView
  bytes: Uint8Array
  tables: Record<string, {offset: number; length: number}>
  longOffsets: boolean
  metrics: number
  outlines: Map<number, Outline>
}

/**
 * A maker of subsets of one TrueType font. What a reader of PDF needs and no more (ISO 32000-1, 9.9: glyf, head, hhea,
 * hmtx, loca, maxp), without instructions for the pixels of old screens; outlines are prepared once a process.
 *
 * @returns  Null for a font without TrueType outlines.
 */
export function trueTypeSubsets(font: Font): (() => FontSubset) | null {
  const source = toSource(font)
  return source && (() => openSubset(source))
}

function toSource(font: Font): Source | null {
  const bytes = font.stream?.buffer
  const tables = font.directory?.tables
  if (font.type !== 'TTF' || !bytes || !tables || !needed.every((name) => tables[name])) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    view,
    bytes,
    tables,
    longOffsets: view.getInt16(tables['head']!.offset + 50) === 1,
    metrics: view.getUint16(tables['hhea']!.offset + 34),
    outlines: new Map(),
  }
}

const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const

function openSubset(source: Source): FontSubset {
  const glyphs = [0]
  const subset: FontSubset = {
    mapping: {0: 0},
    includeGlyph(glyph) {
      const known = subset.mapping[glyph]
      if (known !== undefined) return known
      glyphs.push(glyph)
      return (subset.mapping[glyph] = glyphs.length - 1)
    },
    encode: () => encode(source, glyphs, subset),
  }
  return subset
}

function outlineOf(source: Source, glyph: number): Outline {
  const known = source.outlines.get(glyph)
  if (known) return known
  const {view, bytes, tables, longOffsets} = source
  const at = tables['loca']!.offset
  const offset = (index: number): number =>
    longOffsets ? view.getUint32(at + index * 4) : view.getUint16(at + index * 2) * 2
  const start = tables['glyf']!.offset
  const whole = bytes.subarray(start + offset(glyph), start + offset(glyph + 1))
  const outline = {...withoutHinting(whole), ...metricsOf(source, glyph)}
  source.outlines.set(glyph, outline)
  return outline
}

function metricsOf({view, tables, metrics}: Source, glyph: number): {advance: number; leftBearing: number} {
  const at = tables['hmtx']!.offset
  if (glyph < metrics) return {advance: view.getUint16(at + glyph * 4), leftBearing: view.getInt16(at + glyph * 4 + 2)}
  const last = at + (metrics - 1) * 4
  return {advance: view.getUint16(last), leftBearing: view.getInt16(last + 4 + (glyph - metrics) * 2)}
}

function withoutHinting(bytes: Uint8Array): Pick<Outline, 'bytes' | 'parts'> {
  if (bytes.length === 0) return {bytes, parts: []}
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const contours = view.getInt16(0)
  return contours < 0 ? composite(bytes) : {bytes: simple(bytes, view, contours), parts: []}
}

/** OpenType 1.9, “glyf”: ends of contours, length of the instructions, instructions, flags, coordinates. */
function simple(bytes: Uint8Array, view: DataView, contours: number): Uint8Array {
  const lengthAt = 10 + contours * 2
  const instructions = view.getUint16(lengthAt)
  const points = contours === 0 ? 0 : view.getUint16(lengthAt - 2) + 1
  const from = lengthAt + 2 + instructions
  const end = endOfPoints(bytes, from, points)
  const stripped = new Uint8Array(end - instructions)
  stripped.set(bytes.subarray(0, lengthAt))
  stripped.set(bytes.subarray(from, end), lengthAt + 2)
  return stripped
}

const flag = {shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32} as const

/** Where the coordinates end; what follows is padding. */
function endOfPoints(bytes: Uint8Array, from: number, points: number): number {
  let at = from
  let size = 0
  for (let point = 0; point < points;) {
    const bits = bytes[at++]!
    const count = bits & flag.repeat ? bytes[at++]! + 1 : 1
    const x = bits & flag.shortX ? 1 : bits & flag.sameX ? 0 : 2
    const y = bits & flag.shortY ? 1 : bits & flag.sameY ? 0 : 2
    size += count * (x + y)
    point += count
  }
  return at + size
}

const part = {wordArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128, instructions: 256} as const

function composite(original: Uint8Array): Pick<Outline, 'bytes' | 'parts'> {
  const bytes = Uint8Array.from(original)
  const view = new DataView(bytes.buffer)
  const parts: Array<{at: number; glyph: number}> = []
  let at = 10
  for (let bits: number = part.more; bits & part.more;) {
    bits = view.getUint16(at)
    view.setUint16(at, bits & ~part.instructions)
    parts.push({at: at + 2, glyph: view.getUint16(at + 2)})
    at += 4 + (bits & part.wordArguments ? 4 : 2)
    at += bits & part.scale ? 2 : bits & part.twoScales ? 4 : bits & part.matrix ? 8 : 0
  }
  return {bytes: bytes.subarray(0, at), parts}
}

function encode(source: Source, glyphs: Array<number>, subset: FontSubset): Uint8Array {
  const outlines: Array<Outline> = []
  // Parts of a glyph may add glyphs behind it.
  for (let index = 0; index < glyphs.length; index++)
    outlines.push(renumbered(outlineOf(source, glyphs[index]!), subset))
  const {glyf, loca, isLong} = toGlyphTables(outlines)
  const copy = (name: string): Uint8Array => {
    const {offset, length} = source.tables[name]!
    // A Buffer's own `slice` would not copy.
    return Uint8Array.from(source.bytes.subarray(offset, offset + length))
  }
  const head = copy('head')
  new DataView(head.buffer).setUint32(8, 0)
  new DataView(head.buffer).setInt16(50, isLong ? 1 : 0)
  const hhea = copy('hhea')
  new DataView(hhea.buffer).setUint16(34, outlines.length)
  const maxp = copy('maxp')
  new DataView(maxp.buffer).setUint16(4, outlines.length)
  // Size of instructions: there are none.
  if (maxp.length >= 28) new DataView(maxp.buffer).setUint16(26, 0)
  return toFontFile([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', toMetrics(outlines)],
    ['loca', loca],
    ['maxp', maxp],
  ])
}

function renumbered(outline: Outline, subset: FontSubset): Outline {
  if (outline.parts.length === 0) return outline
  const bytes = Uint8Array.from(outline.bytes)
  const view = new DataView(bytes.buffer)
  for (const {at, glyph} of outline.parts) view.setUint16(at, subset.includeGlyph(glyph))
  return {...outline, bytes}
}

function toGlyphTables(outlines: ReadonlyArray<Outline>): {glyf: Uint8Array; loca: Uint8Array; isLong: boolean} {
  const size = outlines.reduce((sum, {bytes}) => sum + even(bytes.length), 0)
  const isLong = size >= 0x20000
  const glyf = new Uint8Array(size)
  const loca = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2))
  const view = new DataView(loca.buffer)
  let at = 0
  const place = (index: number): void => (isLong ? view.setUint32(index * 4, at) : view.setUint16(index * 2, at / 2))
  for (const [index, {bytes}] of outlines.entries()) {
    place(index)
    glyf.set(bytes, at)
    at += even(bytes.length)
  }
  place(outlines.length)
  return {glyf, loca, isLong}
}

function even(length: number): number {
  return length + (length & 1)
}

function toMetrics(outlines: ReadonlyArray<Outline>): Uint8Array {
  const bytes = new Uint8Array(outlines.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, {advance, leftBearing}] of outlines.entries()) {
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, leftBearing)
  }
  return bytes
}

/** OpenType 1.9, “Organization of an OpenType Font”: a directory, then tables on four-byte boundaries. */
function toFontFile(tables: ReadonlyArray<readonly [string, Uint8Array]>): Uint8Array {
  const start = 12 + tables.length * 16
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x10000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - 2 ** power * 16)
  let at = start
  for (const [index, [name, bytes]] of tables.entries()) {
    file.set(bytes, at)
    const entry = 12 + index * 16
    for (let place = 0; place < 4; place++) file[entry + place] = name.charCodeAt(place)
    view.setUint32(entry + 4, checksum(view, at, padded(bytes.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += padded(bytes.length)
  }
  return file
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
