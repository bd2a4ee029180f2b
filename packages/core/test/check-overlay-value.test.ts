import {expect, test} from 'vitest'
import {checkOverlayValue} from '../src/checks/check-overlay-value.ts'
import type {CheckInput} from '../src/checks/check-input.ts'
import type {Observation, Series} from '../src/model/model.ts'

const position = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

const series: Series = {
  id: 's-1',
  indicator: 'trade_goods',
  label: {zh: '货物进出口总额', en: 'Goods trade'},
  unit: '亿元',
  region: 'CN-GD',
  origin: 'overlay',
  vintage: '2025-11',
  coverage: null,
  priceBasis: null,
  derivedFrom: [],
  arithmetic: null,
  points: [{period: '2024', value: 90977.9, status: 'A', source: 's02'}],
}

function checked(parts: Partial<Observation>): Array<string> {
  const observation = {
    id: 'o-1',
    surface: '9.10 万亿元',
    value: 9.1e12,
    unit: 'CNY',
    comparator: 'eq',
    kind: 'level',
    direction: null,
    period: '2024',
    label: '货物进出口总额',
    subject: '广东',
    partner: null,
    decimals: 2,
    scale: 1e12,
    printed: '9.10',
    printedUnit: '万亿元',
    position,
    ...parts,
  } as unknown as Observation
  const input = {sentences: [], observations: [observation], series: [series]} as unknown as CheckInput
  return checkOverlayValue(input).map(({status}) => status)
}

test('a figure is held against the overlay as far as it is printed', () => {
  expect(checked({})).toEqual(['agrees'])
  expect(checked({value: 9.31e12, printed: '9.31'})).toEqual(['differs'])
})

test.each([
  ['another year', {period: '2023'}],
  ['another province', {subject: '江苏'}],
  ['another unit', {unit: 'USD'}],
  ['a partner', {partner: '东盟'}],
  ['a growth', {kind: 'growth' as const}],
  ['another thing', {label: '出口'}],
])('%s is not held against it', (_, parts) => {
  expect(checked(parts)).toEqual([])
})
