import {cases} from '@region-briefs/cases'
import type {Root} from 'mdast'
import * as fc from 'fast-check'
import {readFileSync} from 'node:fs'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

const read = (text: string): ReturnType<typeof ingest> => ingest(new TextEncoder().encode(text), {name: 'input.md'})

/** What no repair takes off: white space, zero-width signs and the marks of Markdown and HTML are left out on both sides. */
function bare(text: string): string {
  return text
    .replaceAll(/<[^>]*>|&nbsp;|&#?\w+;/g, '')
    .replaceAll(/[\s\u00A0*\\\u200B-\u200D\u2060\uFEFF\u00AD\uFFFD\0&<>;]/g, '')
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'))
}

/** Repairs that take something off, or put something in its place: each says so in a message, with its stretch. */
const replacing: Readonly<Record<string, (message: VFileMessage) => string>> = {
  'page-furniture': () => '',
  'character-doubled': () => '',
  'line-hyphen': () => '',
  'maths-number': ({expected}) => expected![0]!,
}

/** The original from `start` to `end` with the repairs that the messages list. */
function mended(original: string, messages: ReadonlyArray<VFileMessage>, start: number, end: number): string {
  let text = ''
  let done = start
  for (const message of messages) {
    const place = message.place as Position | undefined
    const value = replacing[message.ruleId ?? '']?.(message)
    const [from, to] = [place?.start.offset ?? 0, place?.end.offset ?? 0]
    // A character that may be right on both sides of a break is kept.
    if (value === undefined || from < done || to > end || /kept, check/.test(message.reason)) continue
    text += original.slice(done, from) + value
    done = to
  }
  return text + original.slice(done, end)
}

/** For every text node: the original at its position gives its text back, up to the repairs. */
function expectRoundTrip(tree: Root, original: string, messages: ReadonlyArray<VFileMessage>): void {
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'quantity' && node.type !== 'period') return
    const {start, end} = node.position!
    expect(bare(mended(original, messages, start.offset!, end.offset!))).toBe(bare(node.value))
  })
}

test.for(cases.filter(({input}) => input === 'input.md'))(
  'the original gives the text of $name back',
  async ({folder}) => {
    const original = readFileSync(new URL('input.md', folder), 'utf8').replace(/^\uFEFF/, '')
    const {tree, text, messages} = await read(original)
    expect(text).toBe(original)
    expectRoundTrip(tree, original, messages)
  },
)

/** Papers made of what papers are made of, in any order, cut anywhere. */
const fragments = [
  '一、背景',
  '（一）东部沿海：从甲到乙',
  '1. 创新驱动：动力。创新是',
  '参考文献：',
  '[1] 某某. 论开放[J]. 经济, 2022, (4).',
  '摘要：',
  '关键词：开放；创新',
  '进出口总额',
  '26.29 万亿元',
  '增长 5%',
  '“十四五”时期',
  '2025年',
  '过去五年',
  '^[1]',
  '[2,3]',
  '一是扩大开放；',
  '二是加快创新。',
  '，',
  '。',
  '；',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '　　',
  '近一半',
  '30% 到 50%',
  '第二大',
  'APEC 其他成员',
  '与',
  '《不动 5% 的题名》',
  '**',
  '*',
  '&amp;',
  '\\%',
  '<b>',
  '</b>',
  '分别',
  '、',
  '从',
  '降至',
  '$',
  '|',
  '- ',
  '> ',
  '# ',
  '```',
  '\t',
]
const paper = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...fragments)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
    ),
    {maxLength: 60},
  )
  .map((parts) => parts.join(''))

test('any paper gives a tree whose positions lie in the text, each node inside its parent', async () => {
  await fc.assert(
    fc.asyncProperty(paper, async (original) => {
      const {tree, text} = await read(original)
      visit(tree, (node, _index, parent) => {
        if (!node.position) return
        const {start, end} = node.position
        expect(start.offset).toBeGreaterThanOrEqual(0)
        expect(end.offset).toBeLessThanOrEqual(text.length)
        expect(start.offset).toBeLessThanOrEqual(end.offset!)
        if (!parent?.position) return
        expect(start.offset).toBeGreaterThanOrEqual(parent.position.start.offset!)
        expect(end.offset).toBeLessThanOrEqual(parent.position.end.offset!)
      })
    }),
    {numRuns: 400},
  )
})

test('every figure of any paper stands in the original with its digits', async () => {
  await fc.assert(
    fc.asyncProperty(paper, async (original) => {
      const {tree, text} = await read(original)
      visit(tree, 'quantity', (node) => {
        const {start, end} = node.position!
        expect(text.slice(start.offset, end.offset).replaceAll(/[^\d.]/g, '')).toBe(
          node.value.replaceAll(/[^\d.]/g, ''),
        )
      })
    }),
    {numRuns: 400},
  )
})

test('bytes that are no text give a tree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 300}), async (bytes) => {
      expect((await ingest(bytes, {name: 'input.md'})).tree.type).toBe('root')
    }),
    {numRuns: 300},
  )
})
