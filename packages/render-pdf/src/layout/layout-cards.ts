import type {Card, Cards} from '../blocks/blocks.ts'
import {theme} from '../theme/theme.ts'
import type {SetLine} from '../typeset/text-style.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {addNode} from './layout-context.ts'
import type {Slab} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setShort, textBoxes, widestPt} from './text-lines.ts'

/** Two beside each other, or three where they come out even. */
function cardsInRow(count: number): number {
  return count % 3 === 0 ? 3 : 2
}

const mostLines = {label: 3, value: 2, line: 3}
const {inset, gutter, block} = theme.space

/** Key figures, two side by side; a row of cards stays on one page. */
export function layoutCards(context: LayoutContext, {cards}: Cards, parent: number): Array<Slab> {
  const across = cardsInRow(cards.length)
  const widthPt = (context.widthPt - gutter * (across - 1)) / across
  const rows = Math.ceil(cards.length / across)
  return Array.from({length: rows}, (_, row) => {
    const set = cards.slice(row * across, (row + 1) * across).map((card) => setCard(context, card, widthPt - 2 * inset))
    const heightPt = Math.max(...set.map((parts) => partsHeight(parts))) + 1.4 * inset
    return {
      heightPt,
      boxes: set.flatMap((parts, index) =>
        cardBoxes(context, parts, {xPt: index * (widthPt + gutter), widthPt, heightPt, parent}),
      ),
      gapPt: row === 0 ? block : gutter,
      keepWithNext: false,
    }
  })
}

/** Lines of one look, one under the other. */
interface Part {
  lines: Array<SetLine>
  look: TextLook
}

function setCard(context: LayoutContext, card: Card, widthPt: number): Array<Part> {
  const part = (runs: Card['label'], look: TextLook, most: number): Part => ({
    lines: setShort(context, runs, look, widthPt, most),
    look,
  })
  return [
    part(card.label, context.looks.cardLabel, mostLines.label),
    part([{text: card.value}], figureLook(context, card.value, widthPt), mostLines.value),
    ...card.lines.map((line) => part(line, context.looks.cardLine, mostLines.line)),
    part(card.sources, context.looks.cardLine, Number.POSITIVE_INFINITY),
  ]
}

/** As large as leaves the figure in one piece with its unit. */
function figureLook(context: LayoutContext, value: string, widthPt: number): TextLook {
  const sizes = context.theme.size.figureSteps.map((sizePt) => ({...context.looks.figure, sizePt}))
  return sizes.find((look) => widestPt(context, [{text: value}], look) <= widthPt) ?? sizes.at(-1)!
}

function partsHeight(parts: ReadonlyArray<Part>): number {
  return parts.reduce((sum, part) => sum + linesHeight(part.lines.length, part.look), 0)
}

function cardBoxes(
  context: LayoutContext,
  parts: ReadonlyArray<Part>,
  card: {xPt: number; widthPt: number; heightPt: number; parent: number},
): Array<Box> {
  const group = addNode(context, card.parent, 'Div')
  const ground = {type: 'rect', xPt: card.xPt, yPt: 0, heightPt: card.heightPt, dashed: false, node: null} as const
  const boxes: Array<Box> = [
    {...ground, widthPt: card.widthPt, fill: null, stroke: context.theme.color.rule},
    {...ground, widthPt: card.widthPt, heightPt: 2.5, fill: context.theme.color.accent, stroke: null},
  ]
  let y = inset * 0.8
  for (const part of parts) {
    const node = addNode(context, group, 'P')
    boxes.push(...textBoxes(part.lines, part.look, {xPt: card.xPt + inset, yPt: y, node}))
    y += linesHeight(part.lines.length, part.look)
  }
  return boxes
}
