// `npm run bench:ingest`: how each grammar grows on the text that is hardest for it, and what ingest costs beside remark-parse on
// papers and on texts that are dense with one thing: the two in turns, in processor time. Nothing here is a test.
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
import {inTurns, median} from './measure.ts'

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

/** One thing over and over, to the length of a paper. */
const dense = (unit: string, before = ''): string => before + unit.repeat(Math.ceil(15_000 / unit.length))
const fileAt = (path: string): Array<string> => {
  const url = new URL(path, import.meta.url)
  return existsSync(url) ? [readFileSync(url, 'utf8')] : []
}
const texts: Readonly<Record<string, ReadonlyArray<string>>> = {
  'published paper': fileAt('../../../../shared/seed/paper.txt'),
  example: fileAt('../../../examples/apec-regions.md'),
  prose: [
    dense('各市要因地制宜，让要素自由流动，让好的做法先试先行，全区口岸增至 12 个。企业是主体，市场管配置。\n\n'),
  ],
  figures: [dense('2025年，河湾出口 26.3 万亿元，增长 5.2%，占 31.4%，进口 3.1 万亿元，增长 2.8%。\n\n')],
  measures: [dense('河湾要抓好两件事：一是扩大开放，对接规则；二是支持企业，增投 3 亿元。\n\n')],
  tables: [dense('表1 进出口（单位：亿元）\n\n| 年份 | 出口 |\n|---|---|\n| 2024 | 12.5 |\n| 2025 | 13.5 |\n\n')],
  'long table': [dense('| 2025 | 12.5 | 9.6 |\n', '| 年份 | 出口 | 进口 |\n|---|---|---|\n')],
  references: [dense('[1] 陈某, 林某. 论河湾的开放[J]. 河湾经济, 2022, 38(4): 12-25.\n\n', '参考文献\n\n')],
  headings: [
    dense('一、总体要求\n\n（一）指导思想\n\n坚持先试先行。\n\n1. 创新驱动：发展的动力。口岸增至 12 个。\n\n'),
  ],
}

console.log('text             characters  remark-parse    ingest  ratio  (middle of 40; of the best)')
for (const [name, [text]] of Object.entries(texts)) {
  if (text === undefined) continue
  const bytes = new TextEncoder().encode(text)
  const {left, right} = await inTurns(
    () => unified().use(remarkParse).parse(text),
    () => ingest(bytes, {name: 'paper.txt'}),
    40,
  )
  console.log(
    [
      name.padEnd(16),
      String(text.length).padStart(10),
      `${left.middle.toFixed(1)} ms`.padStart(13),
      `${right.middle.toFixed(1)} ms`.padStart(9),
      (right.middle / left.middle).toFixed(2).padStart(6),
      (right.best / left.best).toFixed(2).padStart(7),
    ].join(' '),
  )
}
