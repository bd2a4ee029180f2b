import type {Font} from 'fontkit'
import type {LayoutTable} from './layout-table.ts'
import {classOf, coverageIndex, layoutTable} from './layout-table.ts'

/** Glyphs of a word as a font sets them. */
export interface LatinGlyphs {
  glyphs: Array<number>
  /** For each glyph how many characters it stands for. */
  lengths: Array<number>
  /** What each glyph's advance is changed by, in units of the font. */
  kerns: Array<number>
}

/** Glyphs of a text of ASCII characters without blanks. */
export type LatinShaper = (text: string) => LatinGlyphs

/** What is applied to each text that asks for nothing (OpenType 1.9, “Feature tags”); marks are not in ASCII. */
const substitutions: ReadonlySet<string> = new Set(['rvrn', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt'])
const positions: ReadonlySet<string> = new Set(['kern', 'curs', 'mark', 'mkmk'])

/**
 * A shaper of what Latin words need: glyphs one for another, ligatures and pairs that are kerned (OpenType 1.9, “GSUB” and
 * “GPOS”). fontkit gives the same, and takes as long to get ready for the first word as a page to set.
 *
 * @returns  Null for a font that has more than those for such text, or tables of another kind: fontkit knows more of them.
 */
export function latinShaper(font: Font): LatinShaper | null {
  try {
    const latin = shaperFor(font, 'latn')
    const none = shaperFor(font, 'DFLT')
    if (!latin || !none) return null
    return (text) => (/[A-Za-z]/.test(text) ? latin : none)(text)
  } catch (error) {
    // Beyond the end of a table.
    if (error instanceof RangeError) return null
    throw error
  }
}

function shaperFor(font: Font, script: string): LatinShaper | null {
  const substitute = layoutTable(font, 'GSUB', script, substitutions, substitutionKinds)
  const position = layoutTable(font, 'GPOS', script, positions, positionKinds)
  if (!substitute || !position || !position.subtables.flat().every((at) => isKerning(position, at))) return null
  return (text) => {
    const row: LatinGlyphs = {glyphs: [], lengths: [], kerns: []}
    for (const character of text) {
      row.glyphs.push(font.glyphForCodePoint(character.codePointAt(0)!).id)
      row.lengths.push(1)
    }
    for (const subtables of substitute.subtables) replace(substitute, subtables, row)
    row.kerns = row.glyphs.map(() => 0)
    for (const subtables of position.subtables) kern(position, subtables, row)
    return row
  }
}

/** By kind of lookup: those that are applied here, and those that ASCII text has no use for. */
const substitutionKinds = {applied: [1, 4], idle: [], extension: 7} as const
const positionKinds = {applied: [2], idle: [4, 5, 6], extension: 9} as const

function replace(table: LayoutTable, subtables: ReadonlyArray<number>, row: LatinGlyphs): void {
  for (let index = 0; index < row.glyphs.length; index++) {
    subtables.some((at) => replaceSingle(table, at, row, index) || replaceLigature(table, at, row, index))
  }
}

function replaceSingle({view, kindOf}: LayoutTable, at: number, {glyphs}: LatinGlyphs, index: number): boolean {
  if (kindOf(at) !== 1) return false
  const glyph = glyphs[index]!
  const covered = coverageIndex(view, at + view.getUint16(at + 2), glyph)
  if (covered < 0) return false
  glyphs[index] =
    view.getUint16(at) === 1 ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + covered * 2)
  return true
}

function replaceLigature({view, kindOf}: LayoutTable, at: number, row: LatinGlyphs, index: number): boolean {
  if (kindOf(at) !== 4) return false
  const {glyphs, lengths} = row
  const covered = coverageIndex(view, at + view.getUint16(at + 2), glyphs[index]!)
  if (covered < 0) return false
  const set = at + view.getUint16(at + 6 + covered * 2)
  for (let choice = 0; choice < view.getUint16(set); choice++) {
    const ligature = set + view.getUint16(set + 2 + choice * 2)
    const others = view.getUint16(ligature + 2) - 1
    let same = 0
    while (same < others && glyphs[index + 1 + same] === view.getUint16(ligature + 4 + same * 2)) same++
    if (same < others) continue
    glyphs.splice(index, others + 1, view.getUint16(ligature))
    const characters = lengths.slice(index, index + others + 1).reduce((sum, length) => sum + length, 0)
    lengths.splice(index, others + 1, characters)
    return true
  }
  return false
}

/** Of a pair, only the advance of the first glyph is changed. */
function isKerning({view}: LayoutTable, at: number): boolean {
  const advance = 4
  return view.getUint16(at + 4) === advance && view.getUint16(at + 6) === 0
}

function kern(table: LayoutTable, subtables: ReadonlyArray<number>, {glyphs, kerns}: LatinGlyphs): void {
  for (let index = 0; index + 1 < glyphs.length; index++) {
    for (const at of subtables) {
      const value = kernOf(table, at, glyphs[index]!, glyphs[index + 1]!)
      if (value === null) continue
      kerns[index]! += value
      break
    }
  }
}

/** Null where a subtable says nothing of a pair, and the next is asked. */
function kernOf({view}: LayoutTable, at: number, first: number, second: number): number | null {
  const covered = coverageIndex(view, at + view.getUint16(at + 2), first)
  if (covered < 0) return null
  if (view.getUint16(at) === 1) {
    const set = at + view.getUint16(at + 10 + covered * 2)
    for (let pair = 0; pair < view.getUint16(set); pair++) {
      if (view.getUint16(set + 2 + pair * 4) === second) return view.getInt16(set + 4 + pair * 4)
    }
    return null
  }
  const row = classOf(view, at + view.getUint16(at + 8), first)
  const column = classOf(view, at + view.getUint16(at + 10), second)
  return view.getInt16(at + 16 + (row * view.getUint16(at + 14) + column) * 2)
}
