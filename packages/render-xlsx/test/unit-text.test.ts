import {expect, test} from 'vitest'
import {unitText} from '../src/plan/unit-text.ts'
import {yearbookHeading} from '../src/plan/yearbook-heading.ts'

test.each([
  ['亿元', 'CNY 100 million'],
  ['万元', 'CNY 10,000'],
  ['万亿元', 'CNY trillion'],
  ['亿美元', 'USD 100 million'],
  ['万人', '10,000 persons'],
  ['亿千瓦时', '100 million kWh'],
  ['千瓦时', 'kWh'],
  ['个百分点', 'percentage points'],
  ['指数', 'index'],
  ['%', '%'],
  ['pp', 'pp'],
  ['count', 'count'],
  ['个', 'number'],
  ['家', 'enterprises'],
  ['万个', '10,000'],
  ['没有的单位', '没有的单位'],
])('%s is %s, with the value left as it is', (unit, english) => {
  expect(unitText(unit, 'en')).toBe(english)
  expect(unitText(unit, 'zh')).toBe(unit)
})

test('an indicator is headed as in a yearbook', () => {
  expect(yearbookHeading('货物进出口总额', '亿元', 'zh')).toBe('货物进出口总额（亿元）')
  expect(yearbookHeading('Goods trade', '亿元', 'en')).toBe('Goods trade (CNY 100 million)')
  expect(yearbookHeading('位次', null, 'zh')).toBe('位次')
})
