import {describe, expect, test} from 'vitest'
import {renderXlsx} from '../src/index.ts'
import {lintWorkbook, rules} from './lint/lint-workbook.ts'
import {sampleWorkbook} from './lint/sample-workbook.ts'
import {seededDefects} from './lint/seeded-defects.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

test.for(packs)('the workbook of %s has no fault', async ([, pack]) => {
  expect(lintWorkbook(await renderXlsx(pack, options))).toEqual([])
})

describe('the sample', () => {
  const sample = sampleWorkbook()

  test('has no fault', async () => {
    expect(lintWorkbook(await sample)).toEqual([])
  })

  test.for(seededDefects)('$name is told by its rule', async ({rule, seed}) => {
    expect(lintWorkbook(seed(await sample)).map((finding) => finding.rule)).toContain(rule)
  })

  test('each rule is tried', () => {
    expect(new Set(seededDefects.map(({rule}) => rule))).toEqual(new Set(rules.map(({id}) => id)))
  })
})
