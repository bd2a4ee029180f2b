import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {lastUpTo} from '../src/tree/last-up-to.ts'

test('the last mark up to an offset is the one that a walk from the end finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, offset) => {
      const marks = numbers.toSorted((left, right) => left - right)
      expect(lastUpTo(marks, offset, (mark) => mark)).toBe(marks.findLastIndex((mark) => mark <= offset))
    }),
  )
})
