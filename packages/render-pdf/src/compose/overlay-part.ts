import type {Series} from '@region-briefs/core'
import type {Block, Table} from '../blocks/blocks.ts'
import {tilesChart} from '../charts/series-charts.ts'
import {seriesCharts} from '../charts/choose-series-charts.ts'
import {seriesLabel, seriesValue} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {Composing} from './composing.ts'
import {pointTables} from './point-tables.ts'
import {derivedCards} from './derived-cards.ts'

/**
 * An analyst's own data beside the paper's: which units the region is, its values with how each is derived, and the
 * same of the other regions. Nothing where no data is laid over, or none of the region.
 */
export function overlayPart(composing: Composing): Array<Block> {
  const {pack, wording} = composing
  const {words} = wording
  const own = pack.series.filter(({region}) => region === pack.id)
  const tiles = tilesChart(wording, pack)
  const map: Array<Block> = tiles === null ? [] : [{type: 'chart', chart: tiles}]
  if (pack.series.length === 0 || (own.length === 0 && pack.id !== 'all')) return map
  return [
    {type: 'heading', depth: 1, text: words.overlay},
    {type: 'paragraph', role: 'note', runs: [{text: words.overlayNote, tone: 'warn'}], keepWithNext: true},
    ...derivedCards(composing, own),
    ...(own.length === 0 ? [] : [valueTable(wording, own)]),
    ...map,
    ...comparisons(composing),
    {type: 'paragraph', role: 'note', runs: [{text: words.rounded, tone: 'quiet'}]},
  ]
}

/** The latest value of each series, marked as laid over or derived. */
function valueTable(wording: Wording, series: ReadonlyArray<Series>): Table {
  const {columns, words} = wording
  return {
    type: 'table',
    columns: [
      {title: columns.overlayIndicator, share: 32, align: 'left'},
      {title: columns.latest, share: 18, align: 'right', whole: true},
      {title: columns.time, share: 11, align: 'left', whole: true},
      {title: columns.derivedHow, share: 39, align: 'left'},
    ],
    rows: series.map((one) => {
      const last = one.points.at(-1)
      return {
        cells: [
          [{text: seriesLabel(wording, one)}],
          [{text: last === undefined ? words.none : seriesValue(wording, last.value, one), tone: 'strong'}],
          [{text: last?.period ?? words.none}],
          [
            {
              text:
                one.origin === 'overlay'
                  ? words.laidOver(sourcesOf(wording, one))
                  : words.derivedBy(wording.arithmeticOf(one.arithmetic ?? '')),
            },
          ],
        ],
      }
    }),
  }
}

function sourcesOf({words}: Wording, {points}: Series): string {
  return words.list([...new Set(points.flatMap(({source}) => source ?? []))]) || words.none
}

/** The charts of the regions' series, each with its data behind it. */
function comparisons({pack, wording}: Composing): Array<Block> {
  return seriesCharts(wording, pack).flatMap(({spec, series}): Array<Block> => [
    {type: 'chart', chart: spec, keepWithNext: true},
    ...pointTables(wording, series),
  ])
}
