import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {ReferenceEntry} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {goldReferences} from '../gold/gold-references.ts'
import {entriesIn, type GoldEntry, scoreEntries, scoreReferences} from '../gold/score-references.ts'

describe('the open set of entries', () => {
  const bars = [
    ['clean', 'rule', 100, 0.98],
    ['clean', 'test', 100, 0.98],
    ['damaged', 'rule', 50, 0.92],
    ['damaged', 'test', 50, 0.92],
  ] as const
  test.for(bars)('%s, part %s', async ([state, part, least, bar]) => {
    const ofState = goldReferences.filter(({damaged}) => damaged === (state === 'damaged'))
    expect(ofState.length).toBeGreaterThanOrEqual(least)
    const {pooled} = await scoreReferences(ofState.filter((entry) => entry.part === part))
    expect(pooled).toBeGreaterThanOrEqual(bar)
  })

  test('a third of it is of the part that no rule is written against', () => {
    const tested = goldReferences.filter(({part}) => part === 'test').length
    expect(tested / goldReferences.length).toBeGreaterThan(0.3)
  })
})

/** The reference lists of whole papers, checked by hand against their text. */
const lists = [
  ['the published paper', '../../../shared/seed/paper.txt', 'published-paper.references.json', 22],
  ['the bundled example', '../../examples/apec-regions.md', 'apec-regions.references.json', 23],
] as const

test.for(lists)('all fields of all entries of %s', async ([name, paper, gold, count], {skip}) => {
  const path = fileURLToPath(new URL(paper, import.meta.url))
  if (!existsSync(path)) return skip(`${name} is not here: it stands outside the project, at ../shared/seed/paper.txt`)
  const expected = JSON.parse(readFileSync(new URL(`../gold/${gold}`, import.meta.url), 'utf8')) as {
    entries: Array<Pick<GoldEntry, 'numbers' | 'works'>>
  }
  const entries: Array<ReferenceEntry> = await entriesIn(readFileSync(path, 'utf8'))
  expect(entries).toHaveLength(count)
  const {wrong} = scoreEntries(
    expected.entries,
    entries.map((entry) => [entry]),
  )
  expect(wrong).toEqual([])
})
