import type {Run, Table} from '../blocks/blocks.ts'
import type {AnyChart, ChartSpec, GroupedSpec, SlopeSpec, StackedSpec} from '../blocks/chart-spec.ts'
import {numberLink} from '../figures/figure-numbers.ts'
import type {Wording} from '../wording/wording.ts'
import {whole} from './whole.ts'

/** Charts that draw figures of the paper. */
type FigureChart = ChartSpec | StackedSpec | SlopeSpec | GroupedSpec

interface DataRow {
  /** What is measured, or whose it is. */
  label: string
  /** Time and basis; empty where the chart's title says them. */
  detail: string
  /** As printed. */
  text: string
  numbers: ReadonlyArray<string>
}

/** The data behind a chart of the paper's figures, a row a figure, with its number; null for charts of other data. */
export function chartTable({columns}: Wording, spec: AnyChart): Table | null {
  const rows = isOfFigures(spec) ? dataRows(spec) : []
  if (rows.length === 0) return null
  const detailed = rows.some(({detail}) => detail !== '')
  return {
    type: 'table',
    together: true,
    columns: [
      {title: columns.item, share: 42, align: 'left'},
      ...(detailed ? [{title: columns.timeAndBasis, share: 28, align: 'left' as const}] : []),
      {title: columns.figure, share: 21, align: 'left', whole: true},
      {title: columns.ordinal, share: 9, align: 'left', whole: true},
    ],
    rows: rows.map(({label, detail, text, numbers}) => ({
      cells: [[{text: label}], ...(detailed ? [[{text: detail}]] : []), whole(text, 'strong'), links(numbers)],
    })),
  }
}

function isOfFigures(spec: AnyChart): spec is FigureChart {
  return 'points' in spec || spec.form === 'stacked' || spec.form === 'slope' || spec.form === 'grouped'
}

function dataRows(spec: FigureChart): Array<DataRow> {
  if ('points' in spec) {
    return spec.points.map(({label, detail, surface, numbers}) => ({label, detail, text: surface, numbers}))
  }
  switch (spec.form) {
    case 'stacked':
      return spec.parts.map(({label, text, numbers}) => ({label, detail: '', text, numbers}))
    case 'slope':
      return spec.lines.flatMap(({label, ends}) =>
        ends.map(({text, numbers = []}, side) => ({label, detail: spec.ends[side]!, text, numbers})),
      )
    case 'grouped':
      return spec.groups.flatMap(({label, bars}) =>
        bars.map((bar) => ({label, detail: bar.label, text: bar.text, numbers: bar.numbers ?? []})),
      )
    default:
      return spec satisfies never
  }
}

function links(numbers: ReadonlyArray<string>): Array<Run> {
  return numbers.flatMap((number, index) => [...(index > 0 ? [{text: ' '}] : []), numberLink(number)])
}
