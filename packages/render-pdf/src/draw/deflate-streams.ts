import {deflateSync} from 'node:zlib'
import type {PDFDocument, Reference} from 'pdfkit'

/** zlib's levels, from 1, fast, to 9, small. Glyphs and pages hardly shrink with more work; tables that are attached do. */
const levels = {attached: 9, drawn: 3} as const

/** Let a document compress its streams at levels of our own; pdfkit has one for all. */
export function deflateStreams(pdf: PDFDocument): void {
  const ref = pdf.ref.bind(pdf)
  pdf.ref = (data) => {
    const made = ref(data)
    const finalize = made.finalize.bind(made)
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        made.buffer = [deflateSync(Buffer.concat(made.buffer), {level: levelOf(made), memLevel: 9})]
        made.compress = false
      }
      finalize()
    }
    return made
  }
}

function levelOf({data}: Reference): number {
  return data['Type'] === 'EmbeddedFile' ? levels.attached : levels.drawn
}
