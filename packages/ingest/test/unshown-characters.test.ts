import {expect, test} from 'vitest'
import {beyondUsual, unshown} from '../src/grammar/unshown-characters.ts'

test('what is usual is shown, and what is not shown is beyond the usual', () => {
  const all = Array.from({length: 0x110000 - 0x800}, (_, index) =>
    String.fromCodePoint(index < 0xd800 ? index : index + 0x800),
  )
  const missed = all.filter((character) => !beyondUsual.test(character) && character.search(unshown) === 0)
  expect(missed).toEqual([])
  expect(all.filter((character) => character.search(unshown) === 0).length).toBeGreaterThan(1000)
  expect(beyondUsual.test('2025年，出口增长３.２％（约“十四五”①→）')).toBe(false)
})
