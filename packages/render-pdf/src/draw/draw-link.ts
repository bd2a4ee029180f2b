import type {StructureElement} from 'pdfkit'
import type {TextBox} from '../layout/boxes.ts'
import type {Link, SetRun} from '../typeset/text-style.ts'
import {drawRun} from './draw-text.ts'
import type {OpenDocument} from './open-document.ts'
import {safeText} from './safe-text.ts'

/** Height of the sensitive area above and below the baseline, in times of the size. */
const reach = {above: 0.95, below: 0.25}

/** Draw a run that leads somewhere: its text and its annotation are one Link element, ended on its own page. */
export function drawLink(document: OpenDocument, parent: StructureElement, box: TextBox, run: SetRun): void {
  const {pdf} = document
  const element = pdf.struct('Link')
  parent.add(element)
  const {lang} = run.style
  element.add(pdf.markStructureContent('Span', lang === undefined ? {} : {lang}))
  drawRun(document, run, box.xPt, box.yPt)
  pdf.endMarkedContent()
  const widthPt = run.pieces.reduce((sum, piece) => sum + piece.advancePt, 0)
  const {sizePt} = run.style
  pdf.annotate(box.xPt + run.xPt, box.yPt - reach.above * sizePt, widthPt, (reach.above + reach.below) * sizePt, {
    Subtype: 'Link',
    // PDF/UA-1, 7.18.5: a link says what it leads to.
    // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- pdfkit writes a String object as a PDF string
    Contents: new String(contentsOf(run.link!, run, document.see)),
    structParent: element,
    ...target(document, run.link!),
  })
  element.end()
}

function contentsOf(link: Link, run: SetRun, see: OpenDocument['see']): string {
  const text = run.pieces.map((piece) => piece.text).join('')
  return safeText(link.to === 'url' ? link.url : see(text))
}

function target({pdf}: OpenDocument, link: Link): Record<string, unknown> {
  const action = pdf.ref(
    link.to === 'url'
      ? // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- as above
        {S: 'URI', URI: new String(link.url)}
      : // oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- as above
        {S: 'GoTo', D: new String(link.name)},
  )
  action.end()
  return {A: action}
}
