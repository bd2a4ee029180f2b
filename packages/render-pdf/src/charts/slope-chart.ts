import type {Pack} from '@region-briefs/core'
import type {SlopeSpec, Told} from '../blocks/chart-spec.ts'
import {seriesLabel, seriesPlace, seriesValue} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'
import type {Compared} from './compared-series.ts'
import {comparedSeries, derivationNotes, endsOf, valueAt} from './compared-series.ts'

/** A rate of the regions at its first and last time; null with fewer than two regions or times. */
export function slopeChart(wording: Wording, pack: Pack, indicator: string): Compared<SlopeSpec> | null {
  const {words} = wording
  const series = comparedSeries(pack, indicator)
  const periods = [
    ...new Set(series.flatMap(({points}) => points.filter(({value}) => value !== null).map(({period}) => period))),
  ]
  const [from, to] = endsOf(periods.toSorted())
  if (series.length < 2 || from === undefined || to === undefined) return null
  const told = (one: (typeof series)[number], period: string): Told => {
    const value = valueAt(one, period)
    return {value, text: seriesValue(wording, value, one)}
  }
  const ends = [words.year(from), words.year(to)] as const
  const lines = series.map((one) => ({
    label: seriesPlace(wording, one),
    marked: one.region === pack.id,
    ends: [told(one, from), told(one, to)] as const,
  }))
  const title = words.overlayTitle(seriesLabel(wording, series[0]!))
  const said = lines.map((each) =>
    words.named(each.label, words.phrase(each.ends.map(({text}, side) => `${ends[side]} ${text}`))),
  )
  return {
    series,
    spec: {
      form: 'slope',
      title,
      ends,
      lines,
      notes: [...derivationNotes(wording, pack, series), words.notFromZero],
      alt: words.alt(title, said),
    },
  }
}
