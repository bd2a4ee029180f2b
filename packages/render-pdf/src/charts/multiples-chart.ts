import type {Pack} from '@region-briefs/core'
import type {MultiplesSpec} from '../blocks/chart-spec.ts'
import {seriesLabel, seriesPlace, seriesValue} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {Compared} from './compared-series.ts'
import {comparedSeries, derivationNotes} from './compared-series.ts'

/** A growth of the regions over its years, a panel each; null with fewer than two regions or three years. */
export function multiplesChart(wording: Wording, pack: Pack, indicator: string): Compared<MultiplesSpec> | null {
  const {words} = wording
  const series = comparedSeries(pack, indicator)
  const panels = series.map((one) => ({
    label: seriesPlace(wording, one),
    marked: one.region === pack.id,
    points: one.points.flatMap(({period, value}) => {
      const year = Number.parseInt(period, 10)
      return Number.isNaN(year) ? [] : [{year, value, text: seriesValue(wording, value, one)}]
    }),
  }))
  const years = new Set(panels.flatMap(({points}) => points.map(({year}) => year)))
  if (panels.length < 2 || years.size < 3) return null
  const title = words.overlayTitle(seriesLabel(wording, series[0]!))
  const said = panels.map(({label, points}) =>
    words.named(label, words.phrase(points.map(({year, text}) => `${words.year(String(year))} ${text}`))),
  )
  return {
    series,
    spec: {
      form: 'multiples',
      title,
      unit: series[0]!.unit === '%' ? '%' : '',
      panels,
      notes: [...derivationNotes(wording, pack, series), words.oneScale],
      alt: words.alt(title, said),
    },
  }
}
