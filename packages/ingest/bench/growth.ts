// `npm run bench:growth`: papers of several shapes at four sizes: medians of five runs, the slope of log time on log size, and the
// memory that is held. Each tree is checked: it has as many figures as were written. Plain remark-parse reads the same text in the
// same run, up to half a megabyte: beyond that it takes minutes for some shapes.
// `npm run bench:growth -- 20` goes up to 20 MB and takes some twelve minutes on a quiet machine; without a number it goes up to 2 MB.
// A second word names the one shape that is measured.
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {ingest} from '@region-briefs/ingest'
import {median, slope} from './measure.ts'

/** A shape of paper: what is repeated, how many figures that holds, and what stands around all of it. */
interface Shape {
  readonly unit: string
  readonly figures: number
  readonly name?: string
  readonly before?: string
  readonly after?: string
  /** UTF-8 where none is given. */
  readonly encode?: (text: string) => Uint8Array
}

const shapes: Readonly<Record<string, Shape>> = {
  prose: {
    unit: '各市要因地制宜，让要素自由流动，让好的做法先试先行，全区口岸增至 12 个。企业是主体，市场管配置。\n\n',
    figures: 1,
  },
  figures: {unit: '2025年，河湾出口 26.3 万亿元，增长 5.2%，占 31.4%，进口 3.1 万亿元，增长 2.8%。\n\n', figures: 5},
  'wrapped lines': {
    unit: '各市要因地制宜，让要素自由流动，让好的做\n法先试先行。2025年全区出口增长 5.2%，\n占全国的 31.4%，企业是主体。\n\n',
    figures: 2,
  },
  citations: {unit: '河湾合作的成效渐显[1]，便利化提高[2-4]，出口增长 5%[5]。\n\n', figures: 1},
  headings: {
    unit: '一、总体要求\n\n（一）指导思想\n\n坚持先试先行。\n\n1. 创新驱动：发展的动力。口岸增至 12 个。\n\n',
    figures: 1,
  },
  lists: {
    unit: '河湾要抓好两件事：一是扩大开放，对接规则；二是支持企业，增投 3 亿元。\n\n- 出口增长 5%\n- 进口增长 3%\n\n',
    figures: 3,
  },
  entries: {
    unit: '[1] 陈某, 林某. 论河湾的开放[J]. 河湾经济, 2022, 38(4): 12-25.\n\n',
    figures: 0,
    before: '参考文献\n\n',
  },
  'one line': {unit: '各市要因地制宜，让要素自由流动，口岸增至 12 个。', figures: 1},
  table: {unit: '| 2025 | 12.5 | 9.6 |\n', figures: 2, before: '| 年份 | 出口 | 进口 |\n|---|---|---|\n'},
  'GB 18030': {
    unit: '各市要因地制宜，让要素自由流动，让好的做法先试先行，全区口岸增至 12 个。企业是主体，市场管配置。\n\n',
    figures: 1,
    encode: (text) => gb18030(text),
  },
  page: {
    unit: '<p>2025年，河湾出口 26.3 万亿元，增长 5.2%。</p>\n',
    figures: 2,
    name: 'paper.html',
    before: '<!doctype html><html><body>',
    after: '</body></html>',
  },
}

const largest = Number(process.argv[2] ?? 2)
const only = process.argv[3]
const sizes = [largest / 64, largest / 16, largest / 4, largest]

/** The two bytes of each character of GBK, by decoding all of them. */
const decoder = new TextDecoder('gb18030')
const pairs = new Map(
  Array.from({length: 126 * 190}, (_, index): [string, ReadonlyArray<number>] => {
    const pair = [0x81 + Math.floor(index / 190), 0x40 + (index % 190) + (index % 190 >= 63 ? 1 : 0)]
    return [decoder.decode(Uint8Array.from(pair)), pair]
  }),
)

/** Of plain remark-parse in megabytes. */
const largestBeside = 0.5

console.log('shape           megabytes  remark-parse    ingest  ratio  memory  figures')
for (const [name, shape] of Object.entries(shapes)) {
  if (only && name !== only) continue
  const points = []
  for (const [index, size] of sizes.entries())
    points.push({size, whole: await measured(name, shape, size, index === 0 ? 2 : 0)})
  console.log(`${name}: slope ${slope(points).toFixed(2)}`)
}
console.log('Plain remark-parse reads no tables and no HTML: beside these two ingest does what it does not.')

/** Print the row of a shape at a size in megabytes. @returns  What ingest takes, in milliseconds. */
async function measured(
  shape: string,
  {
    unit,
    figures,
    name = 'paper.txt',
    before = '',
    after = '',
    encode = (text) => new TextEncoder().encode(text),
  }: Shape,
  size: number,
  warmUp: number,
) {
  const times = Math.max(1, Math.floor((size * 1e6) / Buffer.byteLength(unit)))
  const text = before + unit.repeat(times) + after
  const bytes = encode(text)
  const remark = size <= largestBeside ? await median(() => unified().use(remarkParse).parse(text)) : null
  // The tree of the last run is counted when its time is taken.
  let last: Root | null = null
  const whole = await median(async () => {
    last = null
    last = (await ingest(bytes, {name})).tree
  }, warmUp)
  const found = countFigures(last!)
  console.log(
    [
      shape.padEnd(14),
      size.toFixed(2).padStart(10),
      (remark === null ? '' : `${remark.toFixed(0)} ms`).padStart(13),
      `${whole.toFixed(0)} ms`.padStart(9),
      (remark === null ? '' : (whole / remark).toFixed(2)).padStart(6),
      `${(process.memoryUsage().rss / 1e9).toFixed(1)} GB`.padStart(7),
      found === times * figures ? ` ${found}, all` : ` ${found}, expected ${times * figures}`,
    ].join(' '),
  )
  return whole
}

/** A text in GB 18030, as far as two bytes reach: ASCII and GBK. */
function gb18030(text: string): Uint8Array {
  const bytes: Array<number> = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    const pair = code < 0x80 ? [code] : pairs.get(character)
    if (!pair) throw new RangeError(`${character} has no two bytes in GB 18030`)
    bytes.push(...pair)
  }
  return Uint8Array.from(bytes)
}

function countFigures(tree: Root): number {
  let found = 0
  visit(tree, 'quantity', () => {
    found += 1
  })
  return found
}
