// `npm run bench:ingest`: what ingest costs beside remark-parse on the same text, how it grows, and how each grammar grows on the
// text that is hardest for it. Ratios of medians in one run: a machine that is busy slows both sides. Nothing here is a test.
import {existsSync, readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {ingest} from '@region-briefs/ingest'
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

import {referenceWorks} from '../src/grammar/reference-works.ts'
import {median, slope} from './measure.ts'

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
  referenceWorks: {
    read: (text) => referenceWorks(`甲某. 题[J]. ${text}`),
    hard: [
      '.',
      ',',
      '[',
      '(',
      ' ',
      '中',
      'A',
      '[1]',
      '[J]. ',
      '; ',
      'http://a/ ',
      '2020-',
      'Wu Y, ',
      '《',
      '甲, ',
      'J]',
      '. 2020; ',
      'doi:',
    ],
  },
}

const sizes = [40_000, 80_000, 160_000]

for (const [name, {read, hard}] of Object.entries(readers)) {
  for (const unit of hard) {
    const times: Array<number> = []
    // One after the other: two at once would share a core.
    for (const size of sizes) times.push(await median(() => read(unit.repeat(size / unit.length))))
    const growth = times.slice(1).map((time, index) => (time / Math.max(times[index]!, 0.05)).toFixed(1))
    console.log(
      `${name.padEnd(20)} ${JSON.stringify(unit).padEnd(16)} ${times.map((time) => `${time.toFixed(1)} ms`).join('  ')}  × ${growth.join(', ')} for twice the text`,
    )
  }
}

const published = new URL('../../../../shared/seed/paper.txt', import.meta.url)
const paper = readFileSync(
  existsSync(published) ? published : new URL('../../../examples/apec-regions.md', import.meta.url),
  'utf8',
)
const rows = []
for (const times of [1, 4, 16, 64]) {
  const text = paper.repeat(times)
  const bytes = new TextEncoder().encode(text)
  const remark = await median(() => unified().use(remarkParse).parse(text))
  const whole = await median(() => ingest(bytes, {name: 'paper.txt'}))
  rows.push({size: text.length, whole})
  console.log(
    `${text.length} characters: remark-parse ${remark.toFixed(1)} ms, ingest ${whole.toFixed(1)} ms, ratio ${(whole / remark).toFixed(2)}`,
  )
}
console.log(`slope of log time on log size ${slope(rows).toFixed(2)}`)
