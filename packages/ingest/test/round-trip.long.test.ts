import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'
import {page} from './generated/pages.ts'
import {paper, scannedPaper} from './generated/papers.ts'
import {lostFromPage, lostFromPaper} from './generated/round-trip.ts'

/** A campaign: run by `npm run test:long`; `npm test` tries a few hundred of each. */
const numRuns = 10_000

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test.for([
  ['papers as they are scanned', scannedPaper],
  ['papers of anything', paper],
] as const)('the original gives every text back of 10,000 %s', async ([, papers]) => {
  await fc.assert(
    fc.asyncProperty(papers, async (original) => {
      const {tree, text, messages} = await ingest(bytesOf(original), {name: 'paper.md'})
      expect(lostFromPaper(tree, text, messages)).toEqual([])
    }),
    {numRuns},
  )
})

test('the page gives every text back of 10,000 pages', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const {tree, text, messages} = await ingest(bytesOf(html), {name: 'paper.html'})
      expect(lostFromPage(tree, text, messages)).toEqual([])
    }),
    {numRuns},
  )
})
