import {curveStepAfter} from 'd3-shape'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {course, dot, line} from './marks.ts'
import type {Slab} from './slab.ts'
import type {TextLook} from '../theme/text-look.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import {pointRuns} from './point-runs.ts'
import {valueScale} from './value-scale.ts'
import {yearScale} from './year-scale.ts'

const plotPt = 90
const dotPt = 3
const labelGapPt = 6
const widestLabelPt = 110
const edgePt = 40

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
  const values = chart.points.map(({value}) => value ?? 0)
  const toY = valueScale(values, [foot, top.heightPt + labelGapPt], 'zero')
  const places = values.map((value, index) => [xs[index]!, toY(value)] as const)
  const zero = toY(0)
  const {bar, quiet, rule} = context.theme.color
  return {
    heightPt: foot + bottom.heightPt + labelGapPt,
    boxes: [
      ...band(top, context.looks.chartFigure, 0, node),
      line([0, zero], [context.widthPt, zero], {color: quiet, node}),
      ...places.map((place, index) => line([place[0], top.bottoms[index]!], place, {color: rule, node}, 0.5)),
      ...course(places, {color: bar, node}, 1.5, curveStepAfter),
      ...places.map(([xPt, yPt]) => dot(xPt, yPt, {color: bar, node}, dotPt)),
      ...band(bottom, context.looks.chartDetail, foot + labelGapPt / 2, node),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

function toXs(points: ReadonlyArray<ChartPoint>, widthPt: number): Array<number> {
  const years = points.map((point, index) => point.year ?? index)
  const toX = yearScale(years, [edgePt, widthPt - edgePt])
  return years.map((year) => toX(year))
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
