// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read our source need these types too
/// <reference path="./fontkit.d.ts" />
import {create} from 'fontkit'
import type {Font, Glyph} from 'fontkit'
import type {Face} from './face.ts'
import {toFace} from './face.ts'
import {hasWholeOutlines} from './has-whole-outlines.ts'
import {isFontFile} from './is-font-file.ts'
import {latinShaper} from './latin-shaper.ts'

/** What a font is for; both are needed. */
export type FontRole = 'text' | 'heading'

/** The fonts of a briefing, parsed once and shared by all that a process renders. */
export interface BriefingFonts {
  /** Running text. */
  text: Face
  /** Headings, labels and figures. */
  heading: Face
  /** For what neither of them has, the first that has it; each parsed when it is first asked for. */
  fallbacks: ReadonlyArray<() => Face>
}

/** One of the fonts of a briefing: by what it is for, or the place among those that stand in. */
export type FaceName = FontRole | number

/** @returns The face of that name; one that stands in is parsed now, if it was not before. */
export function faceOf(fonts: BriefingFonts, name: FaceName): Face {
  return typeof name === 'number' ? fonts.fallbacks[name]!() : fonts[name]
}

/** A font file as someone names it. */
export interface FontSource {
  /** A whole TrueType or OpenType file (TTF, OTF), or a collection (TTC, OTC). */
  bytes: Uint8Array
  /** Its path, for messages. */
  file?: string | undefined
  /** Which font of a collection, by its PostScript, full or family name; by default that for Simplified Chinese, else the first. */
  face?: string | undefined
}

/** What the fonts of a briefing are read from. */
export interface FontSources extends Record<FontRole, Uint8Array | FontSource> {
  /** TrueType or OpenType files for what those two lack, read when a text first asks for it; none by default. */
  fallbacks?: ReadonlyArray<() => Uint8Array> | undefined
}

/**
 * Parse the fonts of a briefing. Do this once a process: parsing is far dearer than one page.
 *
 * @param sources  What cannot be used throws an `Error` with `fontProblem`'s words: ask that first where bytes come from outside.
 */
export function openFonts(sources: FontSources): BriefingFonts {
  const {text, heading, fallbacks = []} = sources
  return {text: open(text, 'text'), heading: open(heading, 'heading'), fallbacks: fallbacks.map(openLater)}
}

/** @returns What is wrong with a font and what to do, in one line; null where it can be used. */
export function fontProblem(source: FontSource, role: FontRole): string | null {
  const found = find(source, role)
  if (typeof found === 'string') return found
  return hasWholeOutlines(found) ? null : brokenBytes(nameOf(source, role))
}

function open(source: Uint8Array | FontSource, role: FontRole): Face {
  const found = find(source instanceof Uint8Array ? {bytes: source} : source, role)
  if (typeof found === 'string') throw new Error(found)
  return toFace(found)
}

function openLater(read: () => Uint8Array): () => Face {
  let face: Face | null = null
  return () => (face ??= toFace(create(read()) as Font))
}

/** Every briefing needs them: Han, a digit, a full-width mark. */
const samples = '中国1，'

function find({bytes, file, face}: FontSource, role: FontRole): Font | string {
  const named = nameOf({bytes, file}, role)
  const fonts = parse(bytes)
  if (fonts.length === 0) return brokenBytes(named)
  const font = face === undefined ? (fonts.find(isForChina) ?? fonts[0]!) : fonts.find((each) => isNamed(each, face))
  if (!font) {
    const names = fonts.map((each) => `\`${each.postscriptName}\``).join(', ')
    return `Unexpected face \`${face}\` of ${named}, expected one of ${names}`
  }
  const lacking = [...samples].filter((sample) => !font.hasGlyphForCodePoint(sample.codePointAt(0)!))
  if (lacking.length === 0) return font
  return `Unexpected glyphs in ${named}, expected a font for Chinese: ${lacking.join(' ')} ${lacking.length > 1 ? 'are' : 'is'} not in it; name another, or leave it out to use the project's own`
}

function nameOf({file}: FontSource, role: FontRole): string {
  return `the \`${role}\` font${file === undefined ? '' : ` \`${file}\``}`
}

function brokenBytes(named: string): string {
  return `Unexpected bytes in ${named}, expected a whole TTF, OTF or TTC file; copy it again, or leave it out to use the project's own`
}

/** @returns The fonts of a file, one unless it is a collection; none where it cannot be read. */
function parse(bytes: Uint8Array): Array<Font> {
  if (!isFontFile(bytes)) return []
  try {
    const opened = create(bytes)
    return ('fonts' in opened ? opened.fonts : [opened]).filter(isWhole)
  } catch {
    return []
  }
}

/** Tables are read when they are asked for: a broken one shows here. */
function isWhole(font: Font): boolean {
  if (!(font.unitsPerEm > 0 && font.ascent > 0 && font.post)) return false
  const glyphs = [...samples].map((sample) => font.glyphForCodePoint(sample.codePointAt(0)!))
  return glyphs.every((glyph) => isShown(glyph, font)) && canLayOut(font)
}

/** Zeros where the outlines or the widths were make a font of blank, or of one heap. A glyph that is missing is told as that. */
function isShown({id, path, advanceWidth}: Glyph, {unitsPerEm}: Font): boolean {
  return id === 0 || (path.toSVG() !== '' && advanceWidth > 0 && advanceWidth <= unitsPerEm * mostEm)
}

/** No character of a font for Chinese is wider. */
const mostEm = 4

/** Each letter and sign asks the tables of Latin words for what stands behind it; an offset out of them throws. */
function canLayOut(font: Font): boolean {
  const latin = latinShaper(font)
  return latin ? latin(letters).glyphs.length > 0 : font.layout(samples).glyphs.length > 0
}

/** All of ASCII that is drawn. */
const letters = Array.from({length: 94}, (_, index) => String.fromCharCode(0x21 + index)).join('')

/** Collections for all of East Asia hold a font a country, each with that country's shapes. */
function isForChina({postscriptName}: Font): boolean {
  return /(?:sc|cn|gb|hans)(?:-|$)/i.test(postscriptName)
}

function isNamed({postscriptName, fullName, familyName}: Font, face: string): boolean {
  return [postscriptName, fullName, familyName].some((name) => name?.toLowerCase() === face.trim().toLowerCase())
}
