import {deflateSync} from 'node:zlib'
import type {PDFDocument} from 'pdfkit'

/** zlib's levels, from 1, fast, to 9, small. What is drawn is made anew each time; what is attached is large and much alike. */
const levels = {drawn: 5, attached: 9} as const

/** Let a document compress its streams at levels of our own; pdfkit has one for all. */
export function deflateStreams(pdf: PDFDocument): void {
  const ref = pdf.ref.bind(pdf)
  pdf.ref = (data) => {
    const made = ref(data)
    const finalize = made.finalize.bind(made)
    made.finalize = () => {
      if (made.compress && made.buffer.length > 0) {
        const level = made.data['Type'] === 'EmbeddedFile' ? levels.attached : levels.drawn
        made.buffer = [deflateSync(Buffer.concat(made.buffer), {level})]
        made.compress = false
      }
      finalize()
    }
    return made
  }
}
