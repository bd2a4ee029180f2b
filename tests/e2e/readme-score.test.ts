import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {claimsOf, readmeTable, withTable} from '../gold/readme-table.ts'
import {findingOf} from '../gold/score.ts'
import {rowOf} from '../gold/score-documents.ts'
import {groupsOf, scoreGold} from '../gold/score-groups.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('README.md claims no better reading than is measured, to two points', async () => {
  const measured = new Map(groupsOf(await scoreGold()).map(([name, scored]) => [name, rowOf(name, scored).score]))
  const claims = claimsOf(readme)
  expect(claims.map(({name}) => name)).toEqual(expect.arrayContaining([...measured.keys()]))
  const tooGood = claims.filter(({name, found, together}) => {
    const score = measured.get(name)
    if (!score) return false
    return found > 100 * findingOf(score).f1 + 2 || together > (100 * score.together) / score.found + 2
  })
  expect(tooGood, 'npm run score -- --readme writes what is measured').toEqual([])
})

test('what is written into the table is what is read as its claims', async () => {
  const groups = groupsOf(await scoreGold(({style}) => style === 'customs'))
  const none = {annotated: 1, read: 1, found: 1, value: 1, unit: 1}
  const table = readmeTable(
    groups.map(([name, scored]) => rowOf(name, scored)),
    groups.map(([name]) => ({name, ours: none, theirs: none})),
  )
  const claims = claimsOf(withTable(readme, table))
  const expected = groups.map(([name, scored]) => {
    const {score} = rowOf(name, scored)
    return {name, found: rounded(findingOf(score).f1), together: rounded(score.together / score.found)}
  })
  expect(claims).toEqual(expected)
  expect(claims.length).toBeGreaterThan(0)
})

function rounded(share: number): number {
  return Number((100 * share).toFixed(1))
}
