import {expect, test, vi} from 'vitest'
import {main} from '../src/main.ts'
import {testWorld} from './test-world.ts'

// What a briefing and a workbook are is tested elsewhere; here they are made at once.
vi.mock('@region-briefs/render-pdf', () => ({openFonts: () => 'fonts', renderPdf: async () => new Uint8Array([1])}))
vi.mock('@region-briefs/render-xlsx', () => ({
  renderData: async () => [],
  renderXlsx: async () => new Uint8Array([2]),
  dataPaths: () => [],
}))

const paper = '# 题目\n\n2025 年，甲省货物进出口总额为 4.63 万亿元。\n'

/** Run `watch`, and let each step change what it will before the next look. */
async function watched(
  steps: Array<(put: (path: string, text: string) => void) => void>,
  words = ['watch', 'paper.md'],
  files: Readonly<Record<string, string>> = {},
) {
  const watchedPaths: Array<ReadonlyArray<string>> = []
  const world = testWorld(words, {
    watch: async (paths) => {
      watchedPaths.push(paths)
      return {
        changed: async () => {
          const step = steps.shift()
          step?.((path, text) => world.files.put(`/work/${path}`, text))
          return step !== undefined
        },
        close: () => undefined,
      }
    },
  })
  for (const [path, text] of Object.entries({'paper.md': paper, ...files})) world.files.put(`/work/${path}`, text)
  const code = await main(world)
  return {code, world, watchedPaths}
}

test('each change is a line that names it, and a change of nothing is none', async () => {
  const {code, world} = await watched([
    (put) => put('paper.md', paper.replace('4.63', '4.7')),
    () => undefined,
    (put) => put('paper.md', `${paper.replace('4.63', '4.7')}\n文字。\n`),
  ])
  expect(code).toBe(0)
  expect(world.printed().split('\n')).toEqual([
    'paper.md: built; 2 files of all in 0.0 s',
    'paper.md: figure 4.63 → 4.7 万亿元 (line 3); 2 files of all in 0.0 s',
    expect.stringMatching(/^paper\.md: nothing changed by meaning; .* in 0\.0 s$/),
    '',
  ])
  expect(world.said()).toMatch(/^watching paper\.md; end with Ctrl-C$/m)
})

test('a mistake is told and waited for, in the paper as in the config', async () => {
  const {code, world, watchedPaths} = await watched([
    (put) => put('paper.md', ''),
    (put) => put('briefs.config.yaml', 'overlay: [a.csv]\n'),
    (put) => put('briefs.config.yaml', 'outputs: {formats: [pdf]}\n'),
    (put) => put('paper.md', paper),
  ])
  expect(code).toBe(0)
  expect(world.said()).toContain('briefs: Unexpected content of `paper.md`: an empty file')
  expect(world.said()).toContain('briefs: briefs.config.yaml:1:1: Unexpected setting `overlay`')
  expect(watchedPaths).toEqual([
    ['/work/paper.md', '/work/briefs.config.yaml', '/work/briefs.config.yml', '/work/briefs.config.json'],
    ['/work/paper.md', '/work/briefs.config.yaml'],
  ])
})

test('a paper that the config names instead of another is built, and watched from then on', async () => {
  const {world, watchedPaths} = await watched(
    [(put) => put('briefs.config.yaml', 'papers: [b.md]\n'), (put) => put('b.md', paper.replace('4.63', '4.7'))],
    ['watch'],
    {'briefs.config.yaml': 'papers: [paper.md]\n', 'b.md': paper},
  )
  expect(watchedPaths).toEqual([
    ['/work/paper.md', '/work/briefs.config.yaml'],
    ['/work/b.md', '/work/briefs.config.yaml'],
  ])
  expect(world.printed()).toMatch(/^b\.md: figure 4\.63 → 4\.7 万亿元/m)
})

test('a paper that the config names and that is missing is told once, and nothing else is built meanwhile', async () => {
  const {world} = await watched(
    [
      (put) => {
        put('briefs.config.yaml', 'papers: [gone.md]\n')
        put('paper.md', paper.replace('4.63', '4.7'))
      },
    ],
    ['watch'],
    {'briefs.config.yaml': 'papers: [paper.md]\n'},
  )
  expect(world.said().match(/gone\.md/g)).toHaveLength(2)
  expect(world.said()).toContain('> 1 | papers: [gone.md]')
  expect(world.printed()).not.toContain('4.7')
})

test('without a paper there is nothing to watch', async () => {
  const {code, world} = await watched([], ['watch'])
  expect(code).toBe(2)
  expect(world.said()).toContain('Missing PAPER')
})
