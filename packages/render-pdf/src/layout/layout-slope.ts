import type {SlopeSpec, Told} from '../blocks/chart-spec.ts'
import type {Run} from '../blocks/blocks.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {dot, line} from './marks.ts'
import type {Slab} from './slab.ts'
import {spreadTops} from './spread-tops.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import {toldRuns} from './told-runs.ts'
import type {ValueScale} from './value-scale.ts'
import {valueScale} from './value-scale.ts'

const plotPt = 120
/** Of the width, for the names and values at either side. */
const sideShare = 0.33
const gapPt = 8

/** A line for each place between two times, its value at both ends, its name at the right; what is missing has no line, and says so. */
export function layoutSlope(context: LayoutContext, {lines, ends}: SlopeSpec, node: number): Slab {
  const {widthPt, looks, theme} = context
  const headPt = linesHeight(1, looks.chartDetail)
  const heightPt = Math.max(plotPt, lines.length * linesHeight(1, looks.chartLabel))
  const values = lines.flatMap((each) => each.ends.flatMap(({value}) => value ?? []))
  const xs = [widthPt * sideShare, widthPt * (1 - sideShare)] as const
  const yAt = valueScale(values, [headPt + heightPt - gapPt, headPt + gapPt], 'values')
  return {
    heightPt: headPt + heightPt,
    boxes: [
      ...ends.flatMap((end, side) => sideText(context, [{text: end}], looks.chartDetail, {side, xs, yPt: 0, node})),
      ...xs.map((x) => line([x, headPt], [x, headPt + heightPt], {node, color: theme.color.rule})),
      ...lines.flatMap((each) => slope(context, each, {xs, yAt, node})),
      ...([0, 1] as const).flatMap((side) => labels(context, lines, side, {xs, yAt, headPt, heightPt, node})),
    ],
    gapPt: 0,
    keepWithNext: false,
  }
}

interface Plot {
  xs: readonly [number, number]
  yAt: ValueScale
  node: number
}

function slope(
  {theme: {color}}: LayoutContext,
  {ends, marked}: SlopeSpec['lines'][number],
  {xs, yAt, node}: Plot,
): Array<Box> {
  const pen = {node, color: marked ? color.accent : color.quiet}
  const places = ends.map(({value}, side) => (value === null ? null : ([xs[side]!, yAt(value)] as const)))
  const [from, to] = places
  return [
    ...(from && to ? [line(from, to, pen, marked ? 2 : 0.75)] : []),
    ...places.flatMap((place) => (place ? [dot(place[0], place[1], pen, marked ? 2.5 : 1.5)] : [])),
  ]
}

/** The values at a side in the order of their heights, moved apart where they would touch; names stand at the right. */
function labels(
  context: LayoutContext,
  lines: SlopeSpec['lines'],
  side: 0 | 1,
  {xs, yAt, headPt, heightPt, node}: Plot & {headPt: number; heightPt: number},
): Array<Box> {
  const {looks} = context
  const linePt = linesHeight(1, looks.chartLabel)
  const middle = headPt + heightPt / 2
  const wanted = lines
    .map((each) => ({each, told: each.ends[side]}))
    .map(({each, told}) => ({each, told, top: (told.value === null ? middle : yAt(told.value)) - linePt / 2 - headPt}))
    .toSorted((one, other) => one.top - other.top)
  const tops = spreadTops(
    wanted.map(({top}) => top),
    linePt,
    heightPt,
  )
  return wanted.flatMap(({each, told}, index) =>
    sideText(context, runsOf(each, told, side), looks.chartLabel, {side, xs, yPt: headPt + tops[index]!, node}),
  )
}

function runsOf({label, marked}: SlopeSpec['lines'][number], told: Told, side: 0 | 1): Array<Run> {
  const tone = marked ? 'strong' : 'plain'
  return [...toldRuns(told, tone), ...(side === 0 ? [] : [{text: `  ${label}`, tone} as const])]
}

function sideText(
  context: LayoutContext,
  runs: ReadonlyArray<Run>,
  look: LayoutContext['looks'][keyof LayoutContext['looks']],
  {side, xs, yPt, node}: {side: number; xs: readonly [number, number]; yPt: number; node: number},
): Array<Box> {
  const widthPt = xs[0] - gapPt
  const set = setShort(context, runs, {...look, align: side === 0 ? 'right' : 'left'}, widthPt, 1)
  return textBoxes(set, look, {xPt: side === 0 ? 0 : xs[1] + gapPt, yPt, node})
}
