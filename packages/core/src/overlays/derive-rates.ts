import {derivedPoint, type Panel, type PanelRow, rowId} from './panel.ts'
import {spanOf} from './overlay-period.ts'
import {allProvinces, allProvincesLabel, isOfProvinces} from './sum-regions.ts'
import type {RegionBook} from '../regions/region-book.ts'

/** What a derived panel is called beside the one that it comes from. */
interface Naming {
  readonly suffix: string
  readonly zh: string
  readonly en: string
  readonly unit: string
}

/** The part that each region is of the 31 provinces' sum, in per cent; null where that sum is not there. */
export function shareOfProvinces(panel: Panel, book: RegionBook): Panel | null {
  const whole = panel.rows.get(allProvinces)
  if (!panel.indicator.isAdditive || !whole) return null
  return derivedPanel(
    panel,
    {suffix: 'share', zh: `占 ${allProvincesLabel}之和的比重`, en: 'share of the 31 provinces’ sum', unit: '%'},
    [...panel.rows].filter(([region]) => region !== allProvinces && isOfProvinces(region, book)),
    (region, row) => ({
      points: panel.periods.map((period, index) =>
        derivedPoint(period, row.points[index], whole.points[index], percentOf),
      ),
      derivedFrom: [rowId(panel, region), rowId(panel, allProvinces)],
      arithmetic: `${row.coverage ? `${row.coverage}之和` : '该地区值'} ÷ ${allProvincesLabel}之和 × 100`,
      derivation: {type: 'percent'},
    }),
  )
}

/** Growth against the same period of the year before, in per cent; of a rate in percentage points. Nominal where prices are current. */
export function growthOnYear(panel: Panel): Panel {
  const before = panel.periods.map((period) => panel.periods.indexOf(yearBefore(period) ?? ''))
  const isRate = panel.unit === '%'
  const isNominal = panel.indicator.priceBasis === 'current'
  const naming = isRate
    ? {suffix: 'change', zh: '比上年变动', en: 'change on the year before', unit: '个百分点'}
    : isNominal
      ? {suffix: 'growth', zh: '名义增速', en: 'nominal growth', unit: '%'}
      : {suffix: 'growth', zh: '增速', en: 'growth', unit: '%'}
  return derivedPanel(panel, naming, [...panel.rows], (region, row) => ({
    points: panel.periods.map((period, index) => {
      const earlier = row.points[before[index]!]
      if (!earlier) return undefined
      return derivedPoint(period, row.points[index], earlier, isRate ? difference : growth)
    }),
    derivedFrom: [rowId(panel, region)],
    arithmetic: isRate ? '本年值 − 上年值' : `(本年值 ÷ 上年值 − 1) × 100${isNominal ? '，现价' : ''}`,
    derivation: {type: isRate ? 'difference-on-year' : 'growth-on-year'},
  }))
}

/** Each region's value over its own of the first period, which is 100; of periods that are as long. */
export function indexOnFirst(panel: Panel): Panel {
  const {first, at, comparable} = comparablePeriods(panel)
  return derivedPanel(
    panel,
    {suffix: 'index', zh: `指数（${inChinese(first)} = 100）`, en: `index (${first} = 100)`, unit: '指数'},
    [...panel.rows].filter(([, {points}]) => (points[at]?.value ?? 0) > 0),
    (region, row) => ({
      points: panel.periods.map((period, index) =>
        comparable[index] ? derivedPoint(period, row.points[index], row.points[at], percentOf) : undefined,
      ),
      derivedFrom: [rowId(panel, region)],
      arithmetic: `本期值 ÷ ${inChinese(first)}值 × 100`,
      derivation: {type: 'index', base: first},
    }),
  )
}

/** How far each region's share lies from that of the first period as long, in percentage points, before any rounding. */
export function shareChange(shares: Panel): Panel {
  const {first, at, comparable} = comparablePeriods(shares)
  return derivedPanel(
    shares,
    {suffix: 'change', zh: `较 ${inChinese(first)}变动`, en: `change since ${first}`, unit: '个百分点'},
    [...shares.rows].filter(([region, {points}]) => points[at] && !region.startsWith('CN-')),
    (region, row) => ({
      points: shares.periods.map((period, index) =>
        index === at || !comparable[index]
          ? undefined
          : derivedPoint(period, row.points[index], row.points[at], difference),
      ),
      derivedFrom: [rowId(shares, region)],
      arithmetic: `本期比重 − ${inChinese(first)}比重`,
      derivation: {type: 'difference-from', base: first},
    }),
  )
}

interface ComparablePeriods {
  readonly first: string
  /** Where the first stands. */
  readonly at: number
  /** For each period of the panel whether it can be held against the first. */
  readonly comparable: ReadonlyArray<boolean>
}

/** Periods of the length that most have: a quarter's trade is not held against a year's. A state at the end of one has no length. */
function comparablePeriods({periods, indicator}: Panel): ComparablePeriods {
  const spans = periods.map((period) => (indicator.isStock ? 'end' : spanOf(period)))
  const counts = new Map<string, number>()
  for (const span of spans) counts.set(span, (counts.get(span) ?? 0) + 1)
  const usual = [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0]
  const at = Math.max(0, spans.indexOf(usual ?? ''))
  return {first: periods[at] ?? '', at, comparable: spans.map((span) => span === usual)}
}

/** 2019 年; other periods as they are written. */
function inChinese(period: string): string {
  return /^\d{4}$/.test(period) ? `${period} 年` : period
}

/** Of nothing, or of less than nothing, there is no part and no growth. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 ? (part / whole) * 100 : Number.NaN
}

function growth(now: number, then: number): number {
  return then > 0 ? (now / then - 1) * 100 : Number.NaN
}

function difference(now: number, then: number): number {
  return now - then
}

function derivedPanel(
  {indicator, vintage, periods}: Panel,
  {suffix, zh, en, unit}: Naming,
  rows: ReadonlyArray<[string, PanelRow]>,
  calculate: (region: string, row: PanelRow) => Pick<PanelRow, 'points' | 'derivedFrom' | 'arithmetic' | 'derivation'>,
): Panel {
  return {
    indicator: {
      ...indicator,
      id: `${indicator.id}_${suffix}`,
      zh: `${indicator.zh}${zh}`,
      en: `${indicator.en}: ${en}`,
      unit,
      isAdditive: false,
    },
    vintage,
    unit,
    periods,
    rows: new Map(
      rows.map(([region, row]) => [
        region,
        {origin: 'derived', coverage: row.coverage, ...calculate(region, row)} satisfies PanelRow,
      ]),
    ),
  }
}

/** The same months of the year before; null for a span of years. */
export function yearBefore(period: string): string | null {
  const ends = period.split('/')
  if (ends.length === 2 && ends[0]!.length === 4) return null
  return ends.map((end) => String(Number(end.slice(0, 4)) - 1) + end.slice(4)).join('/')
}
