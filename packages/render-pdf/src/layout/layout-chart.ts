import {addNode} from './layout-context.ts'
import type {LayoutContext} from './layout-context.ts'
import {keepTogether, keepWhole} from './slab.ts'
import type {Slab} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'
import {theme} from '../theme/theme.ts'
import type {AnyChart} from '../blocks/chart-spec.ts'
import {layoutGrouped} from './layout-grouped.ts'
import {layoutLines} from './layout-lines.ts'
import {layoutMultiples} from './layout-multiples.ts'
import {layoutRows} from './layout-rows.ts'
import {layoutShares} from './layout-shares.ts'
import {layoutSlope} from './layout-slope.ts'
import {layoutStacked} from './layout-stacked.ts'
import {layoutStepLine} from './layout-step-line.ts'
import {layoutTiles} from './layout-tiles.ts'

/** Rows of the paper's figures may go on over a page, so many or fewer stay on one; all other charts do. */
const neverSplitRows = 6

/** A chart as slabs: its title, its body, its notes. One figure of the structure tree, with its figures as alt text. */
export function layoutChart(context: LayoutContext, chart: AnyChart, parent: number): Array<Slab> {
  const node = addNode(context, parent, 'Figure', chart.alt)
  const title = textSlabs(context, chart.title, context.looks.chartTitle, node)
  const body = layoutBody(context, chart, node)
  const repeat = textSlabs(
    context,
    `${chart.title}${context.wording.words.continued}`,
    context.looks.chartTitle,
    null,
  )[0]
  const notes = chart.notes.flatMap((note) => textSlabs(context, note, context.looks.chartDetail, node))
  return [
    ...title.map((slab, index) => ({...slab, keepWithNext: true, gapPt: index === 0 ? theme.space.block : 0})),
    ...withNotes('points' in chart ? keepTogether(body, neverSplitRows) : keepWhole(body), spaced(notes)).map(
      (slab) => ({
        ...slab,
        repeat,
      }),
    ),
  ]
}

function layoutBody(context: LayoutContext, chart: AnyChart, node: number): Array<Slab> {
  switch (chart.form) {
    case 'step-line':
      return [layoutStepLine(context, chart as Extract<AnyChart, {points: unknown}>, node)]
    case 'shares':
      return layoutShares(context, chart, node)
    case 'lines':
      return [layoutLines(context, chart, node)]
    case 'grouped':
      return layoutGrouped(context, chart, node)
    case 'slope':
      return [layoutSlope(context, chart, node)]
    case 'multiples':
      return layoutMultiples(context, chart, node)
    case 'stacked':
      return [layoutStacked(context, chart, node)]
    case 'tiles':
      return [layoutTiles(context, chart, node)]
    default:
      return layoutRows(context, chart, node)
  }
}

/** What is said below a drawing stays on the page of its last two rows. */
function withNotes(body: ReadonlyArray<Slab>, notes: ReadonlyArray<Slab>): Array<Slab> {
  if (notes.length === 0) return [...body]
  const kept = body.map((slab, index) => (index >= body.length - 2 ? {...slab, keepWithNext: true} : slab))
  return [...kept, ...keepWhole(notes)]
}

/** A little room between the drawing and what is said below it. */
function spaced(notes: ReadonlyArray<Slab>): Array<Slab> {
  return notes.map((slab, index) => (index === 0 ? {...slab, gapPt: theme.space.paragraph} : slab))
}

function textSlabs(context: LayoutContext, text: string, look: TextLook, node: number | null): Array<Slab> {
  return setText(context, [{text}], look, context.widthPt).map((line) => ({
    heightPt: linesHeight(1, look),
    boxes: textBoxes([line], look, {xPt: 0, yPt: 0, node}),
    gapPt: 0,
    keepWithNext: false,
  }))
}
