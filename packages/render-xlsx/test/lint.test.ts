import {describe, expect, test} from 'vitest'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import {formulaParts} from './lint/formula-parts.ts'
import {lintWorkbook, rules} from './lint/lint-workbook.ts'
import {sampleWorkbook} from './lint/sample-workbook.ts'
import {seededDefects} from './lint/seeded-defects.ts'
import {packs} from './packs.ts'
import {options} from './sample-model.ts'

test.for(packs)('the workbook of %s has no fault', async ([, pack]) => {
  expect(lintWorkbook(await renderXlsx(pack, options))).toEqual([])
})

/** Functions that Excel 2016, WPS and LibreOffice 7 all have, of those that we had a use for. */
const known = new Set(['ABS', 'IF', 'ROUND', 'SUM', 'SUMIFS', 'COUNTIFS', 'INDEX', 'MATCH', 'AND', 'OR', 'ISNUMBER'])

test.for(packs)('the formulas of %s call only functions that every reader knows', ([, pack]) => {
  const cells = planWorkbook(pack, options).sheets.flatMap(({rows}) => rows.flatMap((row) => row.cells))
  const formulas = cells.flatMap((cell) => (cell.type === 'formula' ? [cell.formula] : []))
  const called = formulas.flatMap((formula) => formulaParts(formula).functions)
  expect(called.filter((name) => !known.has(name))).toEqual([])
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
