import type {PDFDocument} from 'pdfkit'
import {drawPicture} from './draw-picture.ts'
import type {Box, DotBox, PathBox, RectBox, RuleBox} from '../layout/boxes.ts'

const strokePt = 0.75
const dash = {length: 3, space: 2} as const
const arrowHeadPt = {length: 6, half: 3} as const

/** Draw a box that is not text. */
export function drawShape(pdf: PDFDocument, box: Exclude<Box, {type: 'text'}>): void {
  pdf.save()
  switch (box.type) {
    case 'rect':
      drawRect(pdf, box)
      break
    case 'rule':
      drawRule(pdf, box)
      break
    case 'path':
      drawPath(pdf, box)
      break
    case 'dot':
      drawDot(pdf, box)
      break
    case 'picture':
      drawPicture(pdf, box)
      break
    default:
      box satisfies never
  }
  pdf.restore()
}

function drawRect(pdf: PDFDocument, box: RectBox): void {
  pdf.lineWidth(strokePt)
  if (box.dashed) pdf.dash(dash.length, dash)
  pdf.rect(box.xPt, box.yPt, box.widthPt, box.heightPt)
  if (box.fill !== null && box.stroke !== null) pdf.fillAndStroke(box.fill, box.stroke)
  else if (box.fill !== null) pdf.fill(box.fill)
  else if (box.stroke !== null) pdf.stroke(box.stroke)
}

function drawRule(pdf: PDFDocument, {fromPt, toPt, thicknessPt, color, dashed, arrow}: RuleBox): void {
  const end = arrow ? toPt[0] - arrowHeadPt.length : toPt[0]
  pdf.lineWidth(thicknessPt)
  if (dashed) pdf.dash(dash.length, dash)
  pdf
    .moveTo(...fromPt)
    .lineTo(end, toPt[1])
    .stroke(color)
  if (!arrow) return
  const [x, y] = toPt
  pdf.polygon([end, y - arrowHeadPt.half], [x, y], [end, y + arrowHeadPt.half]).fill(color)
}

function drawPath(pdf: PDFDocument, {xPt, yPt, data, thicknessPt, color}: PathBox): void {
  pdf.transform(1, 0, 0, 1, xPt, yPt)
  pdf.lineWidth(thicknessPt).lineJoin('round')
  pdf.path(data).stroke(color)
}

function drawDot(pdf: PDFDocument, {xPt, yPt, radiusPt, fill}: DotBox): void {
  pdf.circle(xPt, yPt, radiusPt).fill(fill)
}
