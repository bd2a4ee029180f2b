import type {StackedSpec} from '../blocks/chart-spec.ts'
import {numberLink} from '../figures/figure-numbers.ts'
import type {LayoutContext} from './layout-context.ts'
import {block} from './marks.ts'
import type {Slab} from './slab.ts'
import {linesHeight, setText, textBoxes} from './text-lines.ts'

const barPt = 16
const padPt = 4
/** Between parts, so that they are told apart in grey. */
const seamPt = 1.5

/** One bar parted among its parts, dark and light in turn; their names and figures in their order below, each with the same shade. */
export function layoutStacked(context: LayoutContext, {parts}: StackedSpec, node: number): Slab {
  const {widthPt, looks, theme} = context
  const all = parts.reduce((sum, {value}) => sum + Math.max(0, value), 0) || 1
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
  let x = 0
  const boxes = parts.map(({value}, index) => {
    const partPt = (widthPt * Math.max(0, value)) / all
    const color = index % 2 === 0 ? theme.color.bar : theme.color.rule
    const box = block([x, padPt], [x + Math.max(0, partPt - seamPt), padPt + barPt], {node, color})
    x += partPt
    return box
  })
  return {
    heightPt: 2 * padPt + barPt + linesHeight(legend.length, looks.chartLabel),
    boxes: [...boxes, ...textBoxes(legend, looks.chartLabel, {xPt: 0, yPt: 2 * padPt + barPt, node})],
    gapPt: 0,
    keepWithNext: false,
  }
}
