import type {Pack} from '@region-briefs/core'
import type {GroupedSpec} from '../blocks/chart-spec.ts'
import {seriesLabel, seriesPlace, seriesValue} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {Compared} from './compared-series.ts'
import {comparedSeries, derivationNotes, endsOf, valueAt} from './compared-series.ts'

/** An amount of the regions at its first and last time, in bars by region; null with fewer than two regions. */
export function groupedChart(wording: Wording, pack: Pack, indicator: string): Compared<GroupedSpec> | null {
  const {words} = wording
  const series = comparedSeries(pack, indicator)
  const known = series.flatMap(({points}) => points.filter(({value}) => value !== null).map(({period}) => period))
  const periods = endsOf([...new Set(known)].toSorted())
  if (series.length < 2 || periods.length === 0) return null
  const groups = series.map((one) => ({
    label: seriesPlace(wording, one),
    marked: one.region === pack.id,
    bars: periods.map((period) => {
      const value = valueAt(one, period)
      return {label: words.year(period), value, text: seriesValue(wording, value, one)}
    }),
  }))
  const title = words.overlayTitle(seriesLabel(wording, series[0]!))
  const said = groups.map(({label, bars}) =>
    words.named(label, words.phrase(bars.map((bar) => `${bar.label} ${bar.text}`))),
  )
  return {
    series,
    spec: {form: 'grouped', title, groups, notes: derivationNotes(wording, pack, series), alt: words.alt(title, said)},
  }
}
