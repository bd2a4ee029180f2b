import type {MultiplesSpec} from '../blocks/chart-spec.ts'
import {axisTicks, tickText} from './axis-ticks.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {course, dot, line} from './marks.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import {valueScale} from './value-scale.ts'
import type {ValueScale} from './value-scale.ts'
import {yearScale} from './year-scale.ts'

/** Four beside each other where there are no more, else three. */
function acrossOf(count: number): number {
  return count <= 4 ? Math.max(1, count) : 3
}

const plotPt = 56
const axisPt = 34
const gutterPt = 14
const edgePt = 6
const mostTicks = 4

interface Panel {
  spec: MultiplesSpec['panels'][number]
  xPt: number
  widthPt: number
  /** Only the first of a row has numbers at its axis. */
  hasAxis: boolean
}

/** A small chart for each place, side by side on one scale with one axis a row; a missing value leaves a gap. */
export function layoutMultiples(context: LayoutContext, chart: MultiplesSpec, node: number): Array<Slab> {
  const {widthPt} = context
  const across = acrossOf(chart.panels.length)
  const panelPt = (widthPt - axisPt - gutterPt * (across - 1)) / across
  const rows = Math.ceil(chart.panels.length / across)
  return Array.from({length: rows}, (_, row) => {
    const panels = chart.panels.slice(row * across, (row + 1) * across).map((spec, column): Panel => ({
      spec,
      xPt: axisPt + column * (panelPt + gutterPt),
      widthPt: panelPt,
      hasAxis: column === 0,
    }))
    const labelPt = linesHeight(1, context.looks.chartLabel)
    const footPt = linesHeight(1, context.looks.chartDetail)
    return {
      heightPt: labelPt + plotPt + footPt + edgePt,
      boxes: panels.flatMap((panel) => panelBoxes(context, chart, panel, {labelPt, node})),
      gapPt: row === 0 ? 0 : edgePt,
      keepWithNext: false,
    }
  })
}

function panelBoxes(
  context: LayoutContext,
  chart: MultiplesSpec,
  {spec, xPt, widthPt, hasAxis}: Panel,
  {labelPt, node}: {labelPt: number; node: number},
): Array<Box> {
  const {looks, theme} = context
  const values = chart.panels.flatMap(({points}) => points.flatMap(({value}) => value ?? []))
  const yAt = valueScale(values, [labelPt + plotPt - edgePt, labelPt + edgePt], 'zero')
  const years = [...new Set(chart.panels.flatMap(({points}) => points.map(({year}) => year)))].toSorted((a, b) => a - b)
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  const xAt = yearScale(years, [xPt + edgePt, xPt + widthPt - edgePt])
  const label = setShort(
    context,
    [{text: spec.label, tone: spec.marked ? 'strong' : 'plain'}],
    looks.chartLabel,
    widthPt,
    1,
  )
  return [
    ...textBoxes(label, looks.chartLabel, {xPt, yPt: 0, node}),
    ...axisTicks(yAt, mostTicks).flatMap((tick) => [
      line(
        [xPt, yAt(tick)],
        [xPt + widthPt, yAt(tick)],
        {node, color: tick === 0 ? theme.color.quiet : theme.color.barRest},
        0.5,
      ),
      ...(hasAxis ? axisText(context, tickText(tick, chart.unit), yAt(tick), node) : []),
    ]),
    ...trend(spec, {xAt, yAt}, {node, color: spec.marked ? theme.color.accent : theme.color.bar}),
    ...yearTexts(context, [first, last], {xPt, widthPt, yPt: labelPt + plotPt, node}),
  ]
}

function axisText(context: LayoutContext, text: string, yPt: number, node: number): Array<Box> {
  const look = context.looks.chartDetail
  const set = setShort(context, [{text}], {...look, align: 'right'}, axisPt - 4, 1)
  return textBoxes(set, look, {xPt: 0, yPt: yPt - linesHeight(1, look) / 2, node})
}

function trend(
  {points, marked}: MultiplesSpec['panels'][number],
  {xAt, yAt}: {xAt: ValueScale; yAt: ValueScale},
  pen: {node: number; color: string},
): Array<Box> {
  const places = points.map(({year, value}) => (value === null ? null : ([xAt(year), yAt(value)] as const)))
  return [
    ...course(places, pen, marked ? 2 : 1),
    ...places.flatMap((place) => (place ? [dot(place[0], place[1], pen, marked ? 2 : 1.5)] : [])),
  ]
}

/** The first and last year under a panel's corners. */
function yearTexts(
  context: LayoutContext,
  [first, last]: readonly [number, number],
  {xPt, widthPt, yPt, node}: {xPt: number; widthPt: number; yPt: number; node: number},
): Array<Box> {
  const look = context.looks.chartDetail
  const left = setShort(context, [{text: String(first)}], look, widthPt / 2, 1)
  const right = setShort(context, [{text: String(last)}], {...look, align: 'right'}, widthPt / 2, 1)
  return [
    ...textBoxes(left, look, {xPt, yPt, node}),
    ...(first === last ? [] : textBoxes(right, look, {xPt: xPt + widthPt / 2, yPt, node})),
  ]
}
