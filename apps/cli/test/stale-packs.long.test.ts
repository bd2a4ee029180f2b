import {expect, test} from 'vitest'
import {runEdits} from './editing/run-edits.ts'

test('what is built again after two hundred edits is what differs from a full build', async () => {
  const counts = {edits: 0, rendered: 0, workbooks: 0, unchanged: 0, left: 0}
  for (const seed of [2, 3, 4, 5]) {
    const each = await runEdits(50, seed)
    for (const name of Object.keys(counts) as Array<keyof typeof counts>) counts[name] += each[name]
  }
  expect(counts.edits).toBe(200)
  expect(counts.left).toBeGreaterThan(200)
  expect(counts.unchanged).toBeLessThan(counts.workbooks / 2)
})
