import {expect, test} from 'vitest'
import {main} from '../src/main.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

const old = `# 区域开放研究

2025 年，甲省货物进出口总额为 4.63 万亿元，占全国 10.2%。

## 一、东部沿海：从制度开放到创新高地

一是扩大开放。二是鼓励创新。2025 年东部地区出口额 2.4 万亿元。
`
const fresh = old.replace('4.63', '4.7').replace('鼓励创新', '鼓励|原始创新')

async function diffed(words: Array<string>, files: Record<string, string> = {}): Promise<TestWorld & {code: number}> {
  const world = testWorld(words)
  for (const [path, text] of Object.entries({'old.md': old, 'new.md': fresh, ...files}))
    world.files.put(`/work/${path}`, text)
  const code = await main(world)
  return {...world, code}
}

test('what changed by meaning is told once, under the regions that it touches', async () => {
  const {code, printed} = await diffed(['diff', 'old.md', 'new.md'])
  expect(code).toBe(0)
  expect(printed()).toMatch(/^old\.md → new\.md: \d changes \(R revision, C correction\)$/m)
  expect(printed().match(/4\.63 → 4\.7 万亿元/g)).toHaveLength(1)
  expect(printed()).toMatch(/^east 东部沿海\n {2}R {2}measure added: 「鼓励\|原始创新」/m)
})

test('the same paper, only reworded around a figure, has no change', async () => {
  const {printed} = await diffed(['diff', 'old.md', 'b.md'], {'b.md': old.replace('总额为', '总额达到')})
  expect(printed()).toBe('old.md → b.md: nothing changed by meaning\n')
})

test('models and editions are compared as they are', async () => {
  const model = await diffed(['inspect', 'old.md', '--json'])
  const files = {'m.json': model.printed(), 'packs/model.json': model.printed()}
  expect((await diffed(['diff', 'm.json', 'packs'], files)).printed()).toContain('nothing changed by meaning')
  expect((await diffed(['diff', 'packs', 'new.md'], files)).printed()).toContain('4.63 → 4.7 万亿元')
})

test('a pull request gets tables that the text cannot break', async () => {
  const {printed} = await diffed(['diff', 'old.md', 'new.md', '--format', 'markdown'])
  expect(printed()).toMatch(/^### old\.md → new\.md: \d changes$/m)
  const rows = printed()
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 4)).toEqual([])
})

test('programs get the changes with their positions', async () => {
  const {printed} = await diffed(['diff', 'old.md', 'new.md', '-f', 'json'])
  const {before, changes} = JSON.parse(printed())
  expect(before).toMatchObject({name: 'old.md', title: '区域开放研究'})
  expect(changes[0]).toMatchObject({type: 'revised', what: 'observation', position: {start: {line: 3}}})
})

test.each([
  [['diff'], 'Missing OLD, expected `briefs diff OLD NEW'],
  [['diff', 'old.md'], 'Missing NEW'],
  [['diff', 'old.md', 'new.md', 'x.md'], 'Unexpected third edition `x.md`'],
  [['diff', 'old.md', 'no.md'], 'Missing paper `no.md`'],
  [['diff', 'old.md', 'no.json'], 'Missing model `no.json`'],
  [['diff', 'old.md', 'empty'], 'Missing `model.json` in `empty`, expected the folder of an edition'],
  [['diff', 'old.md', 'x.json'], 'Unexpected content of `x.json`, expected a model of this version'],
  [
    ['diff', 'old.md', 'new.md', '--format', 'sarif'],
    'Unexpected value `sarif` of `--format`, expected one of `text`, `json`, `markdown`',
  ],
])('%j is wrong use', async (words, message) => {
  const {code, said} = await diffed(words, {'empty/a.txt': '', 'x.json': '{"schemaVersion": "0"}'})
  expect(code).toBe(2)
  expect(said()).toContain(message)
})

test('what a killed build left in an edition is finished before it is compared', async () => {
  const model = await diffed(['inspect', 'old.md', '--json'])
  const newer = await diffed(['inspect', 'new.md', '--json'])
  const manifest = {
    schemaVersion: '2',
    tool: {name: 'briefs', version: '1'},
    outputs: [{path: 'model.json', sha256: '', bytes: 0, pack: null, key: null}],
  }
  const {printed, files} = await diffed(['diff', 'm.json', 'packs'], {
    'm.json': model.printed(),
    'packs/model.json': model.printed(),
    'packs/.staging/owner.json': JSON.stringify({tool: 'briefs', process: 7}),
    'packs/.staging/new/model.json': newer.printed(),
    'packs/.staging/new/manifest.json': JSON.stringify(manifest),
  })
  expect(printed()).toContain('4.63 → 4.7 万亿元')
  expect(files.paths().filter((path) => path.includes('.staging'))).toEqual([])
})
