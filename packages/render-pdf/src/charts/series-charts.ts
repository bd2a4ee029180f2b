import type {Pack, Series, SeriesPoint} from '@region-briefs/core'
import {placeTerm} from '@region-briefs/core/printing'
import type {Wording} from '../wording/wording.ts'
import type {LinesSpec, SharesSpec, TilesSpec} from '../blocks/chart-spec.ts'
import {seriesLabel, seriesPlace, seriesValue} from '../wording/series-words.ts'
import {tileTable} from './tile-table.ts'

/** The four that the statistics bureau parts the provinces among; together they are 100 %. */
const macroRegions = ['east', 'central', 'west', 'northeast']
/** Of printed shares that are parts of one whole, in percentage points. */
const roundingPoints = 0.1

/** A chart of several regions' series, and the series themselves for the table behind it. */
export interface Compared<Spec> {
  spec: Spec
  series: Array<Series>
}

/** A share of the four regions at its first and last time; null where one of the four has none. */
export function sharesChart(wording: Wording, pack: Pack, indicator: string): Compared<SharesSpec> | null {
  const {words} = wording
  const series = ofRegions(pack, indicator, macroRegions)
  if (series.length < macroRegions.length) return null
  const periods = ends(commonPeriods(series)).filter((period) => {
    const sum = series.reduce((all, one) => all + (valueAt(one, period) ?? Number.NaN), 0)
    return Math.abs(sum - 100) <= roundingPoints
  })
  if (periods.length === 0) return null
  const bars = periods.map((period) => ({
    label: words.year(period),
    parts: series.map((one) => ({
      label: seriesPlace(wording, one),
      value: valueAt(one, period) ?? 0,
      text: seriesValue(wording, valueAt(one, period), one),
      marked: one.region === pack.id,
    })),
  }))
  const title = words.overlayTitle(seriesLabel(wording, series[0]!))
  const said = bars.map(({label, parts}) =>
    words.named(label, words.phrase(parts.map((part) => `${part.label} ${part.text}`))),
  )
  return {
    series,
    spec: {
      form: 'shares',
      title,
      bars,
      notes: [words.derivedEach(seriesPlace(wording, series[0]!), wording.arithmeticOf(series[0]!.arithmetic ?? ''))],
      alt: words.alt(title, said),
    },
  }
}

/** An index or rate of the four regions, and of the pack's own, over its years; null with fewer than three years. */
export function linesChart(wording: Wording, pack: Pack, indicator: string): Compared<LinesSpec> | null {
  const regions = [...new Set([...macroRegions, ...(pack.id === 'all' ? [] : [pack.id])])]
  const {words} = wording
  const series = ofRegions(pack, indicator, regions)
  if (series.length < 2 || commonPeriods(series).length < 3) return null
  const lines = series.map((one) => ({
    label: seriesPlace(wording, one),
    marked: one.region === pack.id,
    points: one.points.flatMap((point) => {
      const year = Number.parseInt(point.period, 10)
      return Number.isNaN(year) ? [] : [{year, value: point.value, text: seriesValue(wording, point.value, one)}]
    }),
  }))
  const title = words.overlayTitle(seriesLabel(wording, series[0]!))
  const said = lines.map(({label, points}) =>
    words.named(label, words.phrase(points.map(({year, text}) => `${words.year(String(year))} ${text}`))),
  )
  return {
    series,
    spec: {
      form: 'lines',
      title,
      lines,
      notes: [
        words.derivedEach(seriesPlace(wording, series[0]!), wording.arithmeticOf(series[0]!.arithmetic ?? '')),
        words.notFromZero,
      ],
      alt: words.alt(title, said),
    },
  }
}

/** Which provincial units are the region's; null where its borders cut provinces. */
export function tilesChart({words, term}: Wording, {regions, id}: Pack): TilesSpec | null {
  const [region] = regions
  if (id === 'all' || !region || region.members.length === 0) return null
  const members = new Set(region.members)
  const tiles = tileTable.map(({code, column, row}) => ({
    label: tileName(code, term),
    column,
    row,
    marked: members.has(code),
  }))
  const title = words.tileTitle(term(region.label))
  const marked = tiles.filter((tile) => tile.marked).map(({label}) => label)
  return {form: 'tiles', title, tiles, notes: [words.tileNote], alt: words.alt(title, [words.tileAlt(marked)])}
}

function ofRegions({series}: Pack, indicator: string, regions: ReadonlyArray<string>): Array<Series> {
  return regions.flatMap((region) => {
    // Of two editions of a statistic the first; they are never set beside each other.
    const found = series.find((one) => one.indicator === indicator && one.region === region)
    return found ? [found] : []
  })
}

function tileName(code: string, term: Wording['term']): string {
  const known = placeTerm(code)
  return known === null ? code : term(known)
}

function commonPeriods(series: ReadonlyArray<Series>): Array<string> {
  const [first, ...others] = series
  return (first?.points ?? [])
    .filter(isKnown)
    .map(({period}) => period)
    .filter((period) => others.every((one) => valueAt(one, period) !== null))
}

function isKnown({value}: SeriesPoint): boolean {
  return value !== null
}

function ends(periods: ReadonlyArray<string>): Array<string> {
  return [...new Set([periods[0], periods.at(-1)])].filter((period) => period !== undefined)
}

function valueAt({points}: Series, period: string): number | null {
  return points.find((point) => point.period === period)?.value ?? null
}
