import {ticks} from '../charts/ticks.ts'
import type {LinesSpec} from '../blocks/chart-spec.ts'
import type {SetLine} from '../typeset/text-style.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import type {Slab} from './slab.ts'
import {spreadTops} from './spread-tops.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'

const plotPt = 110
const axisPt = 34
/** From the axis to the first point, and from the last to the plot's end: half of a year's name. */
const edgePt = 14
const yearGapPt = 4
/** Of the width, for the names at the ends of the lines. */
const nameShare = 0.28
const nameGapPt = 8
const dotPt = 2.5

interface Plot {
  xOf: (year: number) => number
  yOf: (value: number) => number
  low: number
  high: number
  years: Array<number>
}

/** Lines over years, the marked one strong; each is named, with its last value, where it ends. */
export function layoutLines(context: LayoutContext, {lines, unit}: LinesSpec, node: number): Slab {
  const widthPt = context.widthPt * (1 - nameShare)
  const plot = toPlot(lines, widthPt)
  const yearPt = linesHeight(1, context.looks.chartDetail)
  const foot = Math.max(plotPt, lines.length * linesHeight(1, context.looks.chartLabel))
  return {
    heightPt: foot + yearPt + nameGapPt,
    boxes: [
      ...axisBoxes(context, plot, {unit, widthPt, node}),
      rule([axisPt, foot], [widthPt, foot], {thicknessPt: 0.75, color: context.theme.color.quiet, node}),
      ...lines.flatMap((line) => lineBoxes(context, line, plot, node)),
      ...nameBoxes(context, lines, plot, {xPt: widthPt + nameGapPt, footPt: foot, node}),
      ...shownYears(context, plot).flatMap((year) => yearBoxes(context, year, plot.xOf(year), {yPt: foot, node})),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

function toPlot(lines: LinesSpec['lines'], widthPt: number): Plot {
  const points = lines.flatMap((line) => line.points)
  const years = [...new Set(points.map(({year}) => year))].toSorted((one, other) => one - other)
  const values = points.flatMap(({value}) => value ?? [])
  const first = years[0] ?? 0
  const span = (years.at(-1) ?? 0) - first || 1
  const low = values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)
  const high = values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)
  const range = high - low || 1
  const inner = plotPt - 4 * dotPt
  return {
    years,
    low,
    high,
    xOf: (year) => axisPt + edgePt + ((widthPt - axisPt - 2 * edgePt) * (year - first)) / span,
    yOf: (value) => 2 * dotPt + inner * (high === low ? 0.5 : 1 - (value - low) / range),
  }
}

/** A missing value leaves a gap. */
function lineBoxes(
  {theme: {color: colors}}: LayoutContext,
  {points, marked}: LinesSpec['lines'][number],
  {xOf, yOf}: Plot,
  node: number,
): Array<Box> {
  const color = marked ? colors.accent : colors.quiet
  const look = {thicknessPt: marked ? 2 : 0.75, color, node}
  const places = points.map(({year, value}) => (value === null ? null : ([xOf(year), yOf(value)] as const)))
  return [
    ...places.flatMap((place, index): Array<Box> => {
      const before = places[index - 1]
      return place && before ? [rule(before, place, look)] : []
    }),
    ...places.flatMap((place): Array<Box> =>
      place === null
        ? []
        : [{type: 'dot', xPt: place[0], yPt: place[1], radiusPt: marked ? dotPt : dotPt * 0.6, fill: color, node}],
    ),
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
    .map((line) => ({line, last: line.points.findLast(({value}) => value !== null)}))
    .filter(({last}) => last !== undefined)
    .map(({line, last}) => ({line, last: last!, yPt: yOf(last!.value!) - heightPt / 2}))
    .toSorted((one, other) => one.yPt - other.yPt)
  const tops = spreadTops(
    names.map(({yPt}) => yPt),
    heightPt,
    footPt,
  )
  return names.flatMap(({line, last}, index) => {
    const runs = [{text: `${line.label} ${last.text}`, tone: line.marked ? ('strong' as const) : ('plain' as const)}]
    const set: Array<SetLine> = setShort(context, runs, context.looks.chartLabel, context.widthPt - xPt, 1)
    return textBoxes(set, context.looks.chartLabel, {xPt, yPt: tops[index]!, node})
  })
}

/** Numbers at the left with a faint line each. */
function axisBoxes(
  context: LayoutContext,
  {low, high, yOf}: Plot,
  {unit, widthPt, node}: {unit: string; widthPt: number; node: number},
): Array<Box> {
  const {theme} = context
  const look = context.looks.chartDetail
  return ticks(low, high, 4).flatMap((tick) => {
    const text = `${String(tick).replace('-', '−')}${unit}`
    const set = setShort(context, [{text}], {...look, align: 'right'}, axisPt - 4, 1)
    const y = yOf(tick)
    return [
      rule([axisPt, y], [widthPt, y], {thicknessPt: 0.5, color: theme.color.barRest, node}),
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

function rule(
  fromPt: readonly [number, number],
  toPt: readonly [number, number],
  look: {thicknessPt: number; color: string; node: number},
): Box {
  return {type: 'rule', fromPt, toPt, dashed: false, arrow: false, ...look}
}
