import {expect, test} from 'vitest'
import {kindOf} from '../src/figures/read-kind.ts'
import type {QuantityReading} from '../src/tree/nodes.ts'

const reading = (unit: string | null, fields: Partial<QuantityReading> = {}): QuantityReading => ({
  form: 'number',
  value: 1,
  low: null,
  high: null,
  unit,
  comparator: 'eq',
  printed: '1',
  printedUnit: '',
  decimals: 0,
  scale: 1,
  negative: false,
  change: false,
  ...fields,
})

interface Case {
  readonly before: string
  readonly unit: string | null
  readonly kind: string
  readonly basis?: boolean
  readonly surface?: string
}

const right: ReadonlyArray<Case> = [
  {before: '同比增长 ', unit: '%', basis: true, kind: 'growth up'},
  {before: '增长 ', unit: '%', kind: 'growth up'},
  {before: '通关时间缩短 ', unit: '%', kind: 'change down'},
  {before: '平均关税下降到 ', unit: '%', kind: 'level'},
  {before: '平均关税降至 ', unit: '%', kind: 'level'},
  {before: '占全国的 ', unit: '%', kind: 'share'},
  {before: '对增长的贡献率超过 ', unit: '%', kind: 'share'},
  {before: '', unit: '%', surface: '三分之二', kind: 'share'},
  {before: '关税为 ', unit: '%', kind: 'level'},
  {before: '比全国高 ', unit: 'pp', kind: 'level'},
  {before: '提高 ', unit: 'pp', kind: 'change up'},
  {before: '净增 ', unit: 'CNY', kind: 'change up'},
  {before: '增至 ', unit: 'CNY', kind: 'level'},
  {before: '新增企业 ', unit: 'count', kind: 'count'},
  {before: '高新技术企业净增 ', unit: 'count', kind: 'change up'},
  {before: '平均浓度下降 ', unit: '%', kind: 'growth down'},
  {before: '用水量下降 ', unit: '%', kind: 'change down'},
  {before: '减少 ', unit: 'count', kind: 'change down'},
  {before: '贸易额增长了 ', unit: 'times', kind: 'change up'},
  {before: '增速为 ', unit: '%', kind: 'growth up'},
]

test.for(right)('$before$unit is $kind', ({before, unit, kind, basis = false, surface = '1'}) => {
  const found = kindOf(reading(unit), {before, after: '', lead: '', start: 0}, surface, basis)
  expect([found.kind, found.direction].filter(Boolean).join(' ')).toBe(kind)
})

test('a rank is a rank, 翻番 a change, a printed minus goes down', () => {
  const clause = {before: '增速为', after: '', lead: '', start: 0}
  expect(kindOf(reading(null, {form: 'rank'}), clause, '第一', false)).toMatchObject({kind: 'rank', direction: null})
  expect(kindOf(reading('times', {change: true}), clause, '翻一番', false)).toMatchObject({
    kind: 'change',
    direction: 'up',
  })
  expect(kindOf(reading('%', {negative: true}), clause, '-1.8%', false)).toMatchObject({
    kind: 'growth',
    direction: 'down',
  })
})
