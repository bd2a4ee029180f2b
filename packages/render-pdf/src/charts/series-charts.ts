import type {Pack} from '@region-briefs/core'
import {placeTerm} from '@region-briefs/core/printing'
import type {Wording} from '../wording/wording.ts'
import type {LinesSpec, SharesSpec, TilesSpec} from '../blocks/chart-spec.ts'
import {seriesLabel, seriesPlace, seriesValue} from '../wording/series-words.ts'
import type {Compared} from './compared-series.ts'
import {
  commonPeriods,
  comparedSeries,
  derivationNotes,
  endsOf,
  macroRegions,
  ofRegions,
  valueAt,
} from './compared-series.ts'
import {tileTable} from './tile-table.ts'

/** Of printed shares that are parts of one whole, in percentage points. */
const roundingPoints = 0.1

/** A share of the four regions at its first and last time; null where one of the four has none. */
export function sharesChart(wording: Wording, pack: Pack, indicator: string): Compared<SharesSpec> | null {
  const {words} = wording
  const series = ofRegions(pack, indicator, macroRegions)
  if (series.length < macroRegions.length) return null
  const periods = endsOf(commonPeriods(series)).filter((period) => {
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
      notes: derivationNotes(wording, pack, series),
      alt: words.alt(title, said),
    },
  }
}

/** An index or rate of the four regions, and of the pack's own, over its years; null with fewer than three years. */
export function linesChart(wording: Wording, pack: Pack, indicator: string): Compared<LinesSpec> | null {
  const {words} = wording
  const series = comparedSeries(pack, indicator)
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
      unit: series[0]!.unit === '%' ? '%' : '',
      lines,
      notes: [...derivationNotes(wording, pack, series), words.notFromZero],
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

function tileName(code: string, term: Wording['term']): string {
  const known = placeTerm(code)
  return known === null ? code : term(known)
}
