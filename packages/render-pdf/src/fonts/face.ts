import type {Font, GlyphRun} from 'fontkit'
import {toDrawn} from './alike-glyphs.ts'
import type {LatinGlyphs} from './latin-shaper.ts'
import {latinShaper} from './latin-shaper.ts'
import {advanceReader} from './read-advance.ts'
import {trueTypeSubsets} from './true-type-subset.ts'

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
  /** The parsed font. */
  font: Font
  /** The same font for the writer of the PDF, which embeds what it uses of it. */
  embeddable: Font
  /** Height above and (negative) depth below the baseline, in em. */
  ascent: number
  descent: number
  /** Whether the font has a glyph for a code point. */
  has: (codePoint: number) => boolean
  /** Shape a word or a single character, on demand in its proportional form; the answer is kept. */
  shape: (text: string, proportional?: boolean) => ShapedText
}

/** A hyphen where a line ends within a word: drawn as one, copied out as U+00AD, so that the word can be joined again. */
export const softHyphen = '\u00ad'

/** So many shaped pieces are kept a font; then the store starts afresh, so that memory stays flat. */
const shapedPiecesKept = 20_000

/** @param font A font parsed by fontkit. */
export function toFace(font: Font): Face {
  const known = new Map<number, boolean>()
  const shaped = new Map<string, ShapedText>()
  const narrow = new Map<string, ShapedText>()
  // Characters of one code unit, most of a text: for each its place in a list.
  const places = new Uint16Array(0x10000)
  const singles: Array<ShapedText | undefined> = [undefined]
  const advanceOf = advanceReader(font)
  const latin = latinShaper(font)
  const plain = (text: string): ShapedText => shapePlain(font, advanceOf, text)
  const word = (text: string): ShapedText =>
    latin && ascii.test(text) ? shapeLatin(latin(text), text, font, advanceOf) : shape(font, text, false)
  const single = (text: string): ShapedText => {
    const code = text.charCodeAt(0)
    places[code] ||= singles.push(plain(text)) - 1
    return singles[places[code]!]!
  }
  return {
    font,
    embeddable: toEmbeddable(font),
    ascent: font.ascent / font.unitsPerEm,
    descent: font.descent / font.unitsPerEm,
    has: (codePoint) => remember(known, codePoint, () => font.hasGlyphForCodePoint(codePoint)),
    shape: (text, proportional) => {
      if (text.length === 1 && proportional !== true) return single(text)
      const isNarrow = proportional ?? latinApostrophe.test(text)
      if (isNarrow) return remember(narrow, text, () => shape(font, text, true))
      return remember(shaped, text, () => (isNumber.test(text) ? plain(text) : word(text)))
    },
  }
}

/** Digits are as wide as each other, whatever stands beside them. */
const isNumber = /^[\d.,%]+$/

/** Latin words as most are. */
const ascii = /^[!-~]+$/

function shapeLatin(
  {glyphs, lengths, kerns}: LatinGlyphs,
  text: string,
  {unitsPerEm}: Font,
  advanceOf: (glyph: number) => number,
): ShapedText {
  const naturals = glyphs.map(advanceOf)
  const advances = naturals.map((natural, index) => (Math.round(natural * unitsPerEm) + kerns[index]!) / unitsPerEm)
  let at = 0
  return {
    glyphs,
    codePoints: lengths.map((length) => Array.from(text.slice(at, (at += length)), (each) => each.charCodeAt(0))),
    naturals,
    advances,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

/** One character, or a number: each character is a glyph that no neighbour changes, so that no shaping is needed. */
function shapePlain(font: Font, advanceOf: (glyph: number) => number, text: string): ShapedText {
  const drawn = toDrawn(text, (codePoint) => font.hasGlyphForCodePoint(codePoint))
  const glyphs = [...drawn].map((character) => font.glyphForCodePoint(character.codePointAt(0)!).id)
  const advances = glyphs.map(advanceOf)
  return {
    glyphs,
    codePoints: [...text].map((character) => [character.codePointAt(0)!]),
    naturals: advances,
    advances,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

/** fontkit's own subsets keep the hinting and are made anew for each document. */
function toEmbeddable(font: Font): Font {
  const createSubset = trueTypeSubsets(font)
  return createSubset ? Object.assign(Object.create(font) as Font, {createSubset}) : font
}

function remember<Key, Value>(store: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = store.get(key)
  if (found !== undefined) return found
  if (store.size >= shapedPiecesKept) store.clear()
  const made = make()
  store.set(key, made)
  return made
}

/** Chinese fonts draw ’ as wide as a character; within a Latin word the font's proportional form is meant. */
const latinApostrophe = /\p{Script=Latin}’/u

function shape(font: Font, text: string, proportional: boolean): ShapedText {
  const drawn = toDrawn(text, (codePoint) => font.hasGlyphForCodePoint(codePoint))
  const run = proportional ? font.layout(drawn, ['pwid']) : font.layout(drawn)
  const advances = run.positions.map((position) => position.xAdvance / font.unitsPerEm)
  return {
    glyphs: run.glyphs.map((glyph) => glyph.id),
    codePoints: codePointsOf(text, run),
    naturals: run.glyphs.map((glyph) => glyph.advanceWidth / font.unitsPerEm),
    advances,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

/**
 * What each glyph stands for, read from the text: fontkit remembers for a glyph the code points that it was first asked
 * for, so that 一 would for ever be U+2F00 once that radical was met. Of a ligature only the number is taken.
 */
function codePointsOf(text: string, run: GlyphRun): Array<ReadonlyArray<number>> {
  const all = [...text].map((character) => character.codePointAt(0)!)
  const lengths = run.glyphs.map((glyph) => glyph.codePoints.length)
  if (lengths.reduce((sum, length) => sum + length, 0) !== all.length)
    return run.glyphs.map((glyph) => glyph.codePoints)
  let at = 0
  return lengths.map((length) => all.slice(at, (at += length)))
}
