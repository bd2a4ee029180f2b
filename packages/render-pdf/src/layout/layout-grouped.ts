import type {GroupedSpec} from '../blocks/chart-spec.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {block, line, missingMark} from './marks.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setShort, textBoxes} from './text-lines.ts'
import {toldRuns} from './told-runs.ts'
import type {ValueScale} from './value-scale.ts'
import {valueScale} from './value-scale.ts'

/** Parts of the width: the group, its bars' names, the bars; the rest is for the values. */
const shares = {group: 0.2, name: 0.12, bars: 0.42} as const
const barPt = 9
const gapPt = 8

/** Bars lying in groups, a row a bar: the group's name at its first, each bar's name before it and its value behind it. */
export function layoutGrouped(context: LayoutContext, {groups}: GroupedSpec, node: number): Array<Slab> {
  const {widthPt, looks} = context
  const rowPt = Math.max(linesHeight(1, looks.chartLabel), barPt + 3)
  const values = groups.flatMap(({bars}) => bars.flatMap(({value}) => value ?? []))
  const leftPt = widthPt * (shares.group + shares.name)
  const xOf = valueScale(values, [leftPt, leftPt + widthPt * shares.bars], 'zero')
  return groups.map((group): Slab => {
    const label = setShort(
      context,
      [{text: group.label, tone: group.marked ? 'strong' : 'plain'}],
      looks.chartLabel,
      widthPt * shares.group - gapPt,
      Math.max(1, group.bars.length),
    )
    const heightPt = Math.max(group.bars.length * rowPt, linesHeight(label.length, looks.chartLabel)) + gapPt
    return {
      heightPt,
      boxes: [
        ...textBoxes(label, looks.chartLabel, {xPt: 0, yPt: 0, node}),
        line([xOf(0), 0], [xOf(0), heightPt - gapPt / 2], {node, color: context.theme.color.quiet}),
        ...group.bars.flatMap((bar, index) =>
          barBoxes(context, {bar, marked: group.marked, yPt: index * rowPt, rowPt, xOf, node}),
        ),
      ],
      gapPt: 0,
      keepWithNext: false,
    }
  })
}

interface BarPlace {
  bar: GroupedSpec['groups'][number]['bars'][number]
  marked: boolean
  yPt: number
  rowPt: number
  xOf: ValueScale
  node: number
}

function barBoxes(context: LayoutContext, {bar, marked, yPt, rowPt, xOf, node}: BarPlace): Array<Box> {
  const {widthPt, looks, theme} = context
  const valueX = widthPt * (shares.group + shares.name + shares.bars) + gapPt
  const name = setShort(context, [{text: bar.label}], looks.chartDetail, widthPt * shares.name - gapPt / 2, 1)
  const value = setShort(context, toldRuns(bar), looks.chartFigure, widthPt - valueX, 1)
  const middle = yPt + rowPt / 2
  const pen = {node, color: marked ? theme.color.accent : theme.color.bar}
  const mark =
    bar.value === null
      ? missingMark(xOf(0) + barPt, middle, barPt * 0.7, {node, color: theme.color.quiet})
      : block([xOf(0), middle - barPt / 2], [xOf(bar.value), middle + barPt / 2], pen)
  return [
    ...textBoxes(name, looks.chartDetail, {xPt: widthPt * shares.group, yPt: yPt + 1, node}),
    mark,
    ...textBoxes(value, looks.chartFigure, {xPt: valueX, yPt, node}),
  ]
}
