import type {BriefingFonts} from '../fonts/open-fonts.ts'
import type {Box, Layout, NamedPlace, Page, TextBox} from '../layout/boxes.ts'
import type {Attachment} from '../briefing-options.ts'
import {attachFiles} from './attach-files.ts'
import {drawLink} from './draw-link.ts'
import {drawShape} from './draw-shape.ts'
import {drawRun} from './draw-text.ts'
import type {DocumentProperties, OpenDocument} from './open-document.ts'
import {openDocument} from './open-document.ts'
import {safeText} from './safe-text.ts'
import type {StructureTree} from './structure-tree.ts'
import {structureTree} from './structure-tree.ts'

/** Write a layout as the bytes of a PDF. */
export async function drawBriefing(
  layout: Layout,
  properties: DocumentProperties,
  fonts: BriefingFonts,
  attachments: ReadonlyArray<Attachment> = [],
): Promise<Uint8Array> {
  const first = layout.pages[0]!
  const document = openDocument(properties, fonts, [first.widthPt, first.heightPt])
  const bytes = gather(document)
  const tree = structureTree(document.pdf, layout.structure, properties.lang)
  const known = new Set(layout.names.map((place) => place.name))
  const places = byPage(layout.names)
  for (const [index, page] of layout.pages.entries()) {
    document.pdf.addPage()
    for (const place of places.get(index) ?? []) {
      document.pdf.addNamedDestination(place.name, 'XYZ', null, place.yPt, null)
    }
    drawPage(document, page, tree, known)
  }
  drawOutline(document, layout)
  attachFiles(document, attachments, properties.date)
  document.pdf.end()
  return bytes
}

function byPage(names: ReadonlyArray<NamedPlace>): Map<number, Array<NamedPlace>> {
  const pages = new Map<number, Array<NamedPlace>>()
  for (const place of names) {
    const known = pages.get(place.page)
    if (known) known.push(place)
    else pages.set(place.page, [place])
  }
  return pages
}

function gather({pdf}: OpenDocument): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}

/** Boxes of one node that follow each other are one piece of marked content. */
function drawPage(document: OpenDocument, page: Page, tree: StructureTree, known: ReadonlySet<string>): void {
  for (let start = 0; start < page.boxes.length;) {
    const {node} = page.boxes[start]!
    let end = start + 1
    while (end < page.boxes.length && page.boxes[end]!.node === node) end++
    const boxes = page.boxes.slice(start, end)
    if (node === null) drawArtifact(document, boxes)
    else drawContent(document, boxes, {node, tree, known})
    start = end
  }
}

function drawArtifact(document: OpenDocument, boxes: ReadonlyArray<Box>): void {
  document.pdf.markContent('Artifact', {type: 'Layout'})
  for (const box of boxes) drawBox(document, box)
  document.pdf.endMarkedContent()
}

interface Place {
  node: number
  tree: StructureTree
  known: ReadonlySet<string>
}

function drawContent(document: OpenDocument, boxes: ReadonlyArray<Box>, place: Place): void {
  const element = place.tree.elementOf(place.node)
  // Marked content is of one language; null where none is open.
  let open: {lang: string | undefined} | null = null
  const finish = (): void => {
    if (open) document.pdf.endMarkedContent()
    open = null
  }
  const begin = (lang?: string): void => {
    if (open?.lang === lang && open !== null) return
    finish()
    element.add(document.pdf.markStructureContent('Span', lang === undefined ? {} : {lang}))
    open = {lang}
  }
  for (const box of boxes) {
    if (box.type !== 'text') {
      begin()
      drawShape(document.pdf, box)
      continue
    }
    for (const run of box.line.runs) {
      if (run.link && (run.link.to === 'url' || place.known.has(run.link.name))) {
        finish()
        drawLink(document, element, box, run)
      } else {
        begin(run.style.lang)
        drawRun(document, run, box.xPt, box.yPt)
      }
    }
  }
  finish()
}

function drawBox(document: OpenDocument, box: Box): void {
  if (box.type === 'text') drawLine(document, box)
  else drawShape(document.pdf, box)
}

function drawLine(document: OpenDocument, box: TextBox): void {
  for (const run of box.line.runs) drawRun(document, run, box.xPt, box.yPt)
}

function drawOutline({pdf}: OpenDocument, {outline, pages}: Layout): void {
  let part = pdf.outline
  for (const item of outline) {
    const parent = item.depth === 1 ? pdf.outline : part
    // pdfkit counts from the right edge, as it does from the top: the left edge is a page's width away.
    const left = pages[item.page]!.widthPt
    const place = {top: item.yPt, left, zoom: 0, fit: false, pageNumber: item.page}
    const added = parent.addItem(safeText(item.text), place)
    if (item.depth === 1) part = added
  }
}
