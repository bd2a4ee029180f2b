import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import {main} from '../src/main.ts'
import type {MemoryFiles} from './memory-files.ts'
import {newDesk} from './editing/desk.ts'
import {testWorld} from './test-world.ts'

// What a briefing and a workbook are is tested elsewhere; here they are made at once.
vi.mock('@region-briefs/render-pdf', () => ({
  openFonts: () => 'fonts',
  renderPdf: async () => new Uint8Array([1]),
  themeProblems: () => [],
}))
vi.mock('@region-briefs/render-xlsx', () => ({
  renderData: async () => [],
  renderXlsx: async () => new Uint8Array([2]),
  dataPaths: () => [],
}))

const {paper} = newDesk()

/** The files of a folder in which an edition was built with this config. */
async function built(config: string): Promise<MemoryFiles> {
  const world = testWorld(['build'])
  world.files.put('/work/paper.md', paper)
  world.files.put('/work/briefs.config.yaml', config)
  expect(await main(world)).toBe(0)
  return world.files
}

async function statusOf(files: MemoryFiles, env: Record<string, string> = {}): Promise<{code: number; said: string}> {
  const world = testWorld(['status'], {env}, files)
  const code = await main(world)
  return {code, said: world.printed() + world.said()}
}

const config = 'papers: [paper.md]\n'

test.each([
  ['pdf: {paper: letter}', 'paper size a4 → letter', 4],
  ["pdf: {theme: {color: {accent: '#123456'}}}", 'theme changed', 4],
  ['pdf: {draft: true}', 'draft false → true', 4],
  ['pdf: {fonts: {text: a.ttf, heading: b.ttf}}', 'font a.ttf, b.ttf', 4],
  ['pdf: {logo: a.ttf}', 'logo a.ttf', 4],
  ['releaseDate: 2026-03-01', "date the paper's → 2026-03-01", 8],
  ['outputs: {languages: [en]}', 'language zh → en', 8],
])('the setting %s makes stale what reads it, and is named', async (setting, cause, count) => {
  const files = await built(config)
  expect(await statusOf(files)).toEqual({code: 0, said: 'out is up to date\n'})
  for (const name of ['a.ttf', 'b.ttf']) files.put(`/work/${name}`, name)
  files.put('/work/briefs.config.yaml', `${config}${setting}\n`)
  const {code, said} = await statusOf(files)
  expect(code).toBe(1)
  expect(said).toContain(`every pack: ${cause}\n`)
  expect(said).toContain(`out: 4 of 4 packs stale; \`briefs build\` makes ${count} files\n`)
})

test('renderers that a checkout built anew under the same version make every output stale, and are named', async () => {
  const world = testWorld(['build'], {renderers: () => 'a'})
  world.files.put('/work/paper.md', paper)
  world.files.put('/work/briefs.config.yaml', config)
  expect(await main(world)).toBe(0)
  const status = testWorld(['status'], {renderers: () => 'a'}, world.files)
  expect(await main(status)).toBe(0)
  const other = testWorld(['status'], {renderers: () => 'b'}, world.files)
  expect(await main(other)).toBe(1)
  expect(other.printed()).toBe(
    'every pack: the renderers of briefs 0.0.0-test changed\nout: 4 of 4 packs stale; `briefs build` makes 8 files\n',
  )
  const version = testWorld(['status'], {renderers: () => 'b', toolVersion: () => '0.0.1'}, world.files)
  expect(await main(version)).toBe(1)
  expect(version.printed()).toContain('every pack: briefs 0.0.0-test → 0.0.1\n')
})

test('lines that only moved are told as that', async () => {
  const files = await built(config)
  files.put('/work/paper.md', paper.replace('各地的条件', '\n\n各地的条件'))
  expect((await statusOf(files)).said).toContain('lines and columns moved\n')
})

test('another paper ends the ledger of the one before, and a retitled one goes on with it', async () => {
  const files = await built(config)
  const build = async (text: string, name: string): Promise<string> => {
    files.put(`/work/${name}`, text)
    files.put('/work/briefs.config.yaml', `papers: [${name}]\n`)
    const world = testWorld(['build'], {}, files)
    expect(await main(world)).toBe(0)
    return world.said()
  }
  const retitled = paper.replace('# 沿海与内陆的开放路径', '# 三个区域的开放路径').replace('20.5', '20.6')
  expect(await build(retitled, 'paper.md')).not.toContain('their ledger ends')
  const ledger = (): {editions: Array<unknown>} => JSON.parse(files.texts()['/work/out/ledger.json']!)
  expect(ledger().editions).toHaveLength(2)
  expect(await build(paper, 'other.md')).toContain(
    'the folder held editions of another paper, 三个区域的开放路径; their ledger ends',
  )
  expect(ledger().editions).toHaveLength(1)
})

/** A share of more than its whole, in the section of the eastern regions. */
const slipped = paper.replace('各地的条件', '2025 年东部地区民营企业进出口额占全部进出口总额的 120.5%。各地的条件')

async function builtOf(text: string, settings: string, data: string | null = null): Promise<MemoryFiles> {
  const world = testWorld(['build'])
  world.files.put('/work/paper.md', text)
  if (data !== null) world.files.put('/work/data.csv', data)
  world.files.put('/work/briefs.config.yaml', settings)
  expect(await main(world)).toBe(0)
  return world.files
}

async function ledgerAfterBuild(files: MemoryFiles): Promise<{editions: Array<{changes: Array<unknown>}>}> {
  expect(await main(testWorld(['build'], {}, files))).toBe(0)
  return JSON.parse(files.texts()['/work/out/ledger.json']!)
}

