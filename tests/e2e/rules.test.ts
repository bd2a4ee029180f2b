import {readFileSync} from 'node:fs'
import {
  type Finding,
  type FindingRuleId,
  findingRules,
  type OverlayRuleId,
  overlayRules,
  type RuleId,
  rules,
  toModel,
} from '@region-briefs/core'
import {ingest, readOverlay} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {rulesPage} from '../docs/rules-page.ts'

const ids = Object.keys(rules) as Array<RuleId>

async function firedBy(text: string | Uint8Array): Promise<Array<string>> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const model = toModel(await ingest(bytes, {name: 'input.md'}), {name: 'input.md', sha256: ''})
  return model.diagnostics.map(({ruleId}) => ruleId)
}

test.for(ids)('%s fires on its example and not on the near miss', async (id) => {
  expect(await firedBy(rules[id].fires)).toContain(id)
  expect(await firedBy(rules[id].passes)).not.toContain(id)
})

// An overlay's series come with the analyst's own data; packages/core/test/check-overlay-value.test.ts lays them over.
const findingIds = (Object.keys(findingRules) as Array<FindingRuleId>).filter((id) => id !== 'overlay-value')

async function findingsOf(text: string): Promise<Array<Finding>> {
  const paper = await ingest(new TextEncoder().encode(text), {name: 'input.md'})
  return toModel(paper, {name: 'input.md', sha256: ''}).findings
}

test.for(findingIds)('%s differs in its example and not in the other', async (id) => {
  const inDiffering = (await findingsOf(findingRules[id].differs)).filter(({rule}) => rule === id)
  const inAgreeing = (await findingsOf(findingRules[id].agrees)).filter(({rule}) => rule === id)
  const missing = id === 'figure-cited' || id === 'region-treated'
  expect(inDiffering.map(({status}) => status)).toContain(missing ? 'unchecked' : 'differs')
  expect(inAgreeing.filter(({status}) => missing || status === 'differs')).toEqual([])
})

const overlayIds = Object.keys(overlayRules) as Array<OverlayRuleId>

async function firedByOverlay(text: string | Uint8Array): Promise<Array<string | undefined>> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return (await readOverlay(bytes, {name: 'data.csv'})).messages.map(({ruleId}) => ruleId)
}

test.for(overlayIds)('%s fires on its overlay and not on the near miss', async (id) => {
  expect(await firedByOverlay(overlayRules[id].fires)).toContain(id)
  expect(await firedByOverlay(overlayRules[id].passes)).not.toContain(id)
})

test('docs/rules.md is what the rules say; `npm run docs:rules` writes it anew', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage())
})
