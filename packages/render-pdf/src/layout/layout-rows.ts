import type {Box, RectBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import {pointRuns} from './point-runs.ts'
import type {ValueScale} from './value-scale.ts'
import {valueScale} from './value-scale.ts'

/** Parts of the width: what is measured, the drawing, the figure as printed. */
const labelShare = 0.37
const figureShare = 0.24
const columnGapPt = 8
const rowPadPt = 3
const barPt = 11
const dotPt = 3.5
/** The open end of a bar whose figure has a bound word. */
const openPt = 10
/** How much of the open end lies within the printed number. */
const openInside = {above: 0, around: 0.5, below: 1}
const mostLines = {label: 3, detail: 2, figure: 3}

/** Bars, share bars, dots and spans: one row a figure, label at the left, the printed figure at the right. */
export function layoutRows(context: LayoutContext, chart: ChartSpec, node: number): Array<Slab> {
  const scale = toScale(chart, context.widthPt)
  return chart.points.map((point) => layoutRow(context, chart, point, scale, node))
}

/** On the column between what is measured and the figures, with room for an open end. */
function toScale(chart: ChartSpec, widthPt: number): ValueScale {
  const leftPt = widthPt * labelShare + columnGapPt
  const range = [leftPt, widthPt * (1 - figureShare) - columnGapPt - openPt] as const
  const values = chart.points.flatMap(({value, low, high}) => [value, low, high]).filter((value) => value !== null)
  const scale = valueScale(values, range, 'zero')
  return chart.form === 'share-bars' ? scale.domain([0, 100]) : scale
}

function layoutRow(context: LayoutContext, chart: ChartSpec, point: ChartPoint, scale: ValueScale, node: number): Slab {
  const labelWidth = context.widthPt * labelShare
  const label = setShort(context, [{text: point.label}], context.looks.chartLabel, labelWidth, mostLines.label)
  const detail = setShort(context, [{text: point.detail}], context.looks.chartDetail, labelWidth, mostLines.detail)
  const figure = setShort(
    context,
    pointRuns(point),
    context.looks.chartFigure,
    context.widthPt * figureShare,
    mostLines.figure,
  )
  const labelPt = linesHeight(label.length, context.looks.chartLabel)
  const leftPt = labelPt + linesHeight(detail.length, context.looks.chartDetail)
  const figurePt = linesHeight(figure.length, context.looks.chartFigure)
  const heightPt = Math.max(leftPt, figurePt, barPt) + 2 * rowPadPt
  const figureX = context.widthPt * (1 - figureShare)
  const pen = {node, color: context.theme.color}
  return {
    heightPt,
    boxes: [
      ...textBoxes(label, context.looks.chartLabel, {xPt: 0, yPt: (heightPt - leftPt) / 2, node}),
      ...textBoxes(detail, context.looks.chartDetail, {xPt: 0, yPt: (heightPt - leftPt) / 2 + labelPt, node}),
      zeroLine(scale, heightPt, pen),
      ...drawing[chart.form](point, scale, heightPt / 2, pen),
      ...textBoxes(figure, context.looks.chartFigure, {xPt: figureX, yPt: (heightPt - figurePt) / 2, node}),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

/** What marks are drawn with. */
interface Pen {
  node: number
  color: LayoutContext['theme']['color']
}

type Draw = (point: ChartPoint, scale: ValueScale, middlePt: number, pen: Pen) => Array<Box>

const drawing: Readonly<Record<ChartSpec['form'], Draw>> = {
  bars: drawBar,
  'share-bars': (point, scale, middlePt, pen) => [
    bar(scale(0), scale(100), middlePt, {fill: pen.color.barRest, node: pen.node}),
    ...drawBar(point, scale, middlePt, pen),
  ],
  dots: drawDot,
  spans: (point, scale, middlePt, pen) =>
    point.low === null || point.high === null
      ? drawDot(point, scale, middlePt, pen)
      : [bar(scale(point.low), scale(point.high), middlePt, {fill: pen.color.bar, node: pen.node})],
  'step-line': () => [],
}

function drawBar(point: ChartPoint, scale: ValueScale, middlePt: number, pen: Pen): Array<Box> {
  if (point.value === null) return []
  const zero = scale(0)
  const end = scale(point.value)
  if (point.open === null) return [bar(zero, end, middlePt, {fill: pen.color.bar, node: pen.node})]
  const inside = Math.min(openPt * openInside[point.open], Math.abs(end - zero))
  const away = end < zero ? -1 : 1
  const from = end - away * inside
  const to = end + away * openPt * (1 - openInside[point.open])
  return [
    bar(zero, from, middlePt, {fill: pen.color.bar, node: pen.node}),
    {...bar(from, to, middlePt, {fill: pen.color.paper, node: pen.node}), stroke: pen.color.bar, dashed: true},
  ]
}

function drawDot(point: ChartPoint, scale: ValueScale, middlePt: number, pen: Pen): Array<Box> {
  if (point.value === null) return []
  const end = scale(point.value)
  const stem = {type: 'rule', fromPt: [scale(0), middlePt], toPt: [end, middlePt], arrow: false} as const
  return [
    {...stem, thicknessPt: 1, color: pen.color.bar, dashed: point.open !== null, node: pen.node},
    {type: 'dot', xPt: end, yPt: middlePt, radiusPt: dotPt, fill: pen.color.bar, node: pen.node},
  ]
}

function bar(fromX: number, toX: number, middlePt: number, look: {fill: string; node: number}): RectBox {
  return {
    type: 'rect',
    xPt: Math.min(fromX, toX),
    yPt: middlePt - barPt / 2,
    widthPt: Math.abs(toX - fromX),
    heightPt: barPt,
    stroke: null,
    dashed: false,
    ...look,
  }
}

function zeroLine(scale: ValueScale, heightPt: number, pen: Pen): Box {
  const x = scale(0)
  const rule = {type: 'rule', fromPt: [x, 0], toPt: [x, heightPt], dashed: false, arrow: false} as const
  return {...rule, thicknessPt: 0.75, color: pen.color.quiet, node: pen.node}
}
