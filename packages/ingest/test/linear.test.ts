import {describe, expect, test} from 'vitest'
import {bookTitles} from '../src/grammar/book-titles.ts'
import {scanCitations} from '../src/grammar/citation-mark.ts'
import {labelledFields} from '../src/grammar/front-matter-label.ts'
import {headingExtents} from '../src/grammar/heading-extent.ts'
import {formulasIn, mathsNumber} from '../src/grammar/maths-number.ts'
import {measureListEnds, scanMeasureLists} from '../src/grammar/measure-marker.ts'
import {scanPeriods} from '../src/grammar/scan-periods.ts'
import {scanQuantities} from '../src/grammar/scan-quantities.ts'
import {sentenceEnds} from '../src/grammar/sentence-ends.ts'
import {scanSpacedNumbers} from '../src/grammar/spaced-number.ts'

/** What reads a text, and what is hardest for it to read. */
const readers: Readonly<Record<string, {read: (text: string) => unknown; hard: ReadonlyArray<string>}>> = {
  bookTitles: {read: bookTitles, hard: ['《', '《》', '《甲']},
  sentenceEnds: {read: sentenceEnds, hard: ['《', '。', '《甲。', '。[1,', '. ', '。 ']},
  scanMeasureLists: {
    read: (text) => measureListEnds(text, scanMeasureLists(text)),
    hard: ['一是', '一是甲；二是乙。', '（1）甲', '首先甲。其次乙。', '①', '第一，', '一是 '],
  },
  scanCitations: {read: scanCitations, hard: ['[', '[1,', '[1-', '¹', '[1]']},
  scanSpacedNumbers: {read: scanSpacedNumbers, hard: ['1', ' 1', '1. ', '1,', '1 . ']},
  scanQuantities: {read: scanQuantities, hard: ['1', '一', '百', '第一', '1/', '5%，', '从1%', '1.', '—1']},
  scanPeriods: {read: scanPeriods, hard: ['2025年', '十五', '1月', '2025', '到2025年']},
  formulasIn: {
    read: (text) => formulasIn(text).map(({start, end}) => mathsNumber(text.slice(start, end))),
    hard: ['$', '$1', '$1$ '],
  },
  headingExtents: {
    read: (text) => headingExtents(text.split('\n')),
    hard: ['一、', '1. 甲\n', '（1）\n', '1.1 甲\n', '第'],
  },
  labelledFields: {read: labelledFields, hard: ['关键词：甲。', '分类号：', '摘 ', '[', '关键词：　']},
}

const size = 40_000
const leastMs = 4

function timeOf(read: (text: string) => unknown, text: string): number {
  const started = performance.now()
  read(text)
  return performance.now() - started
}

/** The middle of five. The two sizes take turns, so that a busy machine slows both; a first run of each warms up. */
function doubling(read: (text: string) => unknown, unit: string): number {
  const [short, long] = [1, 2].map((times) => unit.repeat((times * size) / unit.length)) as [string, string]
  read(short)
  read(long)
  const pairs = Array.from({length: 5}, () => [timeOf(read, short), timeOf(read, long)] as const)
  const median = (index: 0 | 1): number => pairs.map((pair) => pair[index]).toSorted((a, b) => a - b)[2]!
  // Below some milliseconds the clock and the collector of garbage are what is measured.
  return Math.max(median(1), leastMs) / Math.max(median(0), leastMs)
}

describe.each(Object.entries(readers))('%s takes at most three times as long for twice the text', (_, {read, hard}) => {
  test.for(hard)('%j', (unit) => {
    expect(doubling(read, unit)).toBeLessThan(3)
  })
})
