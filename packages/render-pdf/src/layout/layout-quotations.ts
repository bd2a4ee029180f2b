import type {Quotation, Quotations, Run} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {keepWhole} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'

const {cell: padPt, cellX: insetPt} = theme.space

/**
 * Sentences one under the other, each with its details and a rule below. In the full width, since they are long; a
 * quotation stays on one page where it fits on one.
 */
export function layoutQuotations(context: LayoutContext, block: Quotations, parent: number): Array<Slab> {
  const list = addNode(context, parent, 'L')
  const slabs = block.quotations.flatMap((quotation) => layoutQuotation(context, quotation, list))
  const last = slabs.length - 1
  return block.keepWithNext === true
    ? slabs.map((slab, index) => (index === last ? {...slab, preferWithNext: 'pair'} : slab))
    : slabs
}

function layoutQuotation(context: LayoutContext, quotation: Quotation, list: number): Array<Slab> {
  const body = addNode(context, addNode(context, list, 'LI'), 'LBody')
  const slabs = [
    ...paragraph(context, quotation.sentence, context.looks.quotation, body),
    ...quotation.details.flatMap((detail) => paragraph(context, detail, context.looks.quotationDetail, body)),
  ]
  return keepWhole(padded(context, slabs)).map((slab, index) =>
    index === 0 ? {...slab, names: quotation.names} : slab,
  )
}

/** One slab a line. */
function paragraph(context: LayoutContext, runs: ReadonlyArray<Run>, look: TextLook, parent: number): Array<Slab> {
  const node = addNode(context, parent, 'P')
  return setText(context, runs, look, context.widthPt - 2 * insetPt).map((line) => ({
    heightPt: linesHeight(1, look),
    boxes: textBoxes([line], look, {xPt: insetPt, yPt: 0, node}),
    gapPt: 0,
    keepWithNext: false,
  }))
}

/** Room below the last line, and a rule; room above the first is a gap, which the top of a page does not need. */
function padded({widthPt, theme: {color}}: LayoutContext, slabs: ReadonlyArray<Slab>): Array<Slab> {
  const last = slabs.length - 1
  return slabs.map((slab, index) => {
    const gapPt = index === 0 ? padPt : 0
    if (index < last) return {...slab, gapPt}
    const y = slab.heightPt + padPt
    const rule = {type: 'rule', fromPt: [0, y], toPt: [widthPt, y], dashed: false, arrow: false, node: null} as const
    return {...slab, gapPt, heightPt: y, boxes: [...slab.boxes, {...rule, color: color.rule, thicknessPt: 0.5}]}
  })
}