test.each([
  ['', 'severities: {share-limit: off}', "severity of share-limit the rule's own → off"],
  ['severities: {share-limit: off}', '', "severity of share-limit off → the rule's own"],
  ['', 'severities: {share-limit: info}', "severity of share-limit the rule's own → info"],
  ['', 'waivers: [{rule: share-limit, reason: 已核}]', 'waiver of share-limit added'],
  ['waivers: [{rule: share-limit, line: 9, reason: 已核}]', '', 'waiver of share-limit (line 9) gone'],
])('checks {%s} → {%s}: told as a setting, and no entry of the ledger', async (before, after, cause) => {
  const files = await builtOf(slipped, `${config}checks: {${before}}\n`)
  files.put('/work/briefs.config.yaml', `${config}checks: {${after}}\n`)
  const {code, said} = await statusOf(files)
  expect(code).toBe(1)
  expect(said).toContain(`: ${cause}\n`)
  expect(said).not.toMatch(/check share-limit|differs/)
  expect((await ledgerAfterBuild(files)).editions).toHaveLength(1)
  expect(await statusOf(files)).toMatchObject({code: 0})
})

test('a severity is the cause of the packs in which a finding is another, and of no other', async () => {
  const files = await builtOf(slipped, config)
  files.put('/work/paper.md', slipped.replace('4.1 万亿元', '4.2 万亿元'))
  files.put('/work/briefs.config.yaml', `${config}checks: {severities: {share-limit: info}}\n`)
  const {said} = await statusOf(files)
  expect(said).toMatch(/^central, all: figure 4\.1 → 4\.2 万亿元/m)
  expect(said).toMatch(/^east, all: severity of share-limit /m)
})

test('a lost model that a build restores needs no copy, a lost ledger does', async () => {
  const files = await builtOf(paper, config)
  await files.remove('/work/out/model.json')
  expect((await statusOf(files)).said).toMatch(/^out: model\.json is missing or was altered since it was built\n/)
  files.put('/work/paper.md', paper.replace('4.1 万亿元', '4.2 万亿元'))
  expect((await statusOf(files)).said).toContain(
    'was altered since it was built, restore it from a copy before the next build, or what changed since cannot be told\n',
  )
})

test('a damaged manifest stops a build, another program’s is left to be told of where it is in the way', async () => {
  const files = await builtOf(paper, config)
  files.put('/work/out/manifest.json', '{"tool": {"name": "briefs"}')
  expect(await statusOf(files)).toMatchObject({code: 2, said: expect.stringContaining('Damaged `out/manifest.json`')})
  files.put('/work/out/manifest.json', '{"name": "my web app"}')
  expect((await statusOf(files)).said).toContain('not built yet')
})

/** A file of the bundled example. */
function bundled(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
}

test('what is derived from a value is told as that in the packs that print only that', async () => {
  const data = bundled('apec-regions.overlay.csv')
  const files = await builtOf(bundled('apec-regions.md'), `${config}overlays: [data.csv]\n`, data)
  files.put('/work/data.csv', data.replace('90977.9', '90977.8'))
  const {said} = await statusOf(files)
  expect(said).toContain('east, all: overlay trade_goods CN-GD 2024 revised: 90977.9 → 90977.8 亿元\n')
  expect(said).toMatch(/^west: derived trade_goods\S+, \S+, \S+ and \d+ more$/m)
  expect(said).not.toContain('sources or names of')
})

test('a check that a mended figure turned is told as a change whatever rules are off', async () => {
  const files = await builtOf(slipped, `${config}checks: {severities: {sum-of-parts: off}}\n`)
  files.put('/work/paper.md', slipped.replace('120.5%', '20.5%'))
  expect((await statusOf(files)).said).toContain('check share-limit no longer differs')
})

/** Two rows of data, one of them with this source and value. */
function rows(source: string, value: string): string {
  return `region,indicator,unit,period,value,status,source\nCN-GD,trade_goods,亿元,2024,${value},A,${source}\nCN-JS,trade_goods,亿元,2024,56177,A,海关\n`
}

test('a source of data that is worded otherwise is told, and is no entry of the ledger', async () => {
  const settings = `${config}overlays: [data.csv]\n`
  const files = await builtOf(paper, settings, rows('海关', '91126'))
  files.put('/work/data.csv', rows('海关总署', '91126'))
  const {code, said} = await statusOf(files)
  expect(code).toBe(1)
  expect(said).toMatch(/: sources or names of trade_goods\S+\n/)
  expect(said).not.toContain('overlay trade_goods')
  expect((await ledgerAfterBuild(files)).editions).toHaveLength(1)
  files.put('/work/data.csv', rows('海关', '91127'))
  expect((await statusOf(files)).said).toContain('revised: 91126 → 91127 亿元')
  expect((await ledgerAfterBuild(files)).editions[1]!.changes).toHaveLength(1)
})

test('a point that keeps its value is told by what else of it was revised', async () => {
  const data = 'region,indicator,unit,period,value,status,source\nCN-GD,trade_goods,亿元,2024,91126,A,统计月报\n'
  const files = await builtOf(paper, `${config}overlays: [data.csv]\n`, data)
  files.put('/work/data.csv', data.replace(',A,', ',P,'))
  expect((await statusOf(files)).said).toContain('overlay trade_goods CN-GD 2024 revised: status A → P\n')
})

test('a region of the config that the paper does not give is told with its line', async () => {
  const files = await builtOf(paper, config, '')
  files.put('/work/briefs.config.yaml', `${config}outputs:\n  regions: [esat]\n`)
  const {code, said} = await statusOf(files)
  expect(code).toBe(2)
  expect(said).toContain('briefs: briefs.config.yaml:3:13: Unexpected region `esat`, did you mean `east`?')
})
