import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {editDistance, nearest} from '@region-briefs/core/nearest'

test.each([
  ['biuld', 'build'],
  ['buid', 'build'],
  ['inspct', 'inspect'],
  ['Help', 'help'],
  ['publish', null],
  ['', null],
])('%j was meant as %j', (word, name) => {
  expect(nearest(word, ['build', 'inspect', 'help'])).toBe(name)
})

test('of equally near names that with all of the word is meant', () => {
  expect(nearest('内蒙', ['内陆', '内蒙古'])).toBe('内蒙古')
  expect(nearest('内地', ['内陆', '内蒙古'])).toBe('内陆')
})

test.each([
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j are %i steps', (left, right, steps) => {
  expect(editDistance(left, right)).toBe(steps)
})

test('a distance is the same both ways, and 0 only for the same word', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 12}), fc.string({maxLength: 12}), (left, right) => {
      const steps = editDistance(left, right)
      expect(steps).toBe(editDistance(right, left))
      expect(steps === 0).toBe(left === right)
      expect(steps).toBeLessThanOrEqual(Math.max(left.length, right.length))
    }),
  )
})
