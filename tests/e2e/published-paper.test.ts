import type {Model} from '@region-briefs/core'
import {expect, test} from 'vitest'
import {papers} from './papers.ts'
import {freshFolder, runBriefs} from './run-briefs.ts'

const {path, missing} = papers.find(({name}) => name === 'the published paper')!

test('the published paper is read whole: pathways with their measures, references, citation marks, figures', async ({
  skip,
}) => {
  skip(missing !== null, missing ?? '')
  const {stdout} = await runBriefs(['inspect', path, '--json'], {cwd: freshFolder()})
  const model: Model = JSON.parse(stdout)
  expect(model.pathways.map(({region, measures}) => [region, measures.length])).toEqual([
    ['east', 5],
    ['central', 4],
    ['west', 4],
    ['northeast', 4],
    ['clusters', 5],
  ])
  expect(model.references).toHaveLength(22)
  expect(model.citations).toHaveLength(31)
  // It prints 61; which of them are right is what the gold list scores.
  expect(model.observations.length).toBeGreaterThanOrEqual(45)
})

test('its figures are held against each other, and no finding is a sure error', async ({skip}) => {
  skip(missing !== null, missing ?? '')
  const {stdout} = await runBriefs(['inspect', path, '--json'], {cwd: freshFolder()})
  const {findings, observations}: Model = JSON.parse(stdout)
  const told = (rule: string, status: string): Array<string> =>
    findings
      .filter((finding) => finding.rule === rule && finding.status === status)
      .map((finding) => [finding.position?.start.line, finding.arithmetic ?? finding.message].join(' '))
  expect(told('share-of-whole', 'agrees')).toEqual(['45 26.29 ÷ 45.47 = 57.82 %', '95 26.29 ÷ 45.47 = 57.82 %'])
  expect(told('growth-of-levels', 'differs')).toEqual(['43 45.47 ÷ 43.85 − 1 = 3.69 %'])
  expect(findings.find(({rule}) => rule === 'growth-of-levels')!.message).toContain('revised base')
  expect(told('count-limit', 'agrees')).toEqual(['49 13 ≤ 21 − 1'])
  expect(told('restated-basis', 'differs')).toHaveLength(1)
  expect(told('reference-traced', 'differs')[0]).toContain('`[31]`')
  const list = observations.find(({surface}) => surface === '48 条')!
  expect(findings.find((finding) => finding.observations[0] === list.id)).toMatchObject({status: 'unchecked'})
  expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
})
