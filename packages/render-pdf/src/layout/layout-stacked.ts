import type {StackedSpec} from '../blocks/chart-spec.ts'
import {numberLink} from '../figures/figure-numbers.ts'
import type {LayoutContext} from './layout-context.ts'
import {block} from './marks.ts'
import type {Slab} from './slab.ts'
import {stackedEnds} from './stacked-ends.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'
import {valueScale} from './value-scale.ts'

const barPt = 16
const padPt = 4
/** Between parts, so that they are told apart in grey. */
const seamPt = 1.5

/** One bar parted among its parts, dark and light in turn; their names and figures in their order below, each with the same shade. */
export function layoutStacked(context: LayoutContext, {parts}: StackedSpec, node: number): Slab {
  const {widthPt, looks, theme} = context
  const ends = stackedEnds(parts.map(({value}) => value))
  const xOf = valueScale(ends.flat(), [0, widthPt], 'zero')
  const legend = setText(
    context,
    parts.flatMap(({label, text, numbers}, index) => [
      ...(index > 0 ? [{text: '｜', tone: 'quiet' as const}] : []),
      {text: `${index + 1} ${label} ${text}`},
      ...numbers.flatMap((number) => [{text: ' '}, numberLink(number)]),
    ]),
    looks.chartLabel,
    widthPt,
  )
  const boxes = ends.map(([from, to], index) => {
    const color = index % 2 === 0 ? theme.color.bar : theme.color.rule
    return block([xOf(from), padPt], [Math.max(xOf(from), xOf(to) - seamPt), padPt + barPt], {node, color})
  })
  return {
    heightPt: 2 * padPt + barPt + linesHeight(legend.length, looks.chartLabel),
    boxes: [...boxes, ...textBoxes(legend, looks.chartLabel, {xPt: 0, yPt: 2 * padPt + barPt, node})],
    gapPt: 0,
    keepWithNext: false,
  }
}
