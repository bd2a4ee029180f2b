import type {Font} from 'fontkit'

/** Glyphs of one piece of text, in drawing order. All widths are in em. */
export interface ShapedText {
  glyphs: Array<number>
  /** For each glyph the code points that it stands for. */
  codePoints: Array<ReadonlyArray<number>>
  /** The font's own advance of each glyph. */
  naturals: Array<number>
  /** The advance after kerning. */
  advances: Array<number>
  /** Sum of `advances`. */
  width: number
}

/** One parsed font with what it has already been asked; shared by every briefing of a process. */
export interface Face {
  /** The parsed font, for the writer of the PDF. */
  font: Font
  /** Height above and (negative) depth below the baseline, in em. */
  ascent: number
  descent: number
  /** Whether the font has a glyph for a code point. */
  has: (codePoint: number) => boolean
  /** Shape a word or a single character; the answer is kept. */
  shape: (text: string) => ShapedText
}

/** So many shaped pieces are kept a font; then the store starts afresh, so that memory stays flat. */
const shapedPiecesKept = 20_000

/** @param font A font parsed by fontkit. */
export function toFace(font: Font): Face {
  const known = new Map<number, boolean>()
  const shaped = new Map<string, ShapedText>()
  return {
    font,
    ascent: font.ascent / font.unitsPerEm,
    descent: font.descent / font.unitsPerEm,
    has: (codePoint) => remember(known, codePoint, () => font.hasGlyphForCodePoint(codePoint)),
    shape: (text) => remember(shaped, text, () => shape(font, text)),
  }
}

function remember<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = store.get(key)
  if (found !== undefined) return found
  if (store.size >= shapedPiecesKept) store.clear()
  const made = make()
  store.set(key, made)
  return made
}

function shape(font: Font, text: string): ShapedText {
  const run = font.layout(text)
  const advances = run.positions.map((position) => position.xAdvance / font.unitsPerEm)
  return {
    glyphs: run.glyphs.map((glyph) => glyph.id),
    codePoints: run.glyphs.map((glyph) => glyph.codePoints),
    naturals: run.glyphs.map((glyph) => glyph.advanceWidth / font.unitsPerEm),
    advances,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}
