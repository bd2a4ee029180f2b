import {expect, test} from 'vitest'
import {main} from '../src/main.ts'
import {withManners} from '../src/talk/manners.ts'
import {openProgress} from '../src/talk/progress.ts'
import {openWorld} from '../src/world.ts'
import {testWorld} from './test-world.ts'

test('quiet is taken from anywhere before `--`, and silences all but failures', async () => {
  const world = testWorld(['inspect', '-q', 'a.md', '--', '--quiet'])
  const quiet = withManners(world)
  expect(quiet.words).toEqual(['inspect', 'a.md', '--', '--quiet'])
  quiet.talk('x')
  expect(world.said()).toBe('')
  const failing = testWorld(['inspect', 'no.md', '--quiet'])
  expect(await main(failing)).toBe(2)
  expect(failing.said()).toContain('Missing paper `no.md`')
})

test('verbose tells what is read and what is set', async () => {
  const world = testWorld(['config', '--verbose', '--out', 'x'])
  expect(await main(world)).toBe(0)
  expect(world.said()).toBe('setting outputs.folder from option\ntook 0.00 s since the start of the program\n')
})

test('both are too much', async () => {
  const world = testWorld(['config', '-q', '-v'])
  expect(await main(world)).toBe(2)
  expect(world.said()).toContain('Unexpected `--verbose` beside `--quiet`')
})

test('a bar for each region, with the time left, where the terminal is wide enough', () => {
  const paths = ['model.json', 'east/a.pdf', 'east/a.xlsx', 'all/a.pdf', 'all/a.xlsx']
  let now = 0
  const world = testWorld([], {isTerminal: true, columns: 60, milliseconds: () => now})
  const progress = openProgress(world, paths)
  for (const path of paths) {
    progress.step(path)
    now += 1000
  }
  progress.end()
  expect(world.said().split('\r\u001B[K').slice(1)).toEqual([
    'east [..] all [..] 1/5',
    'east [..] all [..] 2/5',
    'east [#.] all [..] 3/5',
    'east [##] all [..] 4/5, 2 s left',
    'east [##] all [#.] 5/5, 1 s left',
    '',
  ])
})

test('where the regions do not fit there is one bar', () => {
  const world = testWorld([], {isTerminal: true, columns: 40})
  openProgress(world, ['one-of-them/a.pdf', 'another-one/a.pdf', 'a-third/a.pdf']).step('one-of-them/a.pdf')
  expect(world.said()).toBe('\r\u001B[K[........................] 1/3 one-of-t')
})

test.each([
  [{}, true],
  [{CI: 'true'}, false],
  [{CI: 'false'}, true],
  [{NO_COLOR: '1'}, false],
  [{TERM: 'dumb'}, false],
])('in %j a line can be written over: %s', (env, expected) => {
  const stream = {isTTY: true, columns: 80, on: () => stream, once: () => stream}
  const host = {env, argv: [], cwd: () => '/', pid: 1, stdout: stream, stderr: stream, once: () => host}
  expect(openWorld(host as unknown as NodeJS.Process).isTerminal).toBe(expected)
})
