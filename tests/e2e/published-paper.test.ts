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
