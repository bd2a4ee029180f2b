import type {LinesSpec} from '../blocks/chart-spec.ts'
import type {SetLine} from '../typeset/text-style.ts'
import {axisTicks, tickText} from './axis-ticks.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {course, dot, line} from './marks.ts'
import type {Slab} from './slab.ts'
import {spreadTops} from './spread-tops.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import type {ValueScale} from './value-scale.ts'
import {valueScale} from './value-scale.ts'
import {yearScale} from './year-scale.ts'

const plotPt = 110
const axisPt = 34
/** From the axis to the first point, and from the last to the plot's end: half of a year's name. */
const edgePt = 14
const yearGapPt = 4
/** Of the width, for the names at the ends of the lines. */
const nameShare = 0.28
const nameGapPt = 8
const dotPt = 2.5
const mostTicks = 4

interface Plot {
  xOf: ValueScale
  yOf: ValueScale
  years: Array<number>
}

/** Lines over years, the marked one strong; each is named, with its last value, where it ends. */
export function layoutLines(context: LayoutContext, {lines, unit}: LinesSpec, node: number): Slab {
  const widthPt = context.widthPt * (1 - nameShare)
  const yearPt = linesHeight(1, context.looks.chartDetail)
  const plot = toPlot(lines, widthPt, Math.max(2 * dotPt, yearPt / 2))
  const foot = Math.max(plotPt, lines.length * linesHeight(1, context.looks.chartLabel))
  return {
    heightPt: foot + yearPt + nameGapPt,
    boxes: [
      ...axisBoxes(context, plot, {unit, widthPt, node}),
      line([axisPt, foot], [widthPt, foot], {color: context.theme.color.quiet, node}),
      ...lines.flatMap((each) => lineBoxes(context, each, plot, node)),
      ...nameBoxes(context, lines, plot, {xPt: widthPt + nameGapPt, footPt: foot, node}),
      ...shownYears(context, plot).flatMap((year) => yearBoxes(context, year, plot.xOf(year), {yPt: foot, node})),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

/** @param topPt  Room for half of a number of the axis. */
function toPlot(lines: LinesSpec['lines'], widthPt: number, topPt: number): Plot {
  const points = lines.flatMap((each) => each.points)
  const years = [...new Set(points.map(({year}) => year))].toSorted((one, other) => one - other)
  const values = points.flatMap(({value}) => value ?? [])
  return {
    years,
    xOf: yearScale(years, [axisPt + edgePt, widthPt - edgePt]),
    yOf: valueScale(values, [plotPt - 2 * dotPt, topPt], 'values'),
  }
}

/** A missing value leaves a gap. */
function lineBoxes(
  {theme: {color: colors}}: LayoutContext,
  {points, marked}: LinesSpec['lines'][number],
  {xOf, yOf}: Plot,
  node: number,
): Array<Box> {
  const pen = {node, color: marked ? colors.accent : colors.quiet}
  const places = points.map(({year, value}) => (value === null ? null : ([xOf(year), yOf(value)] as const)))
  return [
    ...course(places, pen, marked ? 2 : 0.75),
    ...places.flatMap((place) => (place ? [dot(place[0], place[1], pen, marked ? dotPt : dotPt * 0.6)] : [])),
  ]
}

/** Names stand at the height of their lines' ends, moved apart where they would touch. */
function nameBoxes(
  context: LayoutContext,
  lines: LinesSpec['lines'],
  {yOf}: Plot,
  {xPt, footPt, node}: {xPt: number; footPt: number; node: number},
): Array<Box> {
  const heightPt = linesHeight(1, context.looks.chartLabel)
  const names = lines
    .map((each) => ({each, last: each.points.findLast(({value}) => value !== null)}))
    .filter(({last}) => last !== undefined)
    .map(({each, last}) => ({each, last: last!, yPt: yOf(last!.value!) - heightPt / 2}))
    .toSorted((one, other) => one.yPt - other.yPt)
  const tops = spreadTops(
    names.map(({yPt}) => yPt),
    heightPt,
    footPt,
  )
  return names.flatMap(({each, last}, index) => {
    const runs = [{text: `${each.label} ${last.text}`, tone: each.marked ? ('strong' as const) : ('plain' as const)}]
    const set: Array<SetLine> = setShort(context, runs, context.looks.chartLabel, context.widthPt - xPt, 1)
    return textBoxes(set, context.looks.chartLabel, {xPt, yPt: tops[index]!, node})
  })
}

/** Numbers at the left with a faint line each. */
function axisBoxes(
  context: LayoutContext,
  {yOf}: Plot,
  {unit, widthPt, node}: {unit: string; widthPt: number; node: number},
): Array<Box> {
  const {theme} = context
  const look = context.looks.chartDetail
  return axisTicks(yOf, mostTicks).flatMap((tick) => {
    const set = setShort(context, [{text: tickText(tick, unit)}], {...look, align: 'right'}, axisPt - 4, 1)
    const y = yOf(tick)
    return [
      line([axisPt, y], [widthPt, y], {color: theme.color.barRest, node}, 0.5),
      ...textBoxes(set, look, {xPt: 0, yPt: y - linesHeight(1, look) / 2, node}),
    ]
  })
}

/** The first year and those after it whose names keep clear of the one before. */
function shownYears(context: LayoutContext, {years, xOf}: Plot): Array<number> {
  const shown: Array<number> = []
  let end = Number.NEGATIVE_INFINITY
  for (const year of years) {
    const [set] = setShort(context, [{text: String(year)}], context.looks.chartDetail, 3 * edgePt, 1)
    const half = (set?.widthPt ?? 0) / 2
    if (xOf(year) - half < end) continue
    shown.push(year)
    end = xOf(year) + half + yearGapPt
  }
  return shown
}

function yearBoxes(
  context: LayoutContext,
  year: number,
  xPt: number,
  {yPt, node}: {yPt: number; node: number},
): Array<Box> {
  const lines = setShort(context, [{text: String(year)}], context.looks.chartDetail, 3 * edgePt, 1)
  return textBoxes(lines, context.looks.chartDetail, {xPt: xPt - (lines[0]?.widthPt ?? 0) / 2, yPt, node})
}
