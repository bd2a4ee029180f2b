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
  const row: GlyphRow = {ids: [], moves: []}
  const emPt = style.sizePt * run.scale
  for (const piece of run.pieces) {
    const shaped = source.shape(piece.text, style.proportional)
    append(row, face, shaped, piece.advancePt / emPt, run.letterPt / emPt)
  }
  const spacing = commonMove(run, row)
  const y = pdf.page.height - yPt + (style.risePt ?? 0)
  // The page is flipped by pdfkit; text has to stand upright in it.
  const operators =
    `q 1 0 0 -1 0 ${number(pdf.page.height)} cm BT ${color(style.color)} rg /${face.font.id} ${number(style.sizePt)} Tf ` +
    (run.scale === 1 ? '' : `${number(run.scale * 100)} Tz `) +
    (spacing === 0 ? '' : `${fine(spacing * style.sizePt)} Tc `) +
    `1 0 0 1 ${number(xPt + run.xPt)} ${number(y)} Tm ${operand(row, spacing)} TJ ET Q\n`
  // pdfkit would make bytes of them one by one.
  pdf.addContent(Buffer.from(operators, 'latin1'))
}

/** Glyphs in drawing order, with what the next one is moved by beyond the font's own advance, in em. */
interface GlyphRow {
  ids: Array<string>
  moves: Array<number>
}

function append(row: GlyphRow, face: EmbeddedFace, shaped: ShapedText, advance: number, letter: number): void {
  const last = shaped.glyphs.length - 1
  const ids = idsOf(face, shaped)
  for (let index = 0; index <= last; index++) {
    row.ids.push(ids[index]!)
    const kern = shaped.advances[index]! - shaped.naturals[index]!
    row.moves.push(kern + (index < last ? letter : advance - shaped.width - last * letter))
  }
}

function idsOf(face: EmbeddedFace, shaped: ShapedText): ReadonlyArray<string> {
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
function commonMove({pieces, letterPt, gapPt, style, scale}: SetRun, {ids}: GlyphRow): number {
  if (pieces.length < 3) return 0
  const move = (ids.length > 2 * pieces.length ? letterPt : gapPt) / (style.sizePt * scale)
  return Math.abs(move) < grain ? 0 : move
}

/** Distances are whole thousandths of an em; what rounding leaves goes to the next, so that no line drifts. */
function operand({ids, moves}: GlyphRow, spacing: number): string {
  let text = '[<'
  let owed = 0
  for (let index = 0; index < ids.length; index++) {
    text += ids[index]!
    if (index === ids.length - 1) break
    owed += (moves[index]! - spacing) * 1000
    const whole = Math.round(owed)
    if (whole === 0) continue
    text += `>${-whole}<`
    owed -= whole
  }
  return `${text}>]`
}

/**
 * Fonts draw some characters with one glyph (一 and the radical U+2F00); each gets a number of its own in the subset, so
 * that the text copied out is the text that was set.
 *
 * @returns  The glyph's number in the subset, as four hexadecimal digits.
 */
function include({font, ids}: EmbeddedFace, glyph: number, width: number, codePoints: ReadonlyArray<number>): string {
  const key = `${glyph} ${codePoints.join(' ')}`
  const known = ids.get(key)
  if (known !== undefined) return known
  delete font.subset.mapping[glyph]
  const id = font.subset.includeGlyph(glyph)
  font.widths[id] = width * 1000
  font.unicode[id] = codePoints
  const digits = id.toString(16).padStart(4, '0')
  ids.set(key, digits)
  return digits
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
