import type {Series} from '@region-briefs/core'
import type {Table} from '../blocks/blocks.ts'
import {seriesPlace, seriesValue} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'

/** So many times stand beside each other where their values are short, so many where they are long. */
const mostTimes = {short: 7, long: 4} as const
/** In characters. */
const longestShort = 11

/** The data behind a chart: a row a region, a column a time; as many tables below each other as the times need. */
export function pointTables(wording: Wording, series: ReadonlyArray<Series>): Array<Table> {
  const periods = [...new Set(series.flatMap(({points}) => points.map(({period}) => period)))].toSorted()
  const longest = series
    .flatMap((one) => one.points.map(({value}) => seriesValue(wording, value, one).length))
    .reduce((most, length) => Math.max(most, length), 0)
  const most = longest > longestShort ? mostTimes.long : mostTimes.short
  const count = Math.ceil(periods.length / most)
  return Array.from({length: count}, (_, at) => ({
    ...pointTable(wording, series, periods.slice(at * most, (at + 1) * most)),
    together: true,
    keepWithNext: at < count - 1,
  }))
}

function pointTable(wording: Wording, series: ReadonlyArray<Series>, periods: ReadonlyArray<string>): Table {
  const {columns, words} = wording
  return {
    type: 'table',
    columns: [
      {title: columns.region, share: 20, align: 'left'},
      ...periods.map((period) => ({title: words.year(period), share: 80 / periods.length, align: 'right' as const})),
    ],
    rows: series.map((one) => ({
      cells: [
        [{text: seriesPlace(wording, one)}],
        ...periods.map((period) => {
          const point = one.points.find((each) => each.period === period)
          return [{text: point === undefined ? words.none : seriesValue(wording, point.value, one)}]
        }),
      ],
    })),
  }
}
