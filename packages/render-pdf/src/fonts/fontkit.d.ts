/** The part of fontkit 2 that this package leans on; fontkit ships no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    id: number
    advanceWidth: number
    codePoints: Array<number>
    path: {toSVG(): string}
  }
  export interface GlyphRun {
    glyphs: Array<Glyph>
    positions: Array<{xAdvance: number}>
  }
  export interface Font {
    /** `TTF` for TrueType and OpenType as they are, fonts of a collection included. */
    type: string
    postscriptName: string
    fullName: string | null
    familyName: string | null
    unitsPerEm: number
    ascent: number
    descent: number
    glyphForCodePoint(codePoint: number): Glyph
    hasGlyphForCodePoint(codePoint: number): boolean
    /** The table post, which pdfkit reads. */
    post?: object
    /** The file's bytes; a collection's are those of all its fonts. */
    stream?: {buffer: Uint8Array}
    directory?: {tables: Record<string, {offset: number; length: number}>}
    getGlyph(id: number): Glyph
    createSubset(): unknown
    layout(text: string, features?: Array<string>): GlyphRun
  }
  export interface FontCollection {
    fonts: Array<Font>
  }
  export function create(bytes: Uint8Array): Font | FontCollection
}
