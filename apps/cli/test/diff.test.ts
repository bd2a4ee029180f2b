import {expect, test} from 'vitest'
import {byRegions} from '../src/diff/compared.ts'
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

/** A project of its own folder, with a value of its data. */
function project(folder: string, text: string, value: string, checks = ''): Record<string, string> {
  const header = 'region,indicator,unit,period,value,status,source'
  return {
    [`${folder}/briefs.config.yaml`]: `papers: [paper.md]\noverlays: [data.csv]\n${checks}`,
    [`${folder}/paper.md`]: text,
    [`${folder}/data.csv`]: `${header}\nCN-GD,trade_goods,亿元,2024,${value},A,海关\n`,
  }
}

test('projects are compared with the data that each names itself', async () => {
  const files = {...project('base', old, '91126'), ...project('head', old, '91127')}
  const {code, printed} = await diffed(['diff', 'base', 'head'], files)
  expect(code).toBe(0)
  expect(printed()).toMatch(/^base\/paper\.md → head\/paper\.md: 1 change /)
  expect(printed()).toContain('revised: 91126 → 91127 亿元\n')
})

test('what a severity hides in one of two projects is no change', async () => {
  const slipped = old.replace('占全国 10.2%', '占全国的 110.2%')
  const off = 'checks: {severities: {share-limit: off}}\n'
  const files = {...project('base', slipped, '1'), ...project('head', slipped, '1', off)}
  expect((await diffed(['check', 'base/paper.md'], files)).printed()).toContain('share-limit')
  for (const words of [
    ['diff', 'base', 'head'],
    ['diff', 'head', 'base'],
  ]) {
    expect((await diffed(words, files)).printed()).toContain(': nothing changed by meaning\n')
  }
})

/** A folder with an edition of each of these papers. */
async function editions(folder: string, papers: Record<string, string>): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [name, text] of Object.entries(papers)) {
    const {printed} = await diffed(['inspect', `${name}.md`, '--json'], {[`${name}.md`]: text})
    const manifest = {schemaVersion: '2', tool: {name: 'briefs', version: '1'}, outputs: []}
    files[`${folder}/${name}/model.json`] = printed()
    files[`${folder}/${name}/manifest.json`] = JSON.stringify(manifest)
  }
  return files
}

test('of several editions each is compared with its like, and one that only one folder has is named', async () => {
  const files = {
    ...(await editions('then', {a: old, b: old, gone: old})),
    ...(await editions('now', {b: fresh, a: old, young: old})),
  }
  const {code, printed} = await diffed(['diff', 'then', 'now'], files)
  expect(code).toBe(0)
  const lines = printed().split('\n')
  expect(lines.filter((line) => /^(?:then|now)\//.test(line))).toEqual([
    'then/a → now/a: nothing changed by meaning',
    expect.stringMatching(/^then\/b → now\/b: \d changes /),
    expect.stringMatching(/^now\/young: a new paper, \d figures, 1 pathway with 2 measures/),
    'then/gone: no longer there',
  ])
  const data = JSON.parse((await diffed(['diff', 'then', 'now', '-f', 'json'], files)).printed())
  expect(data.map(({changes}: {changes: Array<unknown> | null}) => changes?.length ?? null)).toEqual([
    0,
    expect.any(Number),
    null,
    null,
  ])
  expect(data[2]).toMatchObject({before: null, after: {name: 'young.md'}})
  expect((await diffed(['diff', 'then', 'now', '-f', 'markdown'], files)).printed()).toMatch(
    /^### then\/a → now\/a: [^]*^### then\/gone: no longer there$/m,
  )
  const one = await diffed(['diff', 'then', 'b.md'], {...files, 'b.md': fresh})
  expect(one.printed()).toMatch(/^then\/b → b\.md: \d changes /)
  const other = await diffed(['diff', 'other.md', 'now'], {...files, 'other.md': fresh})
  expect(other).toMatchObject({code: 2})
  expect(other.said()).toContain('Missing paper `other` beside `other.md`, expected one of `a`, `b`, `young`')
})

/** A paper of 150 figures that begin with a digit. */
function many(digit: number): string {
  return `# 题\n\n${Array.from({length: 150}, (_, index) => `2025 年第${index + 1}县进出口额为 ${digit}${index}.5 亿元。`).join('\n\n')}\n`
}

test('a comment of many changes keeps below what GitHub takes, over all papers together', async () => {
  const files = {
    ...(await editions('then', {a: many(1), b: many(1)})),
    ...(await editions('now', {a: many(2), b: many(2)})),
  }
  const {printed} = await diffed(['diff', 'then', 'now', '-f', 'markdown'], files)
  expect(
    printed()
      .split('\n')
      .filter((line) => /^\| (?:revision|correction) /.test(line)),
  ).toHaveLength(200)
  expect(printed()).toMatch(/^and \d+ more$/m)
})

test('changes of every region are told as that, changes of some by name', () => {
  const regions = [
    {id: 'east', label: {zh: '东部', en: 'East'}},
    {id: 'west', label: {zh: '西部', en: 'West'}},
  ]
  const changes = [['east', 'west'], ['west'], []].map((of) => ({regions: of}))
  const compared = {before: {regions: []}, after: {regions}, changes}
  expect(byRegions(compared as never).map((group) => group.label)).toEqual(['every region', 'west 西部', 'no region'])
  const single = {before: {regions: []}, after: {regions: regions.slice(0, 1)}, changes: [{regions: ['east']}]}
  expect(byRegions(single as never).map((group) => group.label)).toEqual(['east 东部'])
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

test('a model of another version is none, whatever it holds', async () => {
  const {printed} = await diffed(['inspect', 'old.md', '--json'])
  const older = printed().replace('"schemaVersion": "1"', '"schemaVersion": "0"')
  expect(older).not.toBe(printed())
  const {code, said} = await diffed(['diff', 'm.json', 'new.md'], {'m.json': older})
  expect(code).toBe(2)
  expect(said()).toContain('Unexpected content of `m.json`, expected a model of this version')
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
