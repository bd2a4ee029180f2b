import type {Pack} from '@region-briefs/core'
import {chooseCharts} from '../charts/choose-charts.ts'
import type {Block} from '../blocks/blocks.ts'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import {words} from '../wording/words.ts'

/** The pack's figures drawn, or one line that says why none is. */
export function charts(pack: Pack, numbers: FigureNumbers, most: number): Array<Block> {
  const specs = chooseCharts(pack, numbers, most)
  return [
    {type: 'heading', depth: 1, text: words.charts},
    ...(specs.length === 0
      ? [{type: 'paragraph' as const, role: 'note' as const, runs: [{text: words.noChart}]}]
      : specs.map((chart) => ({type: 'chart' as const, chart}))),
  ]
}
