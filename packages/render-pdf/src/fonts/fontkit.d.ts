/** The part of fontkit 2 that this package leans on; fontkit ships no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    id: number
    advanceWidth: number
    codePoints: Array<number>
  }
  export interface GlyphRun {
    glyphs: Array<Glyph>
    positions: Array<{xAdvance: number}>
  }
  export interface Font {
    postscriptName: string
    unitsPerEm: number
    ascent: number
    descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: Array<string>): GlyphRun
  }
  export interface FontCollection {
    fonts: Array<Font>
  }
  export function create(bytes: Uint8Array): Font | FontCollection
}
