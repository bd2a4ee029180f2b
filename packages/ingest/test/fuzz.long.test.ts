import {readFileSync} from 'node:fs'
import {cases} from '@region-briefs/cases'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {ingest} from '@region-briefs/ingest'

const example = readFileSync(new URL('../../../examples/apec-regions.md', import.meta.url))
const papers: ReadonlyArray<Uint8Array> = [
  example,
  ...cases.map(({folder, input}) => readFileSync(new URL(input, folder))),
]

/** Bytes of anything; a stretch of a paper; stretches of papers shuffled, a byte changed; marks repeated. */
const stretch = fc
  .tuple(fc.constantFrom(...papers), fc.double({min: 0, max: 1, noNaN: true}), fc.integer({min: 0, max: 400}))
  .map(([paper, at, length]) => {
    const start = Math.floor(at * paper.length)
    return paper.subarray(start, start + length)
  })
const shuffled = fc.array(stretch, {maxLength: 8}).map((parts) => Buffer.concat(parts))
const broken = fc.tuple(shuffled, fc.nat(), fc.nat(255)).map(([bytes, at, value]) => {
  const copy = Uint8Array.from(bytes)
  if (copy.length > 0) copy[at % copy.length] = value
  return copy
})
const nested = fc
  .tuple(
    fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '*',
      '_',
      '[',
      '(',
      '《',
      '“',
      '<b>',
      '<table><tr><td>',
      '#',
      '`',
      '|',
      '一是',
      '（一）',
      '1.',
      '$',
      '\n',
      '&',
    ),
    fc.integer({min: 1, max: 300}),
    stretch,
  )
  .map(([mark, times, text]) => Buffer.concat([Buffer.from(mark.repeat(times)), text]))

const inputs = fc.oneof(fc.uint8Array({maxLength: 400}), shuffled, broken, nested)
const names = fc.constantFrom('paper.md', 'paper.txt', 'paper.html', 'paper.docx')

/** A campaign: run by `npm run test:long`. */
test('100,000 inputs of any kind give a tree', async () => {
  await fc.assert(
    fc.asyncProperty(inputs, names, async (bytes, name) => {
      const {tree, messages} = await ingest(bytes, {name})
      expect(tree.type).toBe('root')
      expect(Array.isArray(messages)).toBe(true)
    }),
    {numRuns: 100_000},
  )
})

test('a line of ten million characters gives a tree', async () => {
  const line = '2025 年，出口 26.29 万亿元，增长 5%^[1]。'
  const {tree} = await ingest(new TextEncoder().encode(line.repeat(Math.ceil(1e7 / line.length))), {name: 'paper.txt'})
  expect(tree.children.length).toBeGreaterThan(0)
})
