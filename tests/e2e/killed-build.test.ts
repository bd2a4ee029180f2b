import {expect, test} from 'vitest'
import {killBuilds} from './killed-build.ts'

test('a killed build leaves whole files, and the next command mends what it left', async () => {
  const moments = [0.3, 0.1, 0.6, 0.5]
  let next = 0
  const ends = await killBuilds(4, () => moments[next++ % moments.length]!)
  expect(ends.old + ends.new).toBe(4)
})
