import {expect, test} from 'vitest'
import {smallNumeral} from '../src/names/small-numeral.ts'

test.for([
  ['一', 1],
  ['两', 2],
  ['九', 9],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十七', 37],
  ['15', 15],
  ['', 0],
  ['三七', 0],
  ['百', 0],
  ['十两', 0],
] as const)('%s is %i', ([text, number]) => {
  expect(smallNumeral(text)).toBe(number)
})
