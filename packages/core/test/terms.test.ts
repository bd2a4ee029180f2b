import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {placeTerm, terms, unitTerm} from '@region-briefs/core'
import {provinceTable} from '../src/regions/province-table.ts'
import {regionTable} from '../src/regions/region-table.ts'

const han = /\p{Script=Han}/u

test('every term has a word in both languages, and no English one is Chinese', () => {
  for (const [field, group] of Object.entries(terms)) {
    for (const [value, {zh, en}] of Object.entries(group as Record<string, {zh: string; en: string}>)) {
      expect([field, value, zh !== '', en !== '', han.test(en)]).toEqual([field, value, true, true, false])
    }
  }
})

test('no two values of a field share an English word', () => {
  for (const group of Object.values(terms)) {
    const english = Object.values(group as Record<string, {en: string}>).map(({en}) => en)
    expect(new Set(english).size).toBe(english.length)
  }
})

const right: ReadonlyArray<readonly [string, string | null]> = [
  ['万亿元', 'CNY trillion 0'],
  ['亿元', 'CNY billion 1'],
  ['万元', 'CNY thousand -1'],
  ['元', 'CNY 0'],
  ['亿美元', 'USD billion 1'],
  ['百万美元', 'USD million 0'],
  ['CNY', 'CNY 0'],
  ['万吨', 'thousand tonnes -1'],
  ['亿千瓦时', 'billion kWh 1'],
  ['万标箱', 'thousand TEU -1'],
  ['万家', 'thousand enterprises -1'],
  ['亿', 'billion 1'],
  ['pp', 'percentage points 0'],
  ['%', '% 0'],
  ['只羊', null],
  ['constructor', null],
]

test.for(right)('unit %s', ([unit, expected]) => {
  const found = unitTerm(unit)
  expect(found && `${found.en} ${found.shift}`).toBe(expected)
})

test('a shifted number is the same amount', () => {
  const factors: Readonly<Record<string, number>> = {trillion: 12, billion: 9, million: 6, thousand: 3}
  const powers: Readonly<Record<string, number>> = {万亿: 12, 千亿: 11, 百亿: 10, 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3}
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(powers)), fc.constantFrom('元', '吨', '千瓦时', '人'), (scale, unit) => {
      const {en, shift} = unitTerm(scale + unit)!
      const word = Object.keys(factors).find((each) => en.includes(each))!
      expect(factors[word]! - shift).toBe(powers[scale])
    }),
  )
})

test('provinces, regions and the country have names in both languages', () => {
  for (const code of [...provinceTable.map((each) => each.code), ...regionTable.map(({id}) => id), 'CN', 'all']) {
    const found = placeTerm(code)
    expect([code, found !== null, han.test(found?.en ?? '')]).toEqual([code, true, false])
  }
  expect(placeTerm('moon')).toBeNull()
})
