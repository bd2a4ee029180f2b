import {cases} from '@region-briefs/cases'
import type {Root} from 'mdast'
import * as fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

const read = (text: string): ReturnType<typeof ingest> => ingest(new TextEncoder().encode(text), {name: 'input.md'})

/** What no repair takes off: white space, zero-width signs and the marks of Markdown and HTML are left out on both sides. */
function bare(text: string): string {
  return text
    .replaceAll(/<[^>]*>|&nbsp;|&#?\w+;/g, '')
    .replaceAll(/[\s\u00A0*\\\u200B-\u200D\u2060\uFEFF\u00AD\uFFFD\0&<>;]/g, '')
}

/** For every text node: the original at its position gives its text back, up to the repairs. */
function expectRoundTrip(tree: Root, original: string): void {
  visit(tree, (node) => {
    if (node.type !== 'text' && node.type !== 'quantity' && node.type !== 'period') return
    const {start, end} = node.position!
    expect(bare(original.slice(start.offset, end.offset))).toBe(bare(node.value))
  })
}

test.for(cases)('the original gives the text of $name back', async ({folder}) => {
  const original = readFileSync(new URL('input.md', folder), 'utf8').replace(/^\uFEFF/, '')
  const {tree, text} = await read(original)
  expect(text).toBe(original)
  expectRoundTrip(tree, original)
})

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
