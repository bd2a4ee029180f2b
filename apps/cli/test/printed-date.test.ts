import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {dateFromEpoch, printedDate} from '../src/edition/printed-date.ts'

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02', '2026-02-01'],
  ['2026', '2026-01-01'],
  ['2021/2025', '2021-01-01'],
  ['2024-01/2024-03', '2024-01-01'],
  ['2026-02-30', '1980-01-01'],
  ['2026-13', '1980-01-01'],
  ['二〇二六年', '1980-01-01'],
  [null, '1980-01-01'],
])('a paper of %s prints %s', (paper, day) => {
  expect(printedDate(null, paper).toISOString()).toBe(`${day}T00:00:00.000Z`)
})

test("the environment's date comes before the paper's", () => {
  expect(printedDate(dateFromEpoch('1772236800'), '2024').toISOString()).toBe('2026-02-28T00:00:00.000Z')
})

test.each([undefined, ''])('%j sets no date', (epoch) => {
  expect(dateFromEpoch(epoch)).toBeNull()
})

test.each(['-1', '1.5', '1e9', ' 1', 'today', '253402300800', '9'.repeat(400)])(
  '%s is no SOURCE_DATE_EPOCH',
  (epoch) => {
    expect(() => dateFromEpoch(epoch)).toThrow(/^Unexpected SOURCE_DATE_EPOCH .* expected whole seconds/)
  },
)

test('every second that has a date is kept', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 253_402_300_799}), (seconds) => {
      expect(dateFromEpoch(String(seconds))!.getTime()).toBe(seconds * 1000)
    }),
  )
})
