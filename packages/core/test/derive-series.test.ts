import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {deriveSeries} from '../src/overlays/derive-series.ts'
import {toOverlay} from '../src/overlays/to-overlay.ts'
import {provinceTable} from '../src/regions/province-table.ts'

const header = ['region', 'indicator', 'unit', 'period', 'value', 'status', 'source', 'vintage']

/**
 * The points of the derived series of one indicator, by region: `2024: 25`, with a status other than A behind it: `2024: 25 E`. Rows
 * are `region indicator unit period value/status vintage`.
 */
function derived(indicator: string, rows: ReadonlyArray<string>): Record<string, Array<string>> {
  const cells = rows.map((row) => {
    const [region, id, unit, period, value, vintage = ''] = row.split(' ')
    const [number, status = 'A'] = value!.split('/')
    return [region!, id!, unit!, period!, number!, status, 's', vintage]
  })
  const overlay = toOverlay(
    [header, ...cells].map((row, index) => ({line: index + 1, cells: row, columns: null})),
    new VFile(),
  )
  const found = deriveSeries([overlay]).filter(
    (series) => series.indicator === indicator && series.origin === 'derived' && !series.region.startsWith('provinces'),
  )
  return Object.fromEntries(
    found.map(({region, points}) => [
      region,
      points.map(({period, value, status}) => `${period}: ${value} ${status}`.replace(/ [AM]$/, '')),
    ]),
  )
}

test('an index is of periods as long as each other', () => {
  const years = ['2022', '2023'].map((year, index) => `CN-GD trade_goods 亿元 ${year} ${100 + index}`)
  const quarter = 'CN-GD trade_goods 亿元 2024-Q1 25'
  expect(derived('trade_goods_index', [...years, quarter])).toEqual({'CN-GD': ['2022: 100', '2023: 101']})
  expect(derived('trade_goods_index', [quarter, 'CN-GD trade_goods 亿元 2024-Q2 30'])).toEqual({
    'CN-GD': ['2024-01/2024-03: 100', '2024-04/2024-06: 120'],
  })
  // A state at the end of a month can be held against that at the end of a year.
  expect(derived('ftz_index', ['CN-GD ftz 个 2022 2', 'CN-GD ftz 个 2023-11 3'])).toEqual({
    'CN-GD': ['2022: 100', '2023-11: 150'],
  })
})

const netExports = (before: number): Array<string> => [`CN-GD 净出口 亿元 2023 ${before}`, 'CN-GD 净出口 亿元 2024 5']

test('of nothing, or less, there is no growth and no index', () => {
  expect(derived('净出口_growth', netExports(-10))).toEqual({'CN-GD': ['2024: null']})
  expect(derived('净出口_index', netExports(-10))).toEqual({})
  expect(derived('净出口_growth', netExports(4))).toEqual({'CN-GD': ['2024: 25']})
})

test('a value a head is over the mean of two year-ends', () => {
  const people = ['2022 100', '2023 300'].map((value) => `CN-GD pop 万人 ${value}`)
  expect(derived('gdp_per_head', ['CN-GD gdp 亿元 2022 100', 'CN-GD gdp 亿元 2023 200', ...people])['CN-GD']).toEqual([
    '2023: 10000',
  ])
})

const tradeAndGdp = (gdp: string, trade: string): Array<string> => [
  `CN-GD gdp 亿元 2023 200 ${gdp}`,
  `CN-GD trade_goods 亿元 2023 50 ${trade}`,
]

const openness = (gdp: string, trade: string): unknown => derived('trade_openness', tradeAndGdp(gdp, trade))['CN-GD']

test('values of two vintages are not divided; of one and of none they are', () => {
  expect(openness('甲', '乙')).toBeUndefined()
  expect(openness('甲', '甲')).toEqual(['2023: 25'])
  expect(openness('甲', '')).toEqual(['2023: 25'])
  expect(openness('', '乙')).toEqual(['2023: 25'])
})

test('what lies outside the 31 provinces has no share of their sum', () => {
  const rows = [...provinceTable.map(({code}) => code), 'gba', 'yrd', 'CN'].map(
    (region) => `${region} trade_goods 亿元 2023 10`,
  )
  const shares = Object.keys(derived('trade_goods_share', rows))
  for (const region of ['CN-GD', 'CN-TJ', 'yrd', 'east']) expect(shares).toContain(region)
  for (const region of ['CN-HK', 'CN-MO', 'CN-TW', 'gba', 'CN']) expect(shares).not.toContain(region)
})

const northeast = (statuses: ReadonlyArray<string>): Array<string> =>
  ['CN-LN', 'CN-JL', 'CN-HL'].map((code, index) => `${code} trade_goods 亿元 2024 10/${statuses[index]}`)

test('what is calculated has the gravest flag of what it is calculated from', () => {
  expect(derived('trade_goods', northeast(['A', 'E', 'P']))['northeast']).toEqual(['2024: 30 E'])
  expect(derived('trade_goods', northeast(['A', 'A', 'P']))['northeast']).toEqual(['2024: 30 P'])
  expect(derived('trade_goods', northeast(['A', 'A', 'A']))['northeast']).toEqual(['2024: 30'])
  const growth = derived('trade_goods_growth', ['CN-GD trade_goods 亿元 2023 10/F', 'CN-GD trade_goods 亿元 2024 11'])
  expect(growth['CN-GD']!.map((point) => point.slice(-1))).toEqual(['F'])
})
