import {expect, test} from 'vitest'
import {indicatorTerms} from '../src/figures/indicator-terms.ts'
import {toIndicators} from '../src/figures/to-indicators.ts'
import {indicatorNamed, indicatorTable} from '../src/overlays/indicator-table.ts'
import type {Observation} from '../src/model/model.ts'

const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
const base = {
  subject: '中国',
  partner: null,
  unit: 'CNY',
  kind: 'level',
  basis: null,
  price: null,
  period: '2024',
  position,
} as unknown as Observation

const count = (...figures: ReadonlyArray<Partial<Observation>>): number =>
  toIndicators(figures.map((fields, index) => ({...base, ...fields, id: `o-${index}`}))).length

test.for([
  ['进出口总值', '货物贸易总额'],
  ['进出口额', '货物进出口总额'],
  ['货物进出口累计', '外贸进出口总值'],
  ['实际利用外资', '实际使用外资金额'],
  ['服务贸易总额', '服务进出口总额'],
  ['城镇新增就业', '新增城镇就业'],
  ['国内生产总值', '地区生产总值'],
  ['常住人口', '年末常住人口'],
  ['出口额占进出口总值的比重', '出口占货物进出口额'],
] as const)('%s and %s are one indicator', ([left, right]) => {
  expect(count({label: left}, {label: right})).toBe(1)
})

test.for([
  ['货物进出口总额', '服务进出口总额'],
  ['出口', '服务出口'],
  ['出口', '进口'],
  ['货物出口总额', '货物进出口总额'],
  ['实际使用外资金额', '制造业实际使用外资'],
  ['地区生产总值', '人均地区生产总值'],
  ['对外直接投资', '对外非金融类直接投资'],
  ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ['出口占货物进出口额', '进口占货物进出口额'],
] as const)('%s and %s are two', ([left, right]) => {
  expect(count({label: left}, {label: right})).toBe(2)
})

test.for([
  ['the country and a province', {subject: '中国'}, {subject: '广东'}],
  ['a partner and none', {partner: null}, {partner: '东盟'}],
  ['a month and the months summed up', {period: '2024-09'}, {period: '2024-01/2024-09'}],
  ['a year and a plan', {period: '2024'}, {period: '2021/2025'}],
  ['a level and its growth', {kind: 'level'}, {kind: 'growth'}],
  ['growths against two bases', {kind: 'growth', basis: 'yoy'}, {kind: 'growth', basis: 'annual-average'}],
  ['a real and a nominal growth', {kind: 'growth', price: 'real'}, {kind: 'growth', price: 'nominal'}],
  ['two currencies', {unit: 'CNY'}, {unit: 'USD'}],
] as ReadonlyArray<readonly [string, Partial<Observation>, Partial<Observation>]>)('%s are two', ([, left, right]) => {
  expect(count({label: '货物进出口总额', ...left}, {label: '货物进出口总额', ...right})).toBe(2)
})

test('a province and a macro-region are one under both their names', () => {
  expect(count({label: '出口', subject: '广东'}, {label: '出口', subject: '广东省'})).toBe(1)
  expect(count({label: '出口', subject: '东部'}, {label: '出口', subject: '东部地区'})).toBe(1)
})

test('years of one thing are one indicator, with its English name', () => {
  const [indicator] = toIndicators([
    {...base, id: 'a', label: '进出口总值', period: '2023'},
    {...base, id: 'b', label: '货物贸易总额', period: '2024'},
  ])
  expect(indicator).toMatchObject({label: '货物进出口总额', en: 'Goods trade', observations: ['a', 'b'], span: 'year'})
})

test('no name stands in two rows of the table', () => {
  const names = indicatorTerms.flatMap(({zh, names: others}) => [zh, ...others])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('a column of an analyst names one indicator only', () => {
  const names = indicatorTable.flatMap(({zh, names: others}) => [zh, ...others])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(indicatorNamed('出口额')?.id).toBe('exports_goods')
  expect(indicatorNamed('外贸进出口总值')?.id).toBe('trade_goods')
  expect(indicatorNamed('研发经费')?.zh).toBe('研究与试验发展经费')
  expect(indicatorNamed('服务进出口额')).toBeNull()
})

test.for([
  ['货物进出口总额占东部地区的比重', /^Goods trade as a share of .*[Ee]ast/],
  ['货物进出口总额占各省份合计', /^Goods trade as a share of all provinces$/],
  ['光伏产品出口额', /^Exports of photovoltaic products$/],
] as const)('%s has its English', ([label, en]) => {
  expect(toIndicators([{...base, id: 'o-1', label}])[0]!.en).toMatch(en)
})

test('a share of a whole that no table knows has no English, since half of it would mislead', () => {
  expect(toIndicators([{...base, id: 'o-1', label: '货物进出口总额占某某园区的比重'}])[0]!.en).toBeNull()
})
