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
