import {expect, test} from 'vitest'
import {sectionPath} from '../src/edition/section-path.ts'

/** Sections with these numbers, each within the one before, a line each from 1. */
function nested(...numbers: Array<string | null>): Parameters<typeof sectionPath>[0] {
  const sections = numbers.map((number, index) => ({
    id: `s${index}`,
    number,
    parent: index === 0 ? null : `s${index - 1}`,
    position: {start: {line: index + 1}},
  }))
  return {sections} as never
}

test.each([
  ['一', '§1'],
  ['九', '§9'],
  ['十', '§10'],
  ['十二', '§12'],
  ['二十', '§20'],
  ['二十一', '§21'],
  ['九十九', '§99'],
  ['7', '§7'],
  [' 2.10 ', '§2.10'],
  ['甲', ''],
  ['二三', ''],
  ['百', ''],
  ['', ''],
])('a heading numbered %j is %j', (number, path) => {
  expect(sectionPath(nested(number), 1)).toBe(path)
})

test('headings above give their numbers, one without a number none', () => {
  expect(sectionPath(nested('二', null, '三'), 9)).toBe('§2.3')
  expect(sectionPath(nested('二', '三'), 1)).toBe('§2')
  expect(sectionPath(nested('二'), 0)).toBe('')
})
