import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder, root, runBriefs} from './run-briefs.ts'

const paper = join(root, 'examples/apec-regions.md')

test('inspect --stage blocks prints what the briefing of a region says', async () => {
  const {code, stdout} = await runBriefs(['inspect', paper, '--stage', 'blocks', '--region', 'east'], {
    cwd: freshFolder(),
  })
  expect(code).toBe(0)
  const briefing = JSON.parse(stdout) as {lang: string; blocks: Array<{type: string}>}
  expect(briefing.lang).toBe('zh-CN')
  expect(new Set(briefing.blocks.map(({type}) => type))).toEqual(
    new Set(['paragraph', 'heading', 'pathway', 'cards', 'frame', 'table', 'chart', 'quotations']),
  )
})

test('inspect --stage layout prints a line a box, in the language asked for', async () => {
  const words = ['inspect', paper, '--stage', 'layout', '--region', 'east', '--lang', 'en']
  const {code, stdout} = await runBriefs(words, {cwd: freshFolder()})
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(500)
  for (const line of lines) expect(line).toMatch(/^\d+ (?:text|rect|rule|dot) /)
  expect(lines).toContainEqual(expect.stringMatching(/^1 text 62\.0 [\d.]+ [\d.]+×14\.0 At a glance$/))
})

test.each([
  [['--stage', 'boxes', '--region', 'east'], 'Unexpected stage `boxes`, expected `blocks` or `layout`'],
  [['--stage', 'blocks'], 'Missing region, expected one beside `--stage`'],
  [['--stage', 'blocks', '--json'], 'expected one of them'],
])('inspect %o is told what is wanting', async (words, said) => {
  const {code, stderr} = await runBriefs(['inspect', paper, ...words], {cwd: freshFolder()})
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})
