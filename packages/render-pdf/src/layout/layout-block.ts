import {layoutChart} from './layout-chart.ts'
import type {Block, Chart, Frame} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import {layoutCards} from './layout-cards.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import {layoutPathway} from './layout-pathway.ts'
import {layoutQuotations} from './layout-quotations.ts'
import {layoutTable} from './layout-table.ts'
import {layoutHeading, layoutParagraph} from './layout-text.ts'
import type {Slab} from './slab.ts'
import {indentSlab} from './slab.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'

/** @param parent  Index of the structure node that the block stands under. */
export function layoutBlock(context: LayoutContext, block: Block, parent: number): Array<Slab> {
  switch (block.type) {
    case 'heading':
      return layoutHeading(context, block, parent)
    case 'paragraph':
      return layoutParagraph(context, block, parent)
    case 'cards':
      return layoutCards(context, block, parent)
    case 'pathway':
      return layoutPathway(context, block, parent)
    case 'frame':
      return layoutFrame(context, block, parent)
    case 'table':
      return layoutTable(context, block, parent)
    case 'quotations':
      return layoutQuotations(context, block, parent)
    case 'chart':
      return layoutFigure(context, block, parent)
    default:
      return block satisfies never
  }
}

/** A chart, with what follows it on its page where that is asked for. */
function layoutFigure(context: LayoutContext, {chart, keepWithNext}: Chart, parent: number): Array<Slab> {
  const slabs = layoutChart(context, chart, parent)
  return keepWithNext === true ? slabs.map((slab) => ({...slab, preferWithNext: 'whole' as const})) : slabs
}

/** The frame itself is drawn by `paginate`, on each page that it reaches. Its number is its structure node. */
function layoutFrame(context: LayoutContext, block: Frame, parent: number): Array<Slab> {
  const frame = addNode(context, parent, 'Div')
  const inset = theme.space.inset
  const inner = {...context, widthPt: context.widthPt - 2 * inset}
  const titleNode = addNode(inner, frame, 'P')
  const title = setText(inner, [{text: block.title}], context.looks.frameTitle, inner.widthPt).map((line): Slab => ({
    heightPt: linesHeight(1, context.looks.frameTitle),
    boxes: textBoxes([line], context.looks.frameTitle, {xPt: 0, yPt: 0, node: titleNode}),
    gapPt: 0,
    keepWithNext: true,
  }))
  const slabs = [...title, ...block.blocks.flatMap((each) => layoutBlock(inner, each, frame))]
  return slabs.map((slab, index) => ({
    ...indentSlab(slab, inset),
    frame,
    gapPt: index === 0 ? theme.space.block : slab.gapPt,
  }))
}
