import {deflateSync} from 'node:zlib'
import type {PDFDocument, Reference} from 'pdfkit'

/** zlib's levels, from 1, fast, to 9, small. Glyphs hardly shrink with more work; tables that are attached do. */
const levels = {attached: 9, page: 5, glyphs: 3} as const
/** In bytes: no stream that is drawn is larger but a font's. */
const largestPage = 1 << 16

/** Let a document compress its streams at levels of our own; pdfkit has one for all. */
export function deflateStreams(pdf: PDFDocument): void {
  const ref = pdf.ref.bind(pdf)
  pdf.ref = (data) => {
    const made = ref(data)
    const finalize = made.finalize.bind(made)
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        const bytes = Buffer.concat(made.buffer)
        made.buffer = [deflateSync(bytes, {level: levelOf(made, bytes.length), memLevel: 9})]
        made.compress = false
      }
      finalize()
    }
    return made
  }
}

function levelOf({data}: Reference, length: number): number {
  if (data['Type'] === 'EmbeddedFile') return levels.attached
  return length > largestPage ? levels.glyphs : levels.page
}
