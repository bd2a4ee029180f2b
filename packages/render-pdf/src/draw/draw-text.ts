import type {ShapedText} from '../fonts/face.ts'
import type {SetRun} from '../typeset/text-style.ts'
import type {EmbeddedFace, OpenDocument} from './open-document.ts'

/**
 * Write one run of a line as a single `TJ`: the glyphs of its pieces, each moved by what its piece's advance differs
 * from the font's own.
 *
 * @param xPt  Left edge of the line's first piece.
 * @param yPt  Baseline.
 */
export function drawRun({pdf, embedded, fonts}: OpenDocument, run: SetRun, xPt: number, yPt: number): void {
  const {style} = run
  const face = embedded[style.face]
  pdf.page.fonts[face.font.id] ??= face.font.ref()
  const writer = new GlyphWriter(face)
  for (const piece of run.pieces) {
    writer.write(fonts[style.face].shape(piece.text, style.proportional), piece.advancePt / style.sizePt)
  }
  const y = pdf.page.height - yPt + (style.risePt ?? 0)
  // The page is flipped by pdfkit; text has to stand upright in it.
  pdf.addContent(
    `q 1 0 0 -1 0 ${number(pdf.page.height)} cm BT ${color(style.color)} rg /${face.font.id} ${number(style.sizePt)} Tf ` +
      `1 0 0 1 ${number(xPt + run.xPt)} ${number(y)} Tm ${writer.end()} TJ ET Q`,
  )
}

/** Gathers the operand of a `TJ`: strings of glyphs, and distances in thousandths of an em. */
class GlyphWriter {
  private readonly face: EmbeddedFace
  private readonly parts: Array<string> = []
  private glyphs = ''
  private pending = 0

  constructor(face: EmbeddedFace) {
    this.face = face
  }

  write(shaped: ShapedText, advance: number): void {
    const last = shaped.glyphs.length - 1
    for (const [index, glyph] of shaped.glyphs.entries()) {
      this.move()
      this.glyphs += include(this.face, glyph, shaped.naturals[index]!, shaped.codePoints[index]!)
      this.pending += shaped.advances[index]! - shaped.naturals[index]!
      if (index === last) this.pending += advance - shaped.width
    }
  }

  end(): string {
    this.flush()
    return `[${this.parts.join('')}]`
  }

  private move(): void {
    // Less than a hundredth of a thousandth of an em is rounding.
    if (Math.abs(this.pending) > 1e-5) {
      this.flush()
      this.parts.push(number(-this.pending * 1000))
    }
    this.pending = 0
  }

  private flush(): void {
    if (this.glyphs !== '') this.parts.push(`<${this.glyphs}>`)
    this.glyphs = ''
  }
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

function color(hex: string): string {
  return [1, 3, 5]
    .map((at) => String(Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000))
    .join(' ')
}
