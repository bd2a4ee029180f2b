import type {Font} from 'fontkit'

/**
 * A reader of glyphs' advances, in em, straight from the table `hmtx` (OpenType 1.9): fontkit measures the outline too.
 *
 * @returns  For fonts that are packed, one that asks fontkit.
 */
export function advanceReader(font: Font): (glyph: number) => number {
  const bytes = font.stream?.buffer
  const tables = font.directory?.tables
  const [metrics, head] = [tables?.['hmtx'], tables?.['hhea']]
  if (font.type !== 'TTF' || !bytes || !metrics || !head) {
    return (glyph) => font.getGlyph(glyph).advanceWidth / font.unitsPerEm
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Glyphs beyond so many have the last one's advance.
  const last = view.getUint16(head.offset + 34) - 1
  return (glyph) => view.getUint16(metrics.offset + Math.min(glyph, last) * 4) / font.unitsPerEm
}
