import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {holdAgainst} from '../src/checks/arithmetic/hold-against.ts'
import {inWords} from '../src/checks/arithmetic/in-words.ts'
import type {Calculation, Observation} from '../src/model/model.ts'

/** A figure of 亿元 or %, printed with so many decimals. */
function printed(id: string, exact: number, decimals: number, unit: 'CNY' | '%' | 'pp'): Observation {
  const scale = unit === 'CNY' ? 1e8 : 1
  const text = Math.abs(exact).toFixed(decimals)
  const direction = unit === 'CNY' ? null : exact < 0 ? ('down' as const) : ('up' as const)
  const printedUnit = {CNY: '亿元', '%': '%', pp: '个百分点'}[unit]
  return {
    id,
    value: Number(text) * scale,
    unit,
    comparator: 'eq',
    kind: 'level',
    decimals,
    scale,
    printed: text,
    printedUnit,
    direction,
    surface: `${text} ${printedUnit}`,
    position: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
  } as unknown as Observation
}

const claim = {rule: 'share-of-whole', severity: 'warning', what: '', explanation: ''} as const
const part: Calculation = {observation: 'part'}
const whole: Calculation = {observation: 'whole'}
const ratio: Calculation = {operator: '/', terms: [part, whole]}
const share: Calculation = {operator: '*', terms: [ratio, {number: 100}]}
const growth: Calculation = {operator: '*', terms: [{operator: '-', terms: [ratio, {number: 1}]}, {number: 100}]}
const difference: Calculation = {operator: '-', terms: [part, whole]}

const amount = fc.double({min: 10, max: 1e6, noNaN: true})
const places = fc.integer({min: 0, max: 4})

function held(calculation: Calculation, figures: ReadonlyArray<Observation>, actual: Observation): string {
  const find = (id: string): Observation => figures.find((each) => each.id === id)!
  return holdAgainst({...claim, actual, calculation}, find).status
}

test.each([
  ['a share', share, (first: number, second: number) => (first / second) * 100, '%' as const],
  ['a growth', growth, (first: number, second: number) => (first / second - 1) * 100, '%' as const],
])('%s of exact values agrees, however they are rounded', (_, calculation, calculate, unit) => {
  fc.assert(
    fc.property(amount, amount, places, places, places, (first, second, one, two, three) => {
      const figures = [printed('part', first, one, 'CNY'), printed('whole', second, two, 'CNY')]
      const result = calculate(first, second)
      fc.pre(Math.abs(result) < 1e9)
      expect(held(calculation, figures, printed('actual', result, three, unit))).toBe('agrees')
    }),
  )
})

test('a difference of exact rates agrees, however they are rounded', () => {
  fc.assert(
    fc.property(amount, amount, places, (first, second, decimals) => {
      const figures = [printed('part', first, decimals, '%'), printed('whole', second, decimals, '%')]
      expect(held(difference, figures, printed('actual', first - second, decimals, 'pp'))).toBe('agrees')
    }),
  )
})

test('what is further off than all rounding together differs', () => {
  fc.assert(
    fc.property(amount, amount, places, fc.boolean(), (first, second, decimals, isAbove) => {
      const figures = [printed('part', first, 2, 'CNY'), printed('whole', second, 2, 'CNY')]
      const [one, two] = [figures[0]!.value! / 1e8, figures[1]!.value! / 1e8]
      const half = 0.5 / 10 ** decimals
      const result = isAbove
        ? ((one + 0.005) / (two - 0.005)) * 100 + 3 * half
        : ((one - 0.005) / (two + 0.005)) * 100 - 3 * half
      fc.pre(result > 0 && result < 1000)
      expect(held(share, figures, printed('actual', result, decimals, '%'))).toBe('differs')
    }),
  )
})

test('arithmetic in words keeps the order of operations, and units where they differ', () => {
  const figures = [printed('part', 26.29, 2, 'CNY'), printed('whole', 45.47, 2, 'CNY'), printed('rate', 3, 0, '%')]
  const find = (id: string): Observation => figures.find((each) => each.id === id)!
  expect(inWords(share, find)).toBe('26.29 ÷ 45.47')
  expect(inWords(growth, find)).toBe('26.29 ÷ 45.47 − 1')
  expect(inWords({operator: '/', terms: [part, {operator: '-', terms: [whole, {number: 1}]}]}, find)).toBe(
    '26.29 ÷ (45.47 − 1)',
  )
  expect(inWords({operator: '-', terms: [part, {operator: '-', terms: [whole, part]}]}, find)).toBe(
    '26.29 − (45.47 − 26.29)',
  )
  expect(inWords({operator: '*', terms: [part, {observation: 'rate'}]}, find)).toBe('26.29 亿元 × 3 %')
})

test('a bound agrees on its side, a fall counts downwards', () => {
  const figures = [printed('part', 42, 0, '%'), printed('whole', 50, 0, '%')]
  const bound = (
    comparator: Observation['comparator'],
    value: number,
    direction: 'up' | 'down' | null,
  ): Observation => ({
    ...printed('actual', value, 0, '%'),
    comparator,
    direction,
  })
  expect(held(part, figures, bound('gt', 40, null))).toBe('agrees')
  expect(held(part, figures, bound('lt', 40, null))).toBe('differs')
  expect(held(difference, figures, bound('gt', 7, 'down'))).toBe('agrees')
  expect(held(difference, figures, bound('gt', 10, 'down'))).toBe('differs')
})
