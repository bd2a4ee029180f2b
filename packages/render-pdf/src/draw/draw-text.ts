import type {EmbeddedFont} from 'pdfkit'
import type {ShapedText} from '../fonts/face.ts'
import type {SetRun} from '../typeset/text-style.ts'
import type {OpenDocument} from './open-document.ts'

/**
 * Write one run of a line as a single `TJ`: the glyphs of its pieces, each moved by what its piece's advance differs
 * from the font's own.
 *
 * @param xPt  Left edge of the line's first piece.
 * @param yPt  Baseline.
 */
export function drawRun({pdf, embedded, fonts}: OpenDocument, run: SetRun, xPt: number, yPt: number): void {
  const {style} = run
  const font = embedded[style.face]
  pdf.page.fonts[font.id] ??= font.ref()
  const writer = new GlyphWriter(font)
  for (const piece of run.pieces) {
    writer.write(fonts[style.face].shape(piece.text), piece.advancePt / style.sizePt)
  }
  const y = pdf.page.height - yPt + (style.risePt ?? 0)
  // The page is flipped by pdfkit; text has to stand upright in it.
  pdf.addContent(
    `q 1 0 0 -1 0 ${number(pdf.page.height)} cm BT ${color(style.color)} rg /${font.id} ${number(style.sizePt)} Tf ` +
      `1 0 0 1 ${number(xPt + run.xPt)} ${number(y)} Tm ${writer.end()} TJ ET Q`,
  )
}

/** Gathers the operand of a `TJ`: strings of glyphs, and distances in thousandths of an em. */
class GlyphWriter {
  private readonly font: EmbeddedFont
  private readonly parts: Array<string> = []
  private glyphs = ''
  private pending = 0

  constructor(font: EmbeddedFont) {
    this.font = font
  }

  write(shaped: ShapedText, advance: number): void {
    const last = shaped.glyphs.length - 1
    for (const [index, glyph] of shaped.glyphs.entries()) {
      this.move()
      this.glyphs += include(this.font, glyph, shaped.naturals[index]!, shaped.codePoints[index]!)
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

/** @returns The glyph's number in the subset, as four hexadecimal digits. */
function include(font: EmbeddedFont, glyph: number, width: number, codePoints: ReadonlyArray<number>): string {
  const id = font.subset.includeGlyph(glyph)
  font.widths[id] ??= width * 1000
  font.unicode[id] ??= codePoints
  return id.toString(16).padStart(4, '0')
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
