import {expect, test} from 'vitest'
import {runEdits} from './editing/run-edits.ts'

test('what is built again after twenty edits is what differs from a full build', {timeout: 600_000}, async () => {
  const counts = await runEdits(20, 1)
  expect(counts.edits).toBe(20)
  expect(counts.left).toBeGreaterThan(20)
  expect(counts.rendered).toBeGreaterThan(20)
})
