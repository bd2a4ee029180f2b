import {cases} from '@region-briefs/cases'
import * as fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'
import {paper, scannedPaper} from './generated/papers.ts'
import {lostFromPaper} from './generated/round-trip.ts'

const read = (text: string): ReturnType<typeof ingest> => ingest(new TextEncoder().encode(text), {name: 'input.md'})

test.for(cases.filter(({input}) => input === 'input.md'))(
  'the original gives the text of $name back',
  async ({folder}) => {
    const original = readFileSync(new URL('input.md', folder), 'utf8').replace(/^\uFEFF/, '')
    const {tree, text, messages} = await read(original)
    expect(text).toBe(original)
    expect(lostFromPaper(tree, original, messages)).toEqual([])
  },
)

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

test('the slice at every text of any paper gives the text back, up to the repairs', async () => {
  await fc.assert(
    fc.asyncProperty(scannedPaper, async (original) => {
      const {tree, text, messages} = await read(original)
      expect(lostFromPaper(tree, text, messages)).toEqual([])
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
