import {scaleLinear} from 'd3-scale'
import type {SharesSpec} from '../blocks/chart-spec.ts'
import type {Box} from './boxes.ts'
import type {LayoutContext} from './layout-context.ts'
import {block} from './marks.ts'
import type {Slab} from './slab.ts'
import {stackedEnds} from './stacked-ends.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'

const labelShare = 0.12
const barPt = 16
/** Between parts, so that they are told apart in grey. */
const seamPt = 1
const padPt = 4

/** Bars of 100: the marked part dark, the parts' names and values in their order below. */
export function layoutShares(context: LayoutContext, {bars}: SharesSpec, node: number): Array<Slab> {
  return bars.map((bar) => {
    const xPt = context.widthPt * labelShare
    const widthPt = context.widthPt - xPt
    const label = setText(context, [{text: bar.label}], context.looks.chartLabel, xPt)
    const legend = setText(
      context,
      bar.parts.flatMap((part, index) => [
        ...(index > 0 ? [{text: '｜', tone: 'quiet' as const}] : []),
        {text: `${part.label} ${part.text}`, tone: part.marked ? ('strong' as const) : ('plain' as const)},
      ]),
      context.looks.chartLabel,
      widthPt,
    )
    return {
      heightPt: padPt + barPt + linesHeight(legend.length, context.looks.chartLabel) + padPt,
      boxes: [
        ...textBoxes(label, context.looks.chartLabel, {xPt: 0, yPt: padPt, node}),
        ...partBoxes(context, bar.parts, {xPt, widthPt, node}),
        ...textBoxes(legend, context.looks.chartLabel, {xPt, yPt: padPt + barPt, node}),
      ],
      gapPt: 0,
      keepWithNext: false,
    }
  })
}

function partBoxes(
  {theme: {color}}: LayoutContext,
  parts: SharesSpec['bars'][number]['parts'],
  {xPt, widthPt, node}: {xPt: number; widthPt: number; node: number},
): Array<Box> {
  const ends = stackedEnds(parts.map(({value}) => value))
  const xOf = scaleLinear([0, 100], [xPt, xPt + widthPt])
  const isMarked = parts.some(({marked}) => marked)
  // Where none is marked, dark and light in turn, so that each is found by its order.
  const shade = (index: number): string => (!isMarked && index % 2 === 0 ? color.bar : color.rule)
  return ends.map(([from, to], index) =>
    block([xOf(from), padPt], [Math.max(xOf(from), xOf(to) - seamPt), padPt + barPt], {
      node,
      color: parts[index]!.marked ? color.accent : shade(index),
    }),
  )
}
