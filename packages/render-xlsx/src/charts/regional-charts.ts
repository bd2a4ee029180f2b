import type {Pack} from '@region-briefs/core'
import type {WorkbookAddresses} from '../plan/addresses.ts'
import type {Language} from '../plan/language.ts'
import {pointId, type RegionalRecord} from '../plan/regional-records.ts'
import {axisWords, valueTitle} from './axis-words.ts'
import type {ChartData, ChartPoint, ChartSeries} from './chart-data.ts'

/** The four that the statistics bureau parts the provinces among; together they are the whole. */
const macroRegions: ReadonlyArray<string> = ['east', 'central', 'west', 'northeast']

/** Points from 100 that four shares may be off by, since each was printed rounded or calculated. */
const wholeTolerance = 0.1

const fewestThings = 3
/** More lines could not be told apart. */
const mostLines = 6
const fewestTimes = 3
const derivedDecimals = 1

/** The values of one indicator of one edition. */
interface Family {
  indicator: string
  label: string
  unit: string
  /** Whether no value of it was given. */
  isDerived: boolean
  /** By place, then by period. */
  values: Map<string, Map<string, RegionalRecord>>
}

/**
 * Of each indicator that an analyst gave: its parts of the whole at both ends, its index over time, its growth at the last time, and the
 * amounts of the region's provinces (in the pack of all, of the regions) at both ends. What the data do not hold is left out.
 */
export function regionalCharts(
  pack: Pack,
  records: ReadonlyArray<RegionalRecord>,
  addresses: WorkbookAddresses,
  language: Language,
): Array<ChartData> {
  const families = familiesOf(records, language)
  const given = new Set(records.filter(({series}) => series.origin === 'overlay').map(({series}) => series.indicator))
  const regions = [...new Set([...macroRegions, ...(pack.id === 'all' ? [] : [pack.id])])]
  const places = pack.id === 'all' ? regions : (pack.regions[0]?.members ?? [])
  const make = {addresses, language}
  return [...given].flatMap((indicator) => {
    const named = (suffix: string): Family | undefined => families.get(indicator + suffix)
    const base = named('')
    const rate = base?.unit === '%'
    return [
      base && placesChart(base, places, make),
      wholeChart(named('_share'), make),
      timesChart(rate ? base : named('_index'), rate ? [...regions, ...places] : regions, make),
      lastChart(named('_growth') ?? named('_change'), rate ? places : regions, make),
    ].filter((chart) => chart !== null && chart !== undefined)
  })
}

interface Make {
  addresses: WorkbookAddresses
  language: Language
}

/** Of two editions of a statistic the first is drawn. */
function familiesOf(records: ReadonlyArray<RegionalRecord>, language: Language): Map<string, Family> {
  const families = new Map<string, Family>()
  for (const record of records) {
    const {indicator, label, unit, origin, region} = record.series
    const family = families.get(indicator) ?? {
      indicator,
      label: label[language] || label.zh,
      unit,
      isDerived: true,
      values: new Map(),
    }
    if (origin === 'overlay') family.isDerived = false
    families.set(indicator, family)
    const periods = family.values.get(region) ?? new Map<string, RegionalRecord>()
    family.values.set(region, periods)
    if (!periods.has(record.point.period)) periods.set(record.point.period, record)
  }
  return families
}

/** Amounts at the first and last time, or at the only one; rates at the last. */
function placesChart(family: Family, places: ReadonlyArray<string>, make: Make): ChartData | null {
  const known = knownPlaces(family, places)
  const periods = commonPeriods(family, known)
  const ends = family.unit === '%' ? periods.slice(-1) : endsOf(periods)
  if (known.length < fewestThings || ends.length === 0) return null
  return acrossPlaces(family, known, ends, make)
}

/** A rate of several places at the last time that all have. */
function lastChart(family: Family | undefined, places: ReadonlyArray<string>, make: Make): ChartData | null {
  if (!family) return null
  const known = knownPlaces(family, places)
  const last = commonPeriods(family, known).slice(-1)
  return known.length < fewestThings || last.length === 0 ? null : acrossPlaces(family, known, last, make)
}

function acrossPlaces(
  family: Family,
  places: ReadonlyArray<string>,
  periods: ReadonlyArray<string>,
  make: Make,
): ChartData {
  const words = axisWords[make.language]
  return {
    ...common(family, make),
    title: words.titled(family.label, periods.join(' → ')),
    categoryTitle: words.place,
    across: 'things',
    isWhole: false,
    series: periods.map((period) => ({
      name: period,
      points: places.map((place) => pointOf(family, place, period, make, nameOf(family, place))),
    })),
  }
}

/** The four regions' parts at the first and last time; null where they are not the whole. */
function wholeChart(family: Family | undefined, make: Make): ChartData | null {
  if (!family) return null
  const periods = endsOf(commonPeriods(family, macroRegions)).filter((period) => {
    const sum = macroRegions.reduce((all, place) => all + (valueAt(family, place, period) ?? Number.NaN), 0)
    return Math.abs(sum - 100) <= wholeTolerance
  })
  if (periods.length === 0) return null
  return {...overTimes(family, macroRegions, periods, make), isWhole: true}
}

function timesChart(family: Family | undefined, places: ReadonlyArray<string>, make: Make): ChartData | null {
  if (!family) return null
  const known = knownPlaces(family, places)
  const periods = commonPeriods(family, known)
  if (known.length < 2 || known.length > mostLines || periods.length < fewestTimes) return null
  return overTimes(family, known, periods, make)
}

function overTimes(
  family: Family,
  places: ReadonlyArray<string>,
  periods: ReadonlyArray<string>,
  make: Make,
): ChartData {
  const series: Array<ChartSeries> = places.map((place) => ({
    name: nameOf(family, place),
    points: periods.map((period) => pointOf(family, place, period, make, period)),
  }))
  return {
    ...common(family, make),
    title: family.label,
    categoryTitle: axisWords[make.language].period,
    across: 'times',
    isWhole: false,
    series,
  }
}

function common(
  {label, unit, isDerived}: Family,
  {language}: Make,
): Pick<ChartData, 'valueTitle' | 'isRate' | 'labelDecimals'> {
  return {
    valueTitle: valueTitle(label, unit, language),
    isRate: unit === '%' || unit === '个百分点' || unit === '指数',
    labelDecimals: isDerived ? derivedDecimals : null,
  }
}

function pointOf(family: Family, place: string, period: string, {addresses}: Make, category: string): ChartPoint {
  const {series, point} = family.values.get(place)!.get(period)!
  return {
    category,
    value: point.value,
    address: addresses.point(series.id, period),
    source: pointId(series.id, period),
  }
}

function nameOf(family: Family, place: string): string {
  return [...family.values.get(place)!.values()][0]!.place
}

function valueAt(family: Family, place: string, period: string): number | null {
  return family.values.get(place)?.get(period)?.point.value ?? null
}

function knownPlaces(family: Family, places: ReadonlyArray<string>): Array<string> {
  return [...new Set(places)].filter((place) => family.values.has(place))
}

/** In order; of the length that the first has: a quarter is not held against a year. */
function commonPeriods(family: Family, places: ReadonlyArray<string>): Array<string> {
  const [first] = places
  if (first === undefined) return []
  const shared = [...(family.values.get(first)?.keys() ?? [])]
    .filter((period) => places.every((place) => valueAt(family, place, period) !== null))
    .toSorted()
  return shared.filter((period) => period.length === shared[0]!.length)
}

function endsOf(periods: ReadonlyArray<string>): Array<string> {
  return [...new Set([periods[0], periods.at(-1)])].filter((period) => period !== undefined)
}
