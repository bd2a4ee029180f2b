import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonLines} from '../src/edition/json-lines.ts'

test('any data reads back as plain JSON would', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 6}), (value) => {
      expect(JSON.parse(jsonLines(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('what is left out of plain JSON is left out here', () => {
  const long = 'x'.repeat(200)
  const value = {gone: undefined, list: [undefined, long], long}
  expect(JSON.parse(jsonLines(value))).toEqual({list: [null, long], long})
})

test('what fits on a line is on one, what does not is broken, each level by two spaces', () => {
  const point = {period: '2024', value: 1, status: 'A', source: 's'}
  const flat = JSON.stringify(point)
  expect(jsonLines(point)).toBe(flat)
  expect(jsonLines({points: [point, point, point]})).toBe(
    `{\n  "points": [\n    ${flat},\n    ${flat},\n    ${flat}\n  ]\n}`,
  )
  expect(jsonLines(['x'.repeat(116)])).toBe(`["${'x'.repeat(116)}"]`)
  expect(jsonLines(['x'.repeat(117)])).toBe(`[\n  "${'x'.repeat(117)}"\n]`)
})
