import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Row} from '../src/index.ts'
import {columnWidth, textWidth} from '../src/plan/width.ts'
import {letterOf} from '../src/plan/address.ts'
import {heightOfLines, linesOf} from '../src/write/row-height.ts'
import {numberFormat} from '../src/write/number-format.ts'

/** What a format of zeros shows, as `toFixed` does for the sizes it knows. */
function shown(value: number, format: string): string {
  return format === 'General' ? String(value) : value.toFixed(format.split('.')[1]?.length ?? 0)
}

describe('the format of a number', () => {
  test('is plain for what the paper prints', () => {
    expect([57.82, 7477, 26.29, 26.29e12].map((value) => numberFormat(value))).toEqual(['0.00', '0', '0.00', '0'])
  })

  test('shows every number as it is', () => {
    // The guard lets no minus zero through.
    const numbers = fc.double({noNaN: true, min: -1e15, max: 1e15}).map((value) => value + 0)
    fc.assert(
      fc.property(numbers, (value) => {
        expect(Number(shown(value, numberFormat(value)))).toBe(value)
      }),
    )
  })
})

describe('the width of a column', () => {
  test('counts a Han character as two', () => {
    expect(textWidth('区域')).toBe(4)
    expect(textWidth('APEC 区域')).toBe(9)
    expect(textWidth('一行\n较长的一行')).toBe(10)
    expect(textWidth('𠀀，')).toBe(4)
  })

  test('always holds its head with the filter button, and its longest number', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.double({noNaN: true})), (head, values) => {
        const cells = values.map((value) => ({type: 'number', value}) as const)
        const width = columnWidth(head, cells, 10)
        expect(width).toBeGreaterThan(Math.max(textWidth(head), ...values.map((value) => String(value).length)))
      }),
    )
  })

  test('is found for as many rows as a sheet has', () => {
    const cells = Array.from({length: 200_000}, () => ({type: 'number', value: 1}) as const)
    expect(columnWidth('列', [...cells, {type: 'text', value: '最宽的字'}], 30)).toBe(10)
    expect(textWidth('一\n'.repeat(200_000) + '两行')).toBe(4)
  })

  test('stops at the widest that text may claim', () => {
    expect(columnWidth('列', [{type: 'text', value: '长'.repeat(100)}], 30)).toBe(32)
  })
})

function row(value: string): Row {
  return {style: 'body', cells: [{type: 'text', value}]}
}

describe('the height of a row', () => {
  test('is that of its lines, of which wrapped text has several', () => {
    expect(linesOf(row('一行'), [10])).toBe(1)
    expect(linesOf(row('长'.repeat(20)), [10])).toBe(5)
    expect(linesOf(row('甲\n乙\n丙'), [10])).toBe(3)
    expect(heightOfLines(2)).toBeGreaterThan(heightOfLines(1))
  })

  test('never falls when text is added, and is never more than Excel takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({min: 1, max: 100}), (text, more, width) => {
        expect(linesOf(row(text + more), [width])).toBeGreaterThanOrEqual(linesOf(row(text), [width]))
        expect(heightOfLines(linesOf(row((text + more).repeat(50)), [width]))).toBeLessThanOrEqual(409)
      }),
    )
  })
})

test('letters of columns go on after Z', () => {
  expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  expect(() => letterOf(-1)).toThrow(RangeError)
})
