import {chooseCharts} from '../charts/choose-charts.ts'
import type {Block, Table} from '../blocks/blocks.ts'
import type {AnyChart} from '../blocks/chart-spec.ts'
import {chartTable} from './chart-table.ts'
import type {Composing} from './composing.ts'

/** The pack's figures drawn, or one line that says why none is. */
export function charts({pack, numbers, wording}: Composing, most: number): Array<Block> {
  const {words} = wording
  const specs = chooseCharts(pack, {numbers, wording}, most)
  return [
    {type: 'heading', depth: 1, text: words.charts},
    ...(specs.length === 0
      ? [{type: 'paragraph' as const, role: 'note' as const, runs: [{text: words.noChart}]}]
      : specs.flatMap((chart) => withData(chart, chartTable(wording, chart)))),
  ]
}

/** A chart and the data behind it, on one page where both fit on one. */
function withData(chart: AnyChart, table: Table | null): Array<Block> {
  return table === null ? [{type: 'chart', chart}] : [{type: 'chart', chart, keepWithNext: true}, table]
}
