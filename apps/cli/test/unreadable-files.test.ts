import {expect, test} from 'vitest'
import {main} from '../src/main.ts'
import {systemError} from './memory-files.ts'
import {testWorld} from './test-world.ts'

test.each([
  ['config', '/work/briefs.config.yaml', 'Unreadable config `briefs.config.yaml`: no permission'],
  ['ledger', '/work/out/ledger.json', 'Unreadable ledger in `out`: no permission'],
])('a %s that may not be read is one line', async (_, path, message) => {
  const world = testWorld(['ledger'])
  world.files.put('/work/briefs.config.yaml', 'papers: [paper.md]\n')
  world.files.put('/work/paper.md', '文')
  world.files.put('/work/out/ledger.json', '{}')
  const {read} = world.files
  world.files.read = async (asked) => {
    if (asked === path) throw systemError('EACCES', path)
    return read(asked)
  }
  expect(await main(world)).toBe(2)
  expect(world.said()).toBe(`briefs: ${message}\n`)
})
