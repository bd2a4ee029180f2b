import {readFileSync} from 'node:fs'
import {type RuleId, rules, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
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

test('docs/rules.md is what the rules say; `npm run docs:rules` writes it anew', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage())
})
