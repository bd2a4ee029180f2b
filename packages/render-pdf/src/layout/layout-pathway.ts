import type {PathwayDiagram} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import type {SetLine} from '../typeset/text-style.ts'
import type {Box, RuleBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import type {Slab} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'

const mostTerms = 8
const mostLines = 3
const arrowPt = 34
const padPt = 5
const leastSignPt = 12
/** Without terms between them the two ends stand further apart, but not as wide as the page. */
const endShare = 0.29

/** A pathway as boxes: from, the formula's terms under each other with ＋ between, to. */
export function layoutPathway(context: LayoutContext, block: PathwayDiagram, parent: number): Array<Slab> {
  const node = addNode(context, parent, 'Figure', block.alt)
  const endWidth = context.widthPt * endShare
  const middleWidth = context.widthPt - 2 * endWidth - 2 * arrowPt
  const terms = shownTerms(context, block.terms).map((term) =>
    setShort(context, [{text: term}], context.looks.step, middleWidth - 2 * padPt, mostLines),
  )
  const ends = [block.from, block.to].map((end) =>
    setShort(context, [{text: end}], context.looks.end, endWidth - 2 * padPt, mostLines),
  )
  const signPt = signHeight(context)
  const stackPt =
    terms.reduce((sum, lines) => sum + boxHeight(lines, context.looks.step), 0) + Math.max(0, terms.length - 1) * signPt
  const heightPt = Math.max(stackPt, ...ends.map((lines) => boxHeight(lines, context.looks.end)))
  const end = (index: number, xPt: number): Array<Box> =>
    labelled(ends[index]!, context.looks.end, {
      xPt,
      widthPt: endWidth,
      middlePt: heightPt / 2,
      fill: context.theme.color.accent,
      node,
    })
  const farX = context.widthPt - endWidth
  const pen = {node, color: context.theme.color.accent}
  const arrows =
    terms.length === 0
      ? [arrow(endWidth, farX, heightPt / 2, pen)]
      : [arrow(endWidth, endWidth + arrowPt, heightPt / 2, pen), arrow(farX - arrowPt, farX, heightPt / 2, pen)]
  const boxes = [
    ...end(0, 0),
    ...stack(context, terms, {xPt: endWidth + arrowPt, widthPt: middleWidth, topPt: (heightPt - stackPt) / 2, node}),
    ...end(1, farX),
    ...arrows,
  ]
  return [{heightPt, boxes, gapPt: theme.space.block, keepWithNext: false}]
}

function shownTerms({wording: {words}}: LayoutContext, terms: ReadonlyArray<string>): Array<string> {
  if (terms.length <= mostTerms) return [...terms]
  return [...terms.slice(0, mostTerms - 1), words.moreTerms(terms.length)]
}

function boxHeight(lines: ReadonlyArray<SetLine>, look: TextLook): number {
  return linesHeight(Math.max(1, lines.length), look) + 2 * padPt
}

function signHeight({looks}: LayoutContext): number {
  return Math.max(leastSignPt, linesHeight(1, looks.sign) + 1)
}

function stack(
  context: LayoutContext,
  terms: ReadonlyArray<Array<SetLine>>,
  place: {xPt: number; widthPt: number; topPt: number; node: number},
): Array<Box> {
  const boxes: Array<Box> = []
  const signPt = signHeight(context)
  let y = place.topPt
  for (const [index, lines] of terms.entries()) {
    if (index > 0) {
      const sign = setShort(context, [{text: '＋'}], context.looks.sign, place.widthPt, 1)
      boxes.push(...textBoxes(sign, context.looks.sign, {xPt: place.xPt, yPt: y + 1, node: place.node}))
      y += signPt
    }
    const height = boxHeight(lines, context.looks.step)
    boxes.push(
      ...labelled(lines, context.looks.step, {...place, middlePt: y + height / 2, fill: context.theme.color.tint}),
    )
    y += height
  }
  return boxes
}

function labelled(
  lines: ReadonlyArray<SetLine>,
  look: TextLook,
  place: {xPt: number; widthPt: number; middlePt: number; fill: string; node: number},
): Array<Box> {
  const heightPt = boxHeight(lines, look)
  const yPt = place.middlePt - heightPt / 2
  return [
    {
      type: 'rect',
      xPt: place.xPt,
      yPt,
      widthPt: place.widthPt,
      heightPt,
      fill: place.fill,
      stroke: null,
      dashed: false,
      node: place.node,
    },
    ...textBoxes(lines, look, {xPt: place.xPt + padPt, yPt: yPt + padPt, node: place.node}),
  ]
}

function arrow(fromX: number, toX: number, y: number, pen: {node: number; color: string}): RuleBox {
  const rule = {type: 'rule', thicknessPt: 1.5, dashed: false, arrow: true} as const
  return {...rule, ...pen, fromPt: [fromX + 6, y], toPt: [toX - 6, y]}
}
