import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {stableId, stableIds} from '../src/model/stable-id.ts'

test('the id of a text is what it always was', () => {
  // Pinned: ids stand in files that others keep.
  expect(stableId('o', '进出口总额')).toBe('o-puhe8qtp')
  expect(stableId('o', '')).toMatch(/^o-[\da-v]{8}$/)
})

test('ids are distinct, and those of other texts do not change when one is put behind', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), {maxLength: 20}), fc.string(), (texts, more) => {
      const ids = stableIds('o', texts)
      expect(new Set(ids).size).toBe(texts.length)
      expect(stableIds('o', [...texts, more]).slice(0, texts.length)).toEqual(ids)
    }),
  )
})
