import {expect, test} from 'vitest'
import {killBuilds} from './killed-build.ts'

test('a killed build leaves whole files, and the next command mends what it left', async () => {
  const moments = [0.3, 0.1, 0.6, 0.5]
  const ends = await killBuilds(4, () => moments.shift()!)
  expect(ends.old + ends.new + ends.ended).toBe(4)
})
