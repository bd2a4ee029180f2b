import {expect, test} from 'vitest'
import {resolveTime, type TimeContext} from '../src/figures/resolve-time.ts'
import type {Period, PeriodReading} from '../src/tree/nodes.ts'

const unknown: TimeContext = {inForce: null, countedFrom: null, now: null, date: {year: null, month: null}}
const time = (value: string, reading: PeriodReading): Period => ({type: 'period', value, reading})
const samePeriod = time('同期', {form: 'relative', relation: 'same', months: null})
const march = time('3 月', {form: 'relative', relation: 'part-of-year', months: [3, 3]})
const year = time('2023 年', {form: 'absolute', iso: '2023', since: false, dueBy: false})

test('a time that nothing is known of leaves those behind it to what is in force', () => {
  // Each would ask all those before it again, if they were not read once in their order.
  const many = Array.from({length: 60}, () => samePeriod)
  expect(resolveTime(samePeriod, many, unknown).period).toBeNull()
})

test('thousands of months are counted from one year', () => {
  const many = [year, ...Array.from({length: 20_000}, () => march)]
  expect(resolveTime(march, many, unknown).period).toBe('2023-03')
})

test('the last time before that is known is what another is counted from', () => {
  expect(resolveTime(samePeriod, [year, samePeriod, march, samePeriod], unknown).period).toBe('2023-03')
})
