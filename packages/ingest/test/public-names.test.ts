import {expect, test} from 'vitest'
import * as door from '@region-briefs/ingest'

test('the public names', () => {
  expect(Object.keys(door).toSorted()).toEqual(['ingest', 'readOverlay'])
})
