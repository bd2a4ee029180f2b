import type {Box, RuleBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import {pointRuns} from './point-runs.ts'

const plotPt = 90
const dotPt = 3
const labelGapPt = 6
const widestLabelPt = 110
const edgePt = 40

interface Place {
  xPt: number
  yPt: number
}

/**
 * A rate that holds from one printed time to the next, as a step line over time. Figures stand in a band above,
 * times in a band below, each in as many rows as they need to keep clear of each other.
 */
export function layoutStepLine(context: LayoutContext, chart: ChartSpec, node: number): Slab {
  const figures = chart.points.map(pointRuns)
  const xs = toXs(chart.points, context.widthPt)
  const top = toBand(context, figures, xs, context.looks.chartFigure)
  const bottom = toBand(
    context,
    chart.points.map((point) => [{text: point.label}]),
    xs,
    context.looks.chartDetail,
  )
  const foot = top.heightPt + plotPt
  const toY = yScale(chart.points, top.heightPt)
  const places = chart.points.map((point, index) => ({xPt: xs[index]!, yPt: toY(point.value ?? 0)}))
  const zero = toY(0)
  return {
    heightPt: foot + bottom.heightPt + labelGapPt,
    boxes: [
      ...band(top, context.looks.chartFigure, 0, node),
      rule([0, zero], [context.widthPt, zero], {color: context.theme.color.quiet, thicknessPt: 0.75, node}),
      ...places.map(({xPt, yPt}, index) =>
        rule([xPt, top.bottoms[index]!], [xPt, yPt], {color: context.theme.color.rule, thicknessPt: 0.5, node}),
      ),
      ...steps(places, {color: context.theme.color.bar, node}),
      ...places.map(({xPt, yPt}): Box => ({
        type: 'dot',
        xPt,
        yPt,
        radiusPt: dotPt,
        fill: context.theme.color.bar,
        node,
      })),
      ...band(bottom, context.looks.chartDetail, foot + labelGapPt / 2, node),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

function toXs(points: ReadonlyArray<ChartPoint>, widthPt: number): Array<number> {
  const years = points.map((point, index) => point.year ?? index)
  const first = Math.min(...years)
  const span = Math.max(...years) - first || 1
  return years.map((year) => edgePt + ((widthPt - 2 * edgePt) * (year - first)) / span)
}

/** From a value to its height; zero is always within the plot. */
function yScale(points: ReadonlyArray<ChartPoint>, topPt: number): (value: number) => number {
  const values = points.map((point) => point.value ?? 0)
  const low = Math.min(0, ...values)
  const span = Math.max(0, ...values) - low || 1
  return (value) => topPt + labelGapPt + (plotPt - labelGapPt) * (1 - (value - low) / span)
}

function steps(places: ReadonlyArray<Place>, pen: {color: string; node: number}): Array<RuleBox> {
  return places.slice(1).flatMap((place, index) => {
    const before = places[index]!
    const look = {...pen, thicknessPt: 1.5}
    return [
      rule([before.xPt, before.yPt], [place.xPt, before.yPt], look),
      rule([place.xPt, before.yPt], [place.xPt, place.yPt], look),
    ]
  })
}

function rule(
  fromPt: readonly [number, number],
  toPt: readonly [number, number],
  look: {color: string; thicknessPt: number; node: number},
): RuleBox {
  return {type: 'rule', fromPt, toPt, dashed: false, arrow: false, ...look}
}

interface Band {
  labels: Array<{lines: ReturnType<typeof setShort>; xPt: number; row: number}>
  /** Bottom of each label. */
  bottoms: Array<number>
  rowPt: number
  heightPt: number
}

/** Labels centred on their places, pushed to a further row where they would touch an earlier one. */
function toBand(
  context: LayoutContext,
  texts: ReadonlyArray<Parameters<typeof setShort>[1]>,
  xs: ReadonlyArray<number>,
  look: TextLook,
): Band {
  const rowEnds: Array<number> = []
  const labels = texts.map((runs, index) => {
    const lines = setShort(context, runs, look, widestLabelPt, 1)
    const width = lines[0]?.widthPt ?? 0
    const xPt = Math.min(Math.max(0, xs[index]! - width / 2), context.widthPt - width)
    const found = rowEnds.findIndex((end) => end + labelGapPt <= xPt)
    const row = found === -1 ? rowEnds.length : found
    rowEnds[row] = xPt + width
    return {lines, xPt, row}
  })
  const rowPt = linesHeight(1, look)
  return {
    labels,
    bottoms: labels.map((label) => (label.row + 1) * rowPt),
    rowPt,
    heightPt: rowEnds.length * rowPt,
  }
}

function band({labels, rowPt}: Band, look: TextLook, yPt: number, node: number): Array<Box> {
  return labels.flatMap(({lines, xPt, row}) => textBoxes(lines, look, {xPt, yPt: yPt + row * rowPt, node}))
}
