import type {Series} from '@region-briefs/core'
import type {Block, Card} from '../blocks/blocks.ts'
import {sourcesBehind} from '../charts/compared-series.ts'
import {seriesLabel, shortSeriesValue} from '../wording/series-words.ts'
import type {Composing} from './composing.ts'

/** What a card is made of, first what is largest: an amount, its share, then what it is held against. */
const wanted: ReadonlyArray<RegExp> = [/^trade_goods$/, /^trade_goods_share$/, /_openness$/, /_per_head$/]
const mostCards = 4

/** The region's values that were laid over or derived, as cards: each says that it is none of the paper's, and how it is calculated. */
export function derivedCards({pack, wording}: Composing, own: ReadonlyArray<Series>): Array<Block> {
  const found = wanted.flatMap((pattern) => own.find(({indicator}) => pattern.test(indicator)) ?? [])
  const others = own.filter((one) => !found.includes(one) && !/_(?:change|index|growth)$/.test(one.indicator))
  const chosen = [...found, ...others].slice(0, mostCards)
  const cards = chosen.flatMap((one): Array<Card> => {
    const last = one.points.findLast(({value}) => value !== null)
    if (!last) return []
    const {words} = wording
    const sources = sourcesBehind(pack.series, [one])
    return [
      {
        label: [{text: seriesLabel(wording, one), tone: 'strong'}],
        value: shortSeriesValue(wording, last.value, one),
        lines: [
          [{text: words.year(last.period)}],
          [{text: one.origin === 'overlay' ? words.overlayValue : words.derivedValue, tone: 'warn'}],
          ...(one.arithmetic === null ? [] : [[{text: words.derivedBy(wording.arithmeticOf(one.arithmetic))}]]),
        ],
        sources: sources.length === 0 ? [] : [{text: words.sourceLine(sources), tone: 'quiet'}],
      },
    ]
  })
  return cards.length === 0 ? [] : [{type: 'cards', cards}]
}
