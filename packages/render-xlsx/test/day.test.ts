import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {day, daySerial, isDay} from '../src/plan/day.ts'

describe('a day', () => {
  // What Excel shows of these numbers (ECMA-376 part 1, 18.17.4.1).
  test.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2024-02-29', 45_351],
    ['9999-12-31', 2_958_465],
  ])('%s is a date cell, number %d', (value, serial) => {
    expect(day(value)).toEqual({type: 'date', value})
    expect(daySerial(value)).toBe(serial)
  })

  test.each([
    '2026',
    '2026-02',
    '2021/2025',
    '2025-02-29',
    '2025-13-01',
    '1900-02-28',
    '2026-2-3',
    '2026-02-03T00:00:00Z',
  ])('%s is none to the day, and stays a text', (value) => {
    expect(day(value)).toEqual({type: 'text', value})
  })

  test('is empty where nothing is said', () => {
    expect(day(null)).toEqual({type: 'empty'})
  })

  test('follows the one before it, all through the calendar', () => {
    fc.assert(
      fc.property(fc.integer({min: 61, max: 2_958_464}), (serial) => {
        const [one, next] = [serial, serial + 1].map((each) =>
          new Date((each - 25_569) * 86_400_000).toISOString().slice(0, 10),
        )
        expect([isDay(one), isDay(next), daySerial(next!) - daySerial(one!)]).toEqual([true, true, 1])
      }),
    )
  })
})
