import type {Box, RectBox} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import {looks} from '../theme/looks.ts'
import {theme} from '../theme/theme.ts'
import type {ChartPoint, ChartSpec} from '../blocks/chart-spec.ts'
import {pointRuns} from './point-runs.ts'

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

/** The drawing's stretch of numbers, on the column from `left` to `left + width`. */
interface Scale {
  leftPt: number
  widthPt: number
  from: number
  to: number
}

/** Bars, share bars, dots and spans: one row a figure, label at the left, the printed figure at the right. */
export function layoutRows(context: LayoutContext, chart: ChartSpec, node: number): Array<Slab> {
  const scale = toScale(chart, context.widthPt)
  return chart.points.map((point) => layoutRow(context, chart, point, scale, node))
}

function toScale(chart: ChartSpec, widthPt: number): Scale {
  const leftPt = widthPt * labelShare + columnGapPt
  const place = {leftPt, widthPt: widthPt * (1 - labelShare - figureShare) - 2 * columnGapPt - openPt}
  if (chart.form === 'share-bars') return {...place, from: 0, to: 100}
  const values = chart.points.flatMap(({value, low, high}) => [value, low, high]).filter((value) => value !== null)
  const from = Math.min(0, ...values)
  const to = Math.max(0, ...values)
  return from === to ? {...place, from, to: from + 1} : {...place, from, to}
}

function xOf(value: number, {leftPt, widthPt, from, to}: Scale): number {
  return leftPt + (widthPt * (value - from)) / (to - from)
}

function layoutRow(context: LayoutContext, chart: ChartSpec, point: ChartPoint, scale: Scale, node: number): Slab {
  const labelWidth = context.widthPt * labelShare
  const label = setShort(context, [{text: point.label}], looks.chartLabel, labelWidth, mostLines.label)
  const detail = setShort(context, [{text: point.detail}], looks.chartDetail, labelWidth, mostLines.detail)
  const figure = setShort(context, pointRuns(point), looks.chartFigure, context.widthPt * figureShare, mostLines.figure)
  const labelPt = linesHeight(label.length, looks.chartLabel)
  const leftPt = labelPt + linesHeight(detail.length, looks.chartDetail)
  const figurePt = linesHeight(figure.length, looks.chartFigure)
  const heightPt = Math.max(leftPt, figurePt, barPt) + 2 * rowPadPt
  const figureX = context.widthPt * (1 - figureShare)
  return {
    heightPt,
    boxes: [
      ...textBoxes(label, looks.chartLabel, {xPt: 0, yPt: (heightPt - leftPt) / 2, node}),
      ...textBoxes(detail, looks.chartDetail, {xPt: 0, yPt: (heightPt - leftPt) / 2 + labelPt, node}),
      zeroLine(scale, heightPt, node),
      ...drawing[chart.form](point, scale, heightPt / 2, node),
      ...textBoxes(figure, looks.chartFigure, {xPt: figureX, yPt: (heightPt - figurePt) / 2, node}),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

type Draw = (point: ChartPoint, scale: Scale, middlePt: number, node: number) => Array<Box>

const drawing: Readonly<Record<ChartSpec['form'], Draw>> = {
  bars: drawBar,
  'share-bars': (point, scale, middlePt, node) => [
    bar(scale.leftPt, scale.leftPt + scale.widthPt, middlePt, {fill: theme.color.barRest, node}),
    ...drawBar(point, scale, middlePt, node),
  ],
  dots: drawDot,
  spans: (point, scale, middlePt, node) =>
    point.low === null || point.high === null
      ? drawDot(point, scale, middlePt, node)
      : [bar(xOf(point.low, scale), xOf(point.high, scale), middlePt, {fill: theme.color.bar, node})],
  'step-line': () => [],
}

function drawBar(point: ChartPoint, scale: Scale, middlePt: number, node: number): Array<Box> {
  if (point.value === null) return []
  const zero = xOf(0, scale)
  const end = xOf(point.value, scale)
  if (point.open === null) return [bar(zero, end, middlePt, {fill: theme.color.bar, node})]
  const inside = Math.min(openPt * openInside[point.open], Math.abs(end - zero))
  const away = end < zero ? -1 : 1
  const from = end - away * inside
  const to = end + away * openPt * (1 - openInside[point.open])
  return [
    bar(zero, from, middlePt, {fill: theme.color.bar, node}),
    {...bar(from, to, middlePt, {fill: theme.color.paper, node}), stroke: theme.color.bar, dashed: true},
  ]
}

function drawDot(point: ChartPoint, scale: Scale, middlePt: number, node: number): Array<Box> {
  if (point.value === null) return []
  const end = xOf(point.value, scale)
  const stem = {type: 'rule', fromPt: [xOf(0, scale), middlePt], toPt: [end, middlePt], arrow: false} as const
  return [
    {...stem, thicknessPt: 1, color: theme.color.bar, dashed: point.open !== null, node},
    {type: 'dot', xPt: end, yPt: middlePt, radiusPt: dotPt, fill: theme.color.bar, node},
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

function zeroLine(scale: Scale, heightPt: number, node: number): Box {
  const x = xOf(0, scale)
  const rule = {type: 'rule', fromPt: [x, 0], toPt: [x, heightPt], dashed: false, arrow: false} as const
  return {...rule, thicknessPt: 0.75, color: theme.color.quiet, node}
}
