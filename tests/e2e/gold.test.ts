import {expect, test} from 'vitest'
import {goldSentences} from '../gold/gold-sentences.ts'
import {goldTexts} from '../gold/gold-texts.ts'
import {goldPapers} from '../gold/papers.ts'
import {readFigures} from '../gold/read-figures.ts'
import {scoreFigures} from '../gold/score.ts'
import {scoreGold} from '../gold/score-groups.ts'

test.for(goldPapers)('figures of $name', async ({name, text, figures, fields}, {skip}) => {
  if (text === null) return skip(`${name} is not here: it stands outside the project, at ../shared/seed/paper.txt`)
  const {annotated, read, found, right, wrong} = scoreFigures(await readFigures(text), figures, fields)
  expect({found, read, value: right.value, unit: right.unit, comparator: right.comparator}).toEqual({
    found: annotated,
    read: annotated,
    value: annotated,
    unit: annotated,
    comparator: annotated,
  })
  // What is known to be wrong, line by line: a change for better or worse shows in the file.
  await expect(`${wrong.join('\n')}\n`).toMatchFileSnapshot(`../gold/known-wrong/${name.replaceAll(' ', '-')}.txt`)
})

test('annotations have the fields of the model, and surfaces that stand in their texts in order', () => {
  expect([...goldSentences().problems, ...goldTexts().problems]).toEqual([])
})

// Each sentence that a rule is written against is its test: what it reads wrong is known, line by line.
test('sentences that rules are written against are read as is known', async () => {
  const {rule} = await scoreGold(({part}) => part === 'rule')
  const lines = rule.flatMap(({document: {name}, score: {wrong}}) => wrong.map((line) => `${name}: ${line}`))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../gold/known-wrong/the-rule-sentences.txt')
})
