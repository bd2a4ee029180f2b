import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Case, cases} from '@region-briefs/cases'
import {type ExplainedFigure, explainLine, type Observation, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {expect, test} from 'vitest'
import {freshFolder, runBriefs} from './run-briefs.ts'

const fieldsShown = ['kind', 'direction', 'status', 'label', 'subject', 'partner', 'counted'] as const

/** What a model says of a figure, and what an explanation says of it. */
const ofModel = (each: Observation): Array<unknown> => [
  each.position.start.offset,
  ...fieldsShown.map((field) => each[field] || null),
]
const ofExplanation = ({position, fields}: ExplainedFigure): Array<unknown> => [
  position.start.offset,
  ...fieldsShown.map((name) => fields.find(({field}) => field === name)!.value),
]

async function paperOf({folder, input: name}: Case): Promise<Awaited<ReturnType<typeof ingest>>> {
  return ingest(await readFile(fileURLToPath(new URL(name, folder))), {name})
}

test.for(cases)('every figure of $name is explained as the model has it', async (each) => {
  const paper = await paperOf(each)
  const source = {name: each.input, sha256: ''}
  const lines = paper.text.split(/\r\n|\r|\n/).length
  const explained = Array.from({length: lines}, (_, index) => explainLine(paper, source, index + 1))
    .flatMap(({passages}) => passages.flatMap(({figures}) => figures))
    .map(ofExplanation)
  // A sentence of several lines is explained at each of them.
  const once = [...new Map(explained.map((figure) => [figure[0], figure])).values()]
  expect(once.toSorted((left, right) => Number(left[0]) - Number(right[0]))).toEqual(
    toModel(paper, source)
      .observations.map(ofModel)
      .toSorted((left, right) => Number(left[0]) - Number(right[0])),
  )
})

test('a figure of a region that the config adds is explained as the model has it', async () => {
  const folder = freshFolder()
  await writeFile(join(folder, 'paper.md'), '# 题\n\n2024 年，北疆组团出口 5 亿元。\n')
  const explained = async (): Promise<string> =>
    (await runBriefs(['inspect', 'paper.md', '--explain', '3'], {cwd: folder})).stdout
  expect(await explained()).toMatch(/^ {2}subject +- /m)
  await writeFile(join(folder, 'briefs.config.yaml'), 'regions: [{id: north, zh: 北疆组团, members: [CN-QH]}]\n')
  expect(await explained()).toMatch(/^ {2}subject +北疆组团/m)
})

test('a line is explained with its spans, what is in force, and a rule a field', async () => {
  const folder = freshFolder()
  await writeFile(join(folder, 'paper.md'), '# 题\n\n2024 年，甲省出口 12 亿元，增长 5%[1]。其中，机电 3 亿元。\n')
  const {code, stdout} = await runBriefs(['inspect', 'paper.md', '--explain', '3'], {cwd: folder})
  expect(code).toBe(0)
  expect(stdout).toContain(
    [
      '2024 年，甲省出口 12 亿元，增长 5%[1]。',
      '~~~~~~~           ^^^^^^^       ^^---',
      'in force before it: nothing',
    ].join('\n'),
  )
  expect(stdout).toContain('in force before it: period 2024 (2024 年), subject 甲省')
  expect(stdout).toMatch(/^3 亿元 at 3:34$/m)
  expect(stdout).toMatch(
    /^ {2}period {5}2024 \(2024 年\), inherited +The time of the sentence before .*\[period-in-force\]$/m,
  )
  expect(stdout).toMatch(/^ {2}subject {4}甲省 +「甲省」 The narrowest name .*\[subject-in-clause\]$/m)
})

test('a line without figures says so in one line', async () => {
  const folder = freshFolder()
  await writeFile(join(folder, 'paper.md'), '# 题\n\n贸易增长。\n')
  const explain = async (line: number): Promise<string> =>
    (await runBriefs(['inspect', 'paper.md', '--explain', String(line)], {cwd: folder})).stdout
  expect(await explain(2)).toBe('Line 2 has no figures: neither a sentence nor a row of figures stands there\n')
  expect(await explain(3)).toBe('Line 3 has no figures: none was read in its sentences\n')
})
