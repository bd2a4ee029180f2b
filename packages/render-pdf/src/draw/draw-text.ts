import type {ShapedText} from '../fonts/face.ts'
import type {SetRun} from '../typeset/text-style.ts'
import {faceOf} from '../fonts/open-fonts.ts'
import {embeddedFace} from './open-document.ts'
import type {EmbeddedFace, OpenDocument} from './open-document.ts'

/**
 * Write one run of a line as a single `TJ`: the glyphs of its pieces, each moved by what its piece's advance differs
 * from the font's own. What most glyphs are moved by is said once, as character spacing.
 *
 * @param xPt  Left edge of the line's first piece.
 * @param yPt  Baseline.
 */
export function drawRun(document: OpenDocument, run: SetRun, xPt: number, yPt: number): void {
  const {style} = run
  const {pdf} = document
  const face = embeddedFace(document, style.face)
  pdf.page.fonts[face.font.id] ??= face.font.ref()
  const source = faceOf(document.fonts, style.face)
  const shapes = run.pieces.map((piece) => source.shape(piece.text, style.proportional))
  const glyphs = shapes.reduce((sum, shaped) => sum + shaped.glyphs.length, 0)
  const spacing = commonMove(run, glyphs)
  const y = pdf.page.height - yPt + (style.risePt ?? 0)
  // The page is flipped by pdfkit; text has to stand upright in it.
  const before =
    `q 1 0 0 -1 0 ${number(pdf.page.height)} cm BT ${color(style.color)} rg /${face.font.id} ${number(style.sizePt)} Tf ` +
    (run.scale === 1 ? '' : `${number(run.scale * 100)} Tz `) +
    (spacing === 0 ? '' : `${fine(spacing * style.sizePt)} Tc `) +
    `1 0 0 1 ${number(xPt + run.xPt)} ${number(y)} Tm [<`
  // pdfkit would make bytes of a text one by one.
  const bytes = Buffer.allocUnsafe(before.length + glyphs * mostBytes + after.length)
  const start = bytes.write(before, 'latin1')
  const end = writeGlyphs(bytes, start, {run, face, shapes, glyphs, spacing})
  pdf.addContent(bytes.subarray(0, end + bytes.write(after, end, 'latin1')))
}

const after = '>] TJ ET Q\n'
/** Of a glyph: four digits, and a move with what closes and opens the row of digits around it. */
const mostBytes = 4 + 24

interface GlyphRow {
  run: SetRun
  face: EmbeddedFace
  /** Of each piece of the run. */
  shapes: ReadonlyArray<ShapedText>
  /** How many in all. */
  glyphs: number
  spacing: number
}

/**
 * Glyphs in drawing order, with what the next one is moved by beyond the font's own advance. Distances are whole
 * thousandths of an em; what rounding leaves goes to the next, so that no line drifts.
 *
 * @returns  Where they end.
 */
function writeGlyphs(bytes: Buffer, start: number, {run, face, shapes, glyphs, spacing}: GlyphRow): number {
  const emPt = run.style.sizePt * run.scale
  const letter = run.letterPt / emPt
  let at = start
  let owed = 0
  let left = glyphs
  for (const [index, shaped] of shapes.entries()) {
    const ids = idsOf(face, shaped)
    const last = ids.length - 1
    const behind = run.pieces[index]!.advancePt / emPt - shaped.width - last * letter
    for (let glyph = 0; glyph <= last; glyph++) {
      at = writeId(bytes, at, ids[glyph]!)
      if (--left === 0) return at
      const kern = shaped.advances[glyph]! - shaped.naturals[glyph]!
      owed += (kern + (glyph < last ? letter : behind) - spacing) * 1000
      const whole = Math.round(owed)
      if (whole === 0) continue
      at = writeMove(bytes, at, -whole)
      owed -= whole
    }
  }
  return at
}

/** Four hexadecimal digits. */
function writeId(bytes: Uint8Array, start: number, id: number): number {
  for (let digit = 0; digit < 4; digit++) bytes[start + digit] = hexDigits[(id >> (12 - 4 * digit)) & 15]!
  return start + 4
}

const hexDigits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))
const [opening, closing, minus, zero] = [0x3c, 0x3e, 0x2d, 0x30]

/** A whole number between the end of a row of digits and the start of the next. */
function writeMove(bytes: Uint8Array, start: number, move: number): number {
  let at = start
  bytes[at++] = closing
  if (move < 0) bytes[at++] = minus
  let size = Math.abs(move)
  let end = at
  do {
    bytes[end++] = zero + (size % 10)
    size = Math.floor(size / 10)
  } while (size > 0)
  // The last digit came first.
  for (let first = at, last = end - 1; first < last; first++, last--) {
    const digit = bytes[first]!
    bytes[first] = bytes[last]!
    bytes[last] = digit
  }
  bytes[end++] = opening
  return end
}

function idsOf(face: EmbeddedFace, shaped: ShapedText): ReadonlyArray<number> {
  const known = face.idsOfText.get(shaped)
  if (known) return known
  const ids = shaped.glyphs.map((glyph, index) =>
    include(face, glyph, shaped.naturals[index]!, shaped.codePoints[index]!),
  )
  face.idsOfText.set(shaped, ids)
  return ids
}

/** In em: less is nothing. */
const grain = 1e-5

/** The move that most glyphs of a run have: in Latin text they are letters within words. */
function commonMove({pieces, letterPt, gapPt, style, scale}: SetRun, glyphs: number): number {
  if (pieces.length < 3) return 0
  const move = (glyphs > 2 * pieces.length ? letterPt : gapPt) / (style.sizePt * scale)
  return Math.abs(move) < grain ? 0 : move
}

/**
 * Fonts draw some characters with one glyph (一 and the radical U+2F00); each gets a number of its own in the subset, so
 * that the text copied out is the text that was set.
 *
 * @returns  The glyph's number in the subset.
 */
function include({font, ids}: EmbeddedFace, glyph: number, width: number, codePoints: ReadonlyArray<number>): number {
  const key = `${glyph} ${codePoints.join(' ')}`
  const known = ids.get(key)
  if (known !== undefined) return known
  delete font.subset.mapping[glyph]
  const id = font.subset.includeGlyph(glyph)
  font.widths[id] = width * 1000
  font.unicode[id] = codePoints
  ids.set(key, id)
  return id
}

/** ISO 32000-1, 7.3.3: no exponents. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Character spacing adds up over a line, and wants more decimals than a place. */
function fine(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}

const colors = new Map<string, string>()

function color(hex: string): string {
  const known = colors.get(hex)
  if (known !== undefined) return known
  const parts = [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)
  colors.set(hex, parts.join(' '))
  return parts.join(' ')
}
