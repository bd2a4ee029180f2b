import type {Pack, Series, SeriesPoint} from '@region-briefs/core'
import {seriesPlace} from '../wording/series-words.ts'
import type {Wording} from '../wording/wording.ts'

/** The four that the statistics bureau parts the provinces among; together they are 100 %. */
export const macroRegions: ReadonlyArray<string> = ['east', 'central', 'west', 'northeast']

/** A chart of several regions' series, and the series themselves for the table behind it. */
export interface Compared<Spec> {
  spec: Spec
  series: Array<Series>
}

/** The series of an indicator for the four regions, and the pack's own. */
export function comparedSeries(pack: Pack, indicator: string): Array<Series> {
  return ofRegions(pack, indicator, [...new Set([...macroRegions, ...(pack.id === 'all' ? [] : [pack.id])])])
}

/** The series of an indicator for some regions, in their order; a region without one is left out. */
export function ofRegions({series}: Pack, indicator: string, regions: ReadonlyArray<string>): Array<Series> {
  return regions.flatMap((region) => {
    // Of two editions of a statistic the first; they are never set beside each other.
    const found = series.find((one) => one.indicator === indicator && one.region === region)
    return found ? [found] : []
  })
}

/** Periods at which every series has a value. */
export function commonPeriods(series: ReadonlyArray<Series>): Array<string> {
  const [first, ...others] = series
  return (first?.points ?? [])
    .filter(isKnown)
    .map(({period}) => period)
    .filter((period) => others.every((one) => valueAt(one, period) !== null))
}

function isKnown({value}: SeriesPoint): boolean {
  return value !== null
}

/** The first and the last, or the only one. */
export function endsOf(periods: ReadonlyArray<string>): Array<string> {
  return [...new Set([periods[0], periods.at(-1)])].filter((period) => period !== undefined)
}

/** Null where it is missing. */
export function valueAt({points}: Series, period: string): number | null {
  return points.find((point) => point.period === period)?.value ?? null
}

/** Below a chart: how its values are derived, and whose data they are. */
export function derivationNotes(wording: Wording, {series: all}: Pack, series: ReadonlyArray<Series>): Array<string> {
  const {words} = wording
  const [first] = series
  if (!first) return []
  const sources = sourcesBehind(all, series)
  return [
    ...(first.arithmetic === null
      ? []
      : [words.derivedEach(seriesPlace(wording, first), wording.arithmeticOf(first.arithmetic))]),
    ...(sources.length === 0 ? [] : [words.sourceLine(sources)]),
  ]
}

/** The sources that an overlay names for the series or for those that they are derived from, each once. */
export function sourcesBehind(all: ReadonlyArray<Series>, series: ReadonlyArray<Series>): Array<string> {
  const byId = new Map(all.map((one) => [one.id, one]))
  const seen = new Set<string>()
  const sources = new Set<string>()
  const visit = (one: Series): void => {
    if (seen.has(one.id)) return
    seen.add(one.id)
    for (const {source} of one.points) if (source !== null) sources.add(source)
    for (const id of one.derivedFrom) {
      const found = byId.get(id)
      if (found) visit(found)
    }
  }
  series.forEach(visit)
  return [...sources]
}
