import {expect, test, vi} from 'vitest'
import {main} from '../src/main.ts'
import type {World} from '../src/world.ts'
import {newDesk} from './editing/desk.ts'
import type {MemoryFiles} from './memory-files.ts'
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

const {paper, overlay} = newDesk()

async function built(words: Array<string> = []): Promise<MemoryFiles> {
  const world = testWorld(['build', 'paper.md', ...words])
  world.files.put('/work/paper.md', paper)
  world.files.put('/work/data.csv', overlay)
  world.files.put('/work/more.csv', overlay.replace('91126', '91127'))
  expect(await main(world)).toBe(0)
  return world.files
}

/** What a rebuild says, its sum left out. */
async function rebuilt(
  files: MemoryFiles,
  words: Array<string> = [],
  changes: Partial<World> = {},
): Promise<Array<string>> {
  const world = testWorld(['verify', 'out', 'paper.md', '--rebuild', ...words], changes, files)
  const code = await main(world)
  const lines = world.printed().trim().split('\n')
  expect(code).toBe(lines.length > 1 ? 1 : 0)
  return lines.slice(0, -1)
}

test('an edition that is made again from the same has no difference', async () => {
  expect(await rebuilt(await built(['-d', 'data.csv']), ['-d', 'data.csv'])).toEqual([])
})

test('data that was not named, and data that was not there, are told once each', async () => {
  const files = await built(['-d', 'data.csv'])
  expect(await rebuilt(files)).toContain('data.csv: the edition was built with this overlay, which was not named')
  const other = await rebuilt(files, ['-d', 'more.csv'])
  expect(other).toContain('more.csv: not the overlay that the edition was built from')
  expect(other.filter((line) => line.includes('.csv: '))).toHaveLength(1)
  expect(await rebuilt(await built(), ['-d', 'data.csv'])).toContain(
    'data.csv: not the overlay that the edition was built from',
  )
})

test('other settings and another version are told, and not where they are the same', async () => {
  const files = await built()
  const settings = await rebuilt(files, ['--lang', 'en'])
  expect(settings[0]).toBe('settings: not those that the edition was built with')
  expect(settings.some((line) => line.startsWith('tool: '))).toBe(false)
  const version = await rebuilt(files, [], {toolVersion: () => '0.0.1'})
  expect(version).toEqual(['tool: briefs 0.0.0-test → 0.0.1'])
  expect(await rebuilt(files, [], {renderers: () => 'b'})).toEqual(['tool: the renderers of briefs 0.0.0-test changed'])
})

test('an output that a new build does not make is told', async () => {
  const files = await built(['--lang', 'zh,en'])
  expect(await rebuilt(files)).toContain('east/briefing.en.pdf: a new build does not make it')
})

const twoPapers = `papers: [a.md, b.md]
outputs: {formats: [xlsx]}
checks: {waivers: [{rule: share-limit, paper: a.md, reason: 已核}]}
`

/** A folder in which an edition of one paper was built, and then those of two. */
async function grown(): Promise<MemoryFiles> {
  const files = await built()
  for (const name of ['a', 'b']) files.put(`/work/${name}.md`, paper)
  files.put('/work/briefs.config.yaml', twoPapers)
  const world = testWorld(['build'], {}, files)
  expect(await main(world)).toBe(0)
  expect(world.said()).toContain('out: an edition that is no longer built, remove it if it is not wanted\n')
  return files
}

test('editions of papers that the config no longer names are told, those of its others are not', async () => {
  const files = await grown()
  const one = testWorld(['build', 'b.md', '--format', 'xlsx,csv'], {}, files)
  expect(await main(one)).toBe(0)
  expect(one.said().match(/^out.* no longer built/gm)).toEqual(['out: an edition that is no longer built'])
  files.put('/work/briefs.config.yaml', 'papers: [paper.md]\n')
  const fewer = testWorld(['build'], {}, files)
  expect(await main(fewer)).toBe(0)
  expect(fewer.said().match(/^out\S+ an edition that is no longer built/gm)).toHaveLength(2)
  const unnamed = testWorld(['build', 'a.md'], {}, files)
  expect(await main(unnamed)).toBe(0)
  expect(unnamed.said()).not.toContain('no longer built')
})

test('an edition of one paper that was left beside those of several is verified too', async () => {
  const files = await grown()
  const world = testWorld(['verify', 'out'], {}, files)
  expect(await main(world)).toBe(0)
  expect(world.printed().match(/^out\S*: \d+ files as recorded$/gm)).toHaveLength(3)
  const again = testWorld(['verify', 'out', '--rebuild', '--json'], {}, files)
  expect(await main(again)).toBe(1)
  const folders: Array<{folder: string; problems: Array<unknown>}> = JSON.parse(again.printed())
  expect(folders.map(({folder, problems}) => [folder, problems])).toEqual([
    ['out', [{name: 'out', words: 'its paper was not named, so it was not made again'}]],
    ['out/a', []],
    ['out/b', []],
  ])
})

test('several papers with waivers of their own need not read the config again where nothing changed', async () => {
  const files = await grown()
  const details: Array<string> = []
  const world = testWorld(['build', '--verbose'], {talk: (text) => void details.push(text)}, files)
  expect(await main(world)).toBe(0)
  expect(world.printed()).toMatch(/^out\/a is up to date[^\n]*\nout\/b is up to date[^\n]*\n$/)
  // What is resolved anew says where it is from.
  expect(details.filter((line) => line.startsWith('setting '))).toEqual([])
  const one = testWorld(['build', 'b.md'], {}, files)
  expect(await main(one)).toBe(0)
  expect(one.printed()).toMatch(/^out\/b is up to date[^\n]*\n$/)
})

test('an edition with waivers of an earlier config is not taken for current where another is of the new one', async () => {
  const files = await grown()
  files.put('/work/briefs.config.yaml', twoPapers.replace('paper: a.md', 'paper: b.md'))
  const one = testWorld(['build', 'a.md'], {}, files)
  expect(await main(one)).toBe(0)
  const status = testWorld(['status'], {}, files)
  expect(await main(status)).toBe(1)
  expect(status.printed()).toMatch(/^out\/a is up to date$/m)
  expect(status.printed()).toMatch(/^out\/b: every pack is up to date; model\.json and manifest\.json are not/m)
})

test('without its ledger an edition is not made again', async () => {
  const files = await built()
  files.put('/work/out/ledger.json', '{}')
  expect(await rebuilt(files)).toEqual([
    'ledger.json: altered since it was built',
    'ledger.json: missing or altered, so that the packs cannot be made again',
  ])
})
