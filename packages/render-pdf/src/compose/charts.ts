import {chooseCharts} from '../charts/choose-charts.ts'
import type {Block} from '../blocks/blocks.ts'
import type {Composing} from './composing.ts'

/** The pack's figures drawn, or one line that says why none is. */
export function charts({pack, numbers, wording}: Composing, most: number): Array<Block> {
  const {words} = wording
  const specs = chooseCharts(pack, {numbers, wording}, most)
  return [
    {type: 'heading', depth: 1, text: words.charts},
    ...(specs.length === 0
      ? [{type: 'paragraph' as const, role: 'note' as const, runs: [{text: words.noChart}]}]
      : specs.map((chart) => ({type: 'chart' as const, chart}))),
  ]
}
