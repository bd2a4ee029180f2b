import {describe, expect, test} from 'vitest'
import {
  type Calculation,
  deriveSeries,
  overlayBaseUnit,
  overlayChoices,
  pointCalculation,
  type Series,
} from '../src/index.ts'

function given(indicator: string, region: string, unit: string, values: Record<string, number>): Series {
  return {
    id: `${indicator}.${region}`,
    indicator,
    label: {zh: indicator, en: indicator},
    unit,
    region,
    origin: 'overlay',
    vintage: null,
    coverage: null,
    priceBasis: 'current',
    derivedFrom: [],
    arithmetic: null,
    points: Object.entries(values).map(([period, value]) => ({period, value, status: 'A', source: 's'})),
  }
}

const indicator = (id: string, isAdditive: boolean) =>
  ({id, zh: id, en: id, unit: null, isAdditive, isStock: id === 'pop', priceBasis: 'current'}) as const

const northeast = ['CN-LN', 'CN-JL', 'CN-HL']
const series = deriveSeries([
  {
    name: 'own.csv',
    indicators: [
      indicator('gdp', true),
      indicator('trade_goods', true),
      indicator('pop', true),
      indicator('rate', false),
    ],
    series: [
      ...northeast.flatMap((region, index) => [
        given('gdp', region, '亿元', {'2022': 100.1 + index, '2023': 120.7 + index, '2024': 131 + index}),
        given('trade_goods', region, '亿元', {'2023': 40 + index, '2024': 44.4 + index}),
        given('pop', region, '万人', {'2022': 900 + index, '2023': 890 + index, '2024': 880 + index}),
      ]),
      given('rate', 'CN-JL', '%', {'2023': 60.5, '2024': 61.75}),
    ],
  },
])

function valueOf(calculation: Calculation): number {
  if ('number' in calculation) return calculation.number
  if ('observation' in calculation) throw new TypeError('no figure of a text is in it')
  if ('series' in calculation) {
    const one = series.find(({id}) => id === calculation.series)!
    return one.points.find(({period}) => period === calculation.period)!.value!
  }
  const values = calculation.terms.map(valueOf)
  return values.reduce((left, right) => {
    if (calculation.operator === '+') return left + right
    if (calculation.operator === '-') return left - right
    return calculation.operator === '*' ? left * right : left / right
  })
}

describe('the calculation of a derived value', () => {
  const derived = series.filter(({origin}) => origin === 'derived')
  const points = derived.flatMap((one) =>
    one.points.filter(({value}) => value !== null).map((point) => [one, point] as const),
  )

  test('gives that value, for every way of deriving that there is', () => {
    const ways = new Set(points.map(([{derivation}]) => derivation?.type))
    expect([...ways].toSorted()).toEqual([
      'difference-on-year',
      'growth-on-year',
      'index',
      'per-head',
      'percent',
      'sum',
    ])
    for (const [one, point] of points) {
      const calculation = pointCalculation(one, point.period)
      expect(calculation).not.toBeNull()
      expect(valueOf(calculation!)).toBeCloseTo(point.value!, 9)
    }
  })

  test('is none for a series that was given', () => {
    expect(
      pointCalculation(
        series.find(({origin}) => origin === 'overlay')!,
        '2024',
      ),
    ).toBeNull()
  })
})

test.each([
  ['亿元', 'CNY', 1e8],
  ['万亿元', 'CNY', 1e12],
  ['十亿美元', 'USD', 1e9],
  ['百万元', 'CNY', 1e6],
  ['万人', 'count', 1e4],
  ['千瓦时', '千瓦时', 1],
  ['亿千瓦时', '千瓦时', 1e8],
  ['千克/人', '千克/人', 1],
  ['万元/人', '万元/人', 1],
  ['%', '%', 1],
  ['个百分点', 'pp', 1],
])('%s is %s × %d', (written, unit, factor) => {
  expect(overlayBaseUnit(written)).toEqual({unit, factor})
})

test('what an overlay may hold can be listed, each once', () => {
  const {regions, indicators, units, statuses} = overlayChoices()
  for (const ids of [regions.map(({id}) => id), indicators.map(({id}) => id), units, statuses.map(({id}) => id)])
    expect(new Set(ids).size).toBe(ids.length)
  expect(indicators.every(({unit}) => units.includes(unit))).toBe(true)
})
