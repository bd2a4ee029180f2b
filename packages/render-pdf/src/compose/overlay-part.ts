import type {Pack, Series} from '@region-briefs/core'
import {placeTerm} from '@region-briefs/core'
import type {Block, Table} from '../blocks/blocks.ts'
import {linesChart, sharesChart, tilesChart} from '../charts/series-charts.ts'
import {seriesLabel, seriesValue} from '../wording/series-words.ts'
import {columnWords, words} from '../wording/words.ts'

const mostShares = 2
const mostLines = 2

/**
 * An analyst's own data beside the paper's: which units the region is, its values with how each is derived, and the
 * same of the other regions. Nothing where no data is laid over, or none of the region.
 */
export function overlayPart(pack: Pack): Array<Block> {
  const own = pack.series.filter(({region}) => region === pack.id)
  const tiles = tilesChart(pack)
  const map: Array<Block> = tiles === null ? [] : [{type: 'chart', chart: tiles}]
  if (pack.series.length === 0 || (own.length === 0 && pack.id !== 'all')) return map
  return [
    {type: 'heading', depth: 1, text: words.overlay},
    {type: 'paragraph', role: 'note', runs: [{text: words.overlayNote, tone: 'warn'}], keepWithNext: true},
    ...(own.length === 0 ? [] : [valueTable(own)]),
    ...map,
    ...comparisons(pack),
    {type: 'paragraph', role: 'note', runs: [{text: words.rounded, tone: 'quiet'}]},
  ]
}

/** The latest value of each series, marked as laid over or derived. */
function valueTable(series: ReadonlyArray<Series>): Table {
  return {
    type: 'table',
    columns: [
      {title: columnWords.overlayIndicator, share: 32, align: 'left'},
      {title: columnWords.latest, share: 18, align: 'right', whole: true},
      {title: columnWords.time, share: 11, align: 'left', whole: true},
      {title: columnWords.derivedHow, share: 39, align: 'left'},
    ],
    rows: series.map((one) => {
      const last = one.points.at(-1)
      return {
        cells: [
          [{text: seriesLabel(one)}],
          [{text: last === undefined ? words.none : seriesValue(last.value, one), tone: 'strong'}],
          [{text: last?.period ?? words.none}],
          [{text: one.origin === 'overlay' ? words.laidOver(sourcesOf(one)) : words.derivedBy(one.arithmetic ?? '')}],
        ],
      }
    }),
  }
}

function sourcesOf({points}: Series): string {
  return [...new Set(points.flatMap(({source}) => source ?? []))].join('、') || words.none
}

/** Shares as bars of 100, indices as lines with the table behind them. */
function comparisons(pack: Pack): Array<Block> {
  const indicators = [...new Set(pack.series.map(({indicator}) => indicator))]
  const shares = indicators
    .filter((indicator) => indicator.endsWith('_share'))
    .flatMap((each) => sharesChart(pack, each) ?? [])
  const lines = indicators
    .filter((indicator) => indicator.endsWith('_index'))
    .flatMap((each) => linesChart(pack, each) ?? [])
  return [
    ...shares.slice(0, mostShares).map(({spec}): Block => ({type: 'chart', chart: spec})),
    ...lines
      .slice(0, mostLines)
      .flatMap(({spec, series}): Array<Block> => [{type: 'chart', chart: spec}, pointTable(series)]),
  ]
}

/** The data behind a chart: a row a region, a column a time. */
function pointTable(series: ReadonlyArray<Series>): Table {
  const periods = [...new Set(series.flatMap(({points}) => points.map(({period}) => period)))].toSorted()
  return {
    type: 'table',
    columns: [
      {title: columnWords.region, share: 20, align: 'left'},
      ...periods.map((period) => ({title: words.year(period), share: 80 / periods.length, align: 'right' as const})),
    ],
    rows: series.map((one) => ({
      cells: [
        [{text: placeTerm(one.region)?.zh ?? one.coverage ?? one.region}],
        ...periods.map((period) => {
          const point = one.points.find((each) => each.period === period)
          return [{text: point === undefined ? words.none : seriesValue(point.value, one)}]
        }),
      ],
    })),
  }
}
