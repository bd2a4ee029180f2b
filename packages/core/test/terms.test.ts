import * as fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {amountTerm, arithmeticTerm, figureTerm, nameTerm, placeTerm, terms, unitTerm} from '@region-briefs/core'
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

function printed(fields: object): string | null {
  return figureTerm({
    surface: '',
    printed: '',
    printedUnit: '',
    comparator: 'eq',
    kind: 'level',
    value: null,
    ...fields,
  })
}

describe('figures in English', () => {
  it.each([
    [{surface: '26.29 万亿元', printed: '26.29', printedUnit: '万亿元'}, 'CNY 26.29 trillion'],
    [{surface: '26.5 亿元', printed: '26.5', printedUnit: '亿元'}, 'CNY 2.65 billion'],
    [{surface: '0.5 亿元', printed: '0.5', printedUnit: '亿元'}, 'CNY 0.05 billion'],
    [
      {surface: '逾 7000 亿美元', printed: '7000', printedUnit: '亿美元', comparator: 'gt'},
      'more than USD 700 billion',
    ],
    [{surface: '9980 万人', printed: '9980', printedUnit: '万人'}, '99800 thousand persons'],
    [{surface: '−1.86‰', printed: '1.86', printedUnit: '‰'}, '−1.86‰'],
    [{surface: '-1.86‰', printed: '-1.86', printedUnit: '‰'}, '−1.86‰'],
    [{surface: '负 2% 到负 1%', printed: '负 2% 到负 1', printedUnit: '%'}, '−2% to −1%'],
    [{surface: '1-2%', printed: '1-2', printedUnit: '%'}, '1% to 2%'],
    [{surface: '30%～50%', printed: '30~50', printedUnit: '%'}, '30% to 50%'],
    [{surface: '近一半', printed: '一半', comparator: 'nearly'}, 'nearly half'],
    [{surface: '超过四成', printed: '四成', comparator: 'gt'}, 'more than four tenths'],
    [{surface: '约三分之二', printed: '三分之二', comparator: 'about'}, 'about two thirds'],
    [{surface: '第二大', printed: '第二大', kind: 'rank', value: 2}, '2nd'],
    [{surface: '第 112 位', printed: '112', kind: 'rank', value: 112}, '112th'],
    [{surface: '翻一番', printed: '翻一番'}, null],
    [{surface: '3 蓬', printed: '3', printedUnit: '蓬'}, null],
  ])('should say %o', (fields, said) => {
    expect(printed(fields)).toBe(said)
  })

  it('should say names and arithmetic that the tables know, and leave the rest', () => {
    expect(nameTerm('APEC 其他成员')?.en).toBe('the other APEC members')
    expect(nameTerm('东北三省')?.en).toBe('Northeast')
    expect(nameTerm('广东和江苏')?.en).toBe('Guangdong and Jiangsu')
    expect(nameTerm('某地')).toBeNull()
    expect(arithmeticTerm('东北地区 3 个省级单位之和 ÷ 31 省（区、市）之和 × 100')).toBe(
      'sum of Northeast (3 units) ÷ sum of the 31 provinces × 100',
    )
    expect(arithmeticTerm('东北地区 3 个省级单位')).toBe('Northeast (3 units)')
    expect(arithmeticTerm('31 省（区、市）')).toBe('31 provinces')
    expect(arithmeticTerm('34.93 万亿元 ÷ 40460.55 亿元 = 86.33 %')).toBe(
      'CNY 34.93 trillion ÷ CNY 4046.055 billion = 86.33 %',
    )
    expect(amountTerm(['3'], '蓬')).toBeNull()
  })
})
