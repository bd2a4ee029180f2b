import {derivedPoint, type Panel, type PanelRow, rowId} from './panel.ts'
import {allProvinces, allProvincesLabel} from './sum-regions.ts'

/** What a derived panel is called beside the one that it comes from. */
interface Naming {
  readonly suffix: string
  readonly zh: string
  readonly en: string
  readonly unit: string
}

/** The part that each region is of the 31 provinces' sum, in per cent; null where that sum is not there. */
export function shareOfProvinces(panel: Panel): Panel | null {
  const whole = panel.rows.get(allProvinces)
  if (!panel.indicator.isAdditive || !whole) return null
  return derivedPanel(
    panel,
    {suffix: 'share', zh: `占 ${allProvincesLabel}之和的比重`, en: 'share of the 31 provinces’ sum', unit: '%'},
    [...panel.rows].filter(isPart),
    (region, row) => ({
      points: panel.periods.map((period, index) =>
        derivedPoint(period, row.points[index], whole.points[index], percentOf),
      ),
      derivedFrom: [rowId(panel, region), rowId(panel, allProvinces)],
      arithmetic: `${row.coverage ? `${row.coverage}之和` : '该地区值'} ÷ ${allProvincesLabel}之和 × 100`,
    }),
  )
}

/** The sum itself is no part of it, nor is the country, whose total differs from it. */
function isPart([region]: [string, PanelRow]): boolean {
  return region !== allProvinces && region !== 'CN'
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
  }))
}

/** Each region's value over its own of the first period, which is 100. */
export function indexOnFirst(panel: Panel): Panel {
  const [first = ''] = panel.periods
  return derivedPanel(
    panel,
    {suffix: 'index', zh: `指数（${first} 年 = 100）`, en: `index (${first} = 100)`, unit: '指数'},
    [...panel.rows].filter(([, {points}]) => points[0]?.value),
    (region, row) => ({
      points: panel.periods.map((period, index) => derivedPoint(period, row.points[index], row.points[0], percentOf)),
      derivedFrom: [rowId(panel, region)],
      arithmetic: `本期值 ÷ ${first} 年值 × 100`,
    }),
  )
}

/** How far each region's share lies from that of the first period, in percentage points, before any rounding. */
export function shareChange(shares: Panel): Panel {
  const [first = ''] = shares.periods
  return derivedPanel(
    shares,
    {suffix: 'change', zh: `较 ${first} 年变动`, en: `change since ${first}`, unit: '个百分点'},
    [...shares.rows].filter(([region, {points}]) => points[0] && !region.startsWith('CN-')),
    (region, row) => ({
      points: shares.periods.map((period, index) =>
        index === 0 ? undefined : derivedPoint(period, row.points[index], row.points[0], difference),
      ),
      derivedFrom: [rowId(shares, region)],
      arithmetic: `本期比重 − ${first} 年比重`,
    }),
  )
}

function percentOf(part: number, whole: number): number {
  return (part / whole) * 100
}

function growth(now: number, then: number): number {
  return (now / then - 1) * 100
}

function difference(now: number, then: number): number {
  return now - then
}

function derivedPanel(
  {indicator, vintage, periods}: Panel,
  {suffix, zh, en, unit}: Naming,
  rows: ReadonlyArray<[string, PanelRow]>,
  calculate: (region: string, row: PanelRow) => Pick<PanelRow, 'points' | 'derivedFrom' | 'arithmetic'>,
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
