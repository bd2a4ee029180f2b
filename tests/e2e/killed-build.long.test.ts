import {expect, test} from 'vitest'
import {killBuilds} from './killed-build.ts'

test('fifty builds killed at random moments leave whole files, and the next command mends what each left', async () => {
  const ends = await killBuilds(50, Math.random)
  expect(ends.old).toBeGreaterThan(0)
  expect(ends.old + ends.new).toBe(50)
})
