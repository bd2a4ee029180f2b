import type {PDFDocument} from 'pdfkit'
import type {PictureBox} from '../layout/boxes.ts'
import type {VectorPicture} from '../pictures/picture.ts'

/** Draw a picture into its box, whose sides are in the picture's own proportion. */
export function drawPicture(pdf: PDFDocument, {picture, xPt, yPt, widthPt, heightPt}: PictureBox): void {
  if (picture.format === 'svg') drawVector(pdf, picture, [xPt, yPt, widthPt / picture.width])
  else pdf.image(picture.bytes, xPt, yPt, {width: widthPt, height: heightPt})
}

function drawVector(pdf: PDFDocument, picture: VectorPicture, [x, y, scale]: readonly [number, number, number]): void {
  // What lies outside its view box is not shown.
  pdf.rect(x, y, picture.width * scale, picture.height * scale).clip()
  pdf.transform(scale, 0, 0, scale, x - picture.left * scale, y - picture.top * scale)
  for (const {path, matrix, fill, stroke, strokeWidth, evenOdd} of picture.shapes) {
    if (fill === null && stroke === null) continue
    pdf.save()
    pdf.transform(...matrix)
    pdf.lineWidth(strokeWidth)
    pdf.path(path)
    const rule = evenOdd ? 'even-odd' : 'non-zero'
    if (fill !== null && stroke !== null) pdf.fillAndStroke(fill, stroke, rule)
    else if (fill !== null) pdf.fill(fill, rule)
    else if (stroke !== null) pdf.stroke(stroke)
    pdf.restore()
  }
}
