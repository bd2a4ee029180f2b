import type {Font} from 'fontkit'

/** No glyph of a font for Chinese is made of more contours. */
const mostContours = 512
/** In bytes: how many contours, and the box around them. */
const headLength = 10
/** Said in the place of their number by a glyph that is made of others. */
const composite = -1

/**
 * Whether the outlines of a TrueType font lie where the file says, each with a plausible head; damage in the midst of a
 * file shows neither in its directory nor in a few samples. Others are taken as whole.
 */
export function hasWholeOutlines(font: Font): boolean {
  const bytes = font.stream?.buffer
  const {glyf, head, loca, maxp} = font.directory?.tables ?? {}
  if (font.type !== 'TTF' || !bytes || !glyf || !head || !loca || !maxp) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint16(maxp.offset + 4)
  const isLong = view.getInt16(head.offset + 50) === 1
  if ((count + 1) * (isLong ? 4 : 2) > loca.length) return false
  const offsetOf = (glyph: number): number =>
    isLong ? view.getUint32(loca.offset + glyph * 4) : view.getUint16(loca.offset + glyph * 2) * 2
  return Array.from({length: count}).every((_, glyph) => {
    const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)]
    return end <= glyf.length && (start === end || hasPlausibleHead(view, glyf.offset + start, end - start, count))
  })
}

/** Of a glyph that has an outline: how many contours, and of a composite the first of its parts. */
function hasPlausibleHead(view: DataView, at: number, length: number, glyphs: number): boolean {
  if (length < headLength) return false
  const contours = view.getInt16(at)
  if (contours === composite) return length >= headLength + 4 && view.getUint16(at + headLength + 2) < glyphs
  return contours >= 0 && contours <= mostContours
}
