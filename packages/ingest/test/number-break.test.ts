import {expect, test} from 'vitest'
import {numberBreakAt} from '../src/grammar/number-break.ts'

/** What stands before and behind a break, and whether both are surely one number; null where they are none. */
const breaks: ReadonlyArray<readonly [string, string, boolean | null]> = [
  ['达到 26.', '29 万亿元', true],
  ['达到 26', '.29 万亿元', true],
  ['共 1,2', '34 家', true],
  ['在 20', '25 年', true],
  ['增长 1', '2.5%', false],
  ['达到 26.', '29 的', false],
  ['在 20', '25 家', false],
  // A whole sentence may end in a point.
  ['截至 2026.', '5 家', false],
  ['共 1,23', '4,5 家', false],
  ['增长 5%', '2 家', null],
  ['G2', '0 峰会', null],
  ['达到', '26.29 万亿元', null],
  ['达到 26.29', '万亿元', null],
]

test.for(breaks)('%s ↵ %s', ([left, right, isSure]) => {
  expect(numberBreakAt(left, right)?.isSure ?? null).toBe(isSure)
})
