import {expect, test} from 'vitest'
import {calculated, number, shownText} from '../src/plan/cell.ts'
import {numberFormat} from '../src/write/number-format.ts'

test('a calculated value is shown short and held whole; a given one is shown as it is', () => {
  const third = 100 / 3
  expect(calculated(third)).toMatchObject({value: third})
  expect(shownText(calculated(third))).toBe('33.333333')
  expect(shownText(number(33.3333333333))).toBe('33.3333333333')
  expect(numberFormat(third, 6)).toBe('0.000000')
  expect(numberFormat(-0.44000000000000006, 6)).toBe('0.00')
})
