import type {Heading, Paragraph} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {keepTogether} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'

const {space} = theme
const headings = {
  1: {look: 'h1', before: space.beforeH1, after: space.afterH1, role: 'H2'},
  2: {look: 'h2', before: space.beforeH2, after: space.afterH2, role: 'H3'},
  3: {look: 'h3', before: space.beforeH3, after: space.afterH3, role: 'H3'},
} as const

/** A heading stays with what follows; the briefing's title is the only H1. */
export function layoutHeading(context: LayoutContext, block: Heading, parent: number): Array<Slab> {
  const {look, before, after, role} = headings[block.depth]
  const node = addNode(context, parent, role)
  const slabs = lineSlabs(context, [{text: block.text}], context.looks[look], {node, widthPt: context.widthPt, xPt: 0})
  return slabs.map((slab, index) => ({
    ...slab,
    keepWithNext: true,
    gapPt: index === 0 ? before : 0,
    heightPt: slab.heightPt + (index === slabs.length - 1 ? after : 0),
    startsPage: index === 0 && block.startsPage === true,
    outline: index === 0 ? {depth: block.depth, text: block.text} : undefined,
  }))
}

const neverSplitLines = 3

/** A paragraph: one slab a line. */
export function layoutParagraph(context: LayoutContext, block: Paragraph, parent: number): Array<Slab> {
  if (block.role === 'lead' || block.role === 'quote') return layoutLead(context, block, parent)
  const node = addNode(context, parent, block.role === 'title' ? 'H1' : 'P')
  const slabs = lineSlabs(context, block.runs, context.looks[block.role], {node, widthPt: context.widthPt, xPt: 0})
  const gapPt = block.role === 'message' ? 0 : space.paragraph
  return keepTogether(slabs, neverSplitLines).map((slab, index) => ({
    ...slab,
    gapPt: index === 0 ? gapPt : 0,
    keepWithNext: slab.keepWithNext || block.keepWithNext === true,
  }))
}

/** A lead stands on a tinted ground with a bar at its left. */
function layoutLead(context: LayoutContext, block: Paragraph, parent: number): Array<Slab> {
  const node = addNode(context, parent, 'P')
  const inset = space.inset
  const widthPt = context.widthPt - 2 * inset
  const slabs = lineSlabs(context, block.runs, context.looks[block.role], {node, widthPt, xPt: inset})
  const last = slabs.length - 1
  return keepTogether(slabs, neverSplitLines).map((slab, index) => {
    const top = index === 0 ? inset * 0.6 : 0
    const heightPt = slab.heightPt + top + (index === last ? inset * 0.6 : 0)
    const ground = {type: 'rect', xPt: 0, yPt: 0, heightPt, stroke: null, dashed: false, node: null} as const
    return {
      ...slab,
      heightPt,
      gapPt: index === 0 ? space.block : 0,
      boxes: [
        {...ground, widthPt: context.widthPt, fill: context.theme.color.tint},
        {...ground, widthPt: 3, fill: context.theme.color.accent},
        ...slab.boxes.map((box) => (box.type === 'text' ? {...box, yPt: box.yPt + top} : box)),
      ],
    }
  })
}

function lineSlabs(
  context: LayoutContext,
  runs: Paragraph['runs'],
  look: TextLook,
  place: {node: number; widthPt: number; xPt: number},
): Array<Slab> {
  return setText(context, runs, look, place.widthPt).map((line) => ({
    heightPt: linesHeight(1, look),
    boxes: textBoxes([line], look, {xPt: place.xPt, yPt: 0, node: place.node}),
    gapPt: 0,
    keepWithNext: false,
  }))
}
