import type {Model, Observation, Pathway, Region} from '@region-briefs/core'
import {afterEach, expect, test, vi} from 'vitest'
import {Failure, exitCodes} from '../src/failure.ts'
import {main} from '../src/main.ts'
import {verbs} from '../src/verbs.ts'
import type {World} from '../src/world.ts'
import {testWorld} from './test-world.ts'
import type {TestWorld} from './test-world.ts'

// What the four rooms do is tested in them and in tests/e2e; here they give marks that show what they were handed.
const rooms = vi.hoisted(() => ({
  model: {} as unknown,
  renderPdf: vi.fn<(pack: {id: string}) => Promise<Uint8Array>>(),
}))

vi.mock('@region-briefs/ingest', () => ({
  ingest: (bytes: Uint8Array) => ({tree: {type: 'root', children: []}, text: String(bytes.length), messages: []}),
}))
vi.mock('@region-briefs/core', () => ({
  toModel: (_: unknown, source: object) => ({...(rooms.model as Model), document: {...document, source}}),
  packIds: (model: Model) => [...model.regions.map(({id}) => id), 'all'],
  packOf: (_: Model, id: string) => ({id, series: []}),
  packJson: (pack: object) => JSON.stringify([pack, rooms.model]),
  compareModels: () => [],
}))
vi.mock('@region-briefs/render-pdf', () => ({openFonts: () => 'fonts', renderPdf: rooms.renderPdf}))
vi.mock('@region-briefs/render-xlsx', () => ({
  renderData: async () => [],
  renderXlsx: async ({id}: {id: string}, options: {date: Date}) => encode(`xlsx ${id} ${options.date.toISOString()}`),
}))

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const document = {title: '题', authors: ['甲', '乙'], date: '2026-02'}
const region = {id: 'east', label: {zh: '东部沿海', en: ''}, figures: []} as unknown as Region
const pathway = {region: 'east', regionLabel: '东部沿海', title: '升级', measures: [{}, {}]} as unknown as Pathway

function paperModel(changes: Partial<Model> = {}): Partial<Model> {
  return {
    sections: [],
    findings: [],
    observations: [],
    references: [],
    citations: [],
    diagnostics: [],
    regions: [region],
    pathways: [pathway],
    ...changes,
  }
}

function worldWithPaper(
  words: Array<string>,
  changes: Partial<World> = {},
  paper: Partial<Model> = paperModel(),
): TestWorld {
  rooms.model = paper
  rooms.renderPdf.mockImplementation(async ({id}: {id: string}) => encode(`pdf ${id}`))
  const world = testWorld(words, changes)
  world.files.put('/work/paper.md', '文')
  return world
}

async function noSpace(): Promise<void> {
  throw new Failure(3, 'Could not write to standard output: the disk is full')
}

afterEach(() => {
  vi.clearAllMocks()
})

test('a build writes a pack for each region and one for all', async () => {
  const world = worldWithPaper(['build', 'paper.md'])
  expect(await main(world)).toBe(0)
  const texts = world.files.texts()
  expect(Object.keys(texts)).toEqual([
    '/work/out/all/briefing.pdf',
    '/work/out/all/workbook.xlsx',
    '/work/out/east/briefing.pdf',
    '/work/out/east/workbook.xlsx',
    '/work/out/ledger.json',
    '/work/out/manifest.json',
    '/work/out/model.json',
    '/work/paper.md',
  ])
  expect(texts['/work/out/east/briefing.pdf']).toBe('pdf east')
  expect(texts['/work/out/all/workbook.xlsx']).toBe('xlsx all 2026-02-01T00:00:00.000Z')
  expect(JSON.parse(texts['/work/out/model.json']!)).toMatchObject({document: {source: {name: 'paper.md'}}})
  expect(world.printed()).toContain('1 pathway with 2 measures')
  expect(world.printed()).toMatch(/^ {2}east +briefing\.pdf +8 B +workbook\.xlsx +34 B +东部沿海$/m)
  expect(world.printed()).toContain('Wrote 7 files')
})

test.each(['east', '东部沿海', 'east,东部沿海'])('only the packs of %s are made', async (names) => {
  const world = worldWithPaper(['build', 'paper.md', '--region', names])
  expect(await main(world)).toBe(0)
  expect(world.files.paths().filter((path) => path.endsWith('.pdf'))).toEqual(['/work/out/east/briefing.pdf'])
})

test('the printed date is that of the environment', async () => {
  const world = worldWithPaper(['build', 'paper.md', '--out=packs'], {env: {SOURCE_DATE_EPOCH: '0'}})
  expect(await main(world)).toBe(0)
  expect(world.files.texts()['/work/packs/all/workbook.xlsx']).toBe('xlsx all 1970-01-01T00:00:00.000Z')
})

test('a paper without pathways still gives a pack, and one line why there are no more', async () => {
  const world = worldWithPaper(['build', 'paper.md'], {}, paperModel({regions: [], pathways: []}))
  expect(await main(world)).toBe(0)
  expect(world.files.paths()).toContain('/work/out/all/briefing.pdf')
  expect(world.said()).toMatch(/^paper\.md: no region packs, since .*$/m)
})

test.each([
  [['build', '--out'], 'Missing value of `--out`'],
  [['build', 'paper.md', '--out='], 'Missing value of `--out`'],
  [['build', 'paper.md', '--out', '--help'], 'Missing value of `--out`'],
  [
    ['build'],
    'Missing PAPER, expected `briefs build [PAPER…] [--overlay FILE] [--region NAMES] [--out DIR] [--check]`, or `papers` in',
  ],
  [['build', ''], 'Missing PAPER'],
  [['build', '-'], 'Unexpected paper `-`: standard input is not read, save the paper to a file'],
  [['inspect', '-', '--json'], 'standard input is not read'],
  [['inspect', 'paper.md', 'b.md', '--tree'], 'Unexpected second paper `b.md`, expected one beside `--tree`'],
  [['build', 'paper.md', 'a/paper.md'], 'both would be built into `out/paper`'],
  [['build', 'paper.md', '--json'], 'Unexpected `--json` without `--check`'],
  [['build', 'paper.md', '--ot', 'x'], 'Unexpected option `--ot`, did you mean `--out`?'],
  [
    ['build', 'paper.md', '-x'],
    'Unexpected option `-x`, expected one of `--out`, `--overlay`, `--region`, `--format`, `--lang`, `--config`, `--check`, `--json`, `--help`',
  ],
  [['build', 'missing.md'], 'Missing paper `missing.md`: there is no such file'],
  [['build', '.'], 'Unexpected folder `.`'],
  [['build', 'paper.md/x.md'], 'Unreadable paper `paper.md/x.md`: a part of the path is a file'],
  [['build', 'paper.md', '--out', 'paper.md'], 'itself would be written over'],
  [['build', 'a\nb'], 'Missing paper `a\\nb`'],
  [['build', 'paper.md', '--region', 'eats'], 'Unexpected region `eats`, did you mean `east`?'],
  [['build', 'paper.md', '--region', 'mars'], 'expected `east` or `all`; the paper gives no pack of that name'],
  [['build', 'paper.md', '--region', 'east,'], 'Missing name in `east,` of `--region`'],
  [['inspect', 'paper.md', '--json', '--tree'], 'Unexpected `--tree` beside `--json`'],
  [['inspect', 'paper.md', '--source', '--tree'], 'Unexpected `--source` beside `--tree`'],
  [['inspect', 'paper.md', '--json=1'], 'Unexpected value `1` of `--json`, expected none'],
  [['inspect'], 'Missing PAPER'],
  [['biuld', 'paper.md'], 'Unexpected command `biuld`, did you mean `build`?'],
  [['paper.md'], 'did you mean `briefs build paper.md`?'],
  [['my paper.md', '--out', 'x'], "did you mean `briefs build 'my paper.md' --out x`?"],
  [['paper.docx'], 'did you mean `briefs build paper.docx`?'],
  [['--versoin'], 'Unexpected option `--versoin`, did you mean `--version`?'],
  [['help', 'inspekt'], 'Unexpected command `inspekt`, did you mean `inspect`?'],
  [['help', 'build', 'x'], 'Unexpected word `x`, expected `briefs help [COMMAND]`'],
  [['--help', 'build', 'x'], 'Unexpected word `x`'],
  [['help', '--json'], 'Unexpected option `--json`'],
  [['version', 'x'], 'Unexpected word `x`, expected `briefs version`'],
  [['--version', 'x'], 'Unexpected word `x`'],
  [['version', '--json'], 'Unexpected option `--json`'],
  [[], 'Missing command'],
])('wrong use %j is one line, and writes nothing', async (words, message) => {
  const world = worldWithPaper(words)
  const paths = world.files.paths()
  expect(await main(world)).toBe(2)
  expect(world.said()).toMatch(/^briefs: [^\n]+\n$/)
  expect(world.said()).toContain(message)
  expect(world.printed()).toBe('')
  expect(world.files.paths()).toEqual(paths)
})

test.each(['out/all/briefing.pdf', 'out/.staging/paper.md'])('a paper at %s is not written over', async (path) => {
  const world = worldWithPaper(['build', path])
  world.files.put(`/work/${path}`, '文')
  expect(await main(world)).toBe(2)
  expect(world.said()).toContain('itself would be written over')
  expect(new TextDecoder().decode(await world.files.read(`/work/${path}`))).toBe('文')
})

test.each([
  [5000, ''],
  [5001, 'paper.md: 5001 figures, so the briefings will be long: each is printed with its sentence\n'],
])('a paper of %i figures', async (count, said) => {
  const observations = Array.from({length: count}, () => ({}) as Observation)
  const world = worldWithPaper(['build', 'paper.md'], {}, paperModel({observations}))
  expect(await main(world)).toBe(0)
  expect(world.said().replaceAll(/^\d+\/\d+ .*\n/gm, '')).toBe(said)
})

test('a result that cannot be printed is one line, and no bug', async () => {
  const world = worldWithPaper(['inspect', 'paper.md', '--json'], {print: noSpace})
  expect(await main(world)).toBe(3)
  expect(world.said()).toBe('briefs: Could not write to standard output: the disk is full\n')
})

test('words after -- are no options', async () => {
  const world = worldWithPaper(['build', '--', '-paper.md'])
  world.files.put('/work/-paper.md', '文')
  expect(await main(world)).toBe(0)
})

test('a bad date is refused before the paper is read', async () => {
  const world = worldWithPaper(['build', 'missing.md'], {env: {SOURCE_DATE_EPOCH: 'now'}})
  expect(await main(world)).toBe(2)
  expect(world.said()).toContain('Unexpected SOURCE_DATE_EPOCH `now`')
})

test('a renderer that throws is our bug: its file, its stack, a word on reporting, and no output', async () => {
  const world = worldWithPaper(['build', 'paper.md'])
  const paths = world.files.paths()
  rooms.renderPdf.mockRejectedValue(new TypeError('x is undefined'))
  expect(await main(world)).toBe(70)
  expect(world.said()).toContain('this is a bug in briefs: east/briefing.pdf could not be made: x is undefined\n')
  expect(world.said()).toContain('Caused by TypeError: x is undefined\n    at ')
  expect(world.said()).toContain('Please report it')
  expect(world.files.paths()).toEqual(paths)
})

test('inspect prints the model and nothing else', async () => {
  const world = worldWithPaper(['inspect', 'paper.md', '--json'])
  expect(await main(world)).toBe(0)
  expect(JSON.parse(world.printed())).toMatchObject({pathways: [{title: '升级'}]})
  expect(world.said()).toBe('')
})

test('inspect prints the tree', async () => {
  const world = worldWithPaper(['inspect', '--tree', 'paper.md'])
  expect(await main(world)).toBe(0)
  expect(world.printed()).toBe('root[0]\n')
})

test('inspect prints the text that positions point into, and nothing else', async () => {
  const world = worldWithPaper(['inspect', '--source', 'paper.md'])
  expect(await main(world)).toBe(0)
  expect(world.printed()).toBe('3')
  expect(world.said()).toBe('')
})

test('inspect sums up what was read', async () => {
  const world = worldWithPaper(['inspect', 'paper.md'])
  expect(await main(world)).toBe(0)
  expect(world.printed()).toBe(
    [
      '题',
      '甲、乙 · 2026-02',
      '0 sections, 0 figures, 1 pathway with 2 measures, 0 references, 0 citation marks',
      '  east       升级 (2 measures)',
      '',
    ].join('\n'),
  )
})

test.each(['--version', '-V', 'version'])('%s prints the version', async (word) => {
  const world = testWorld([word])
  expect(await main(world)).toBe(0)
  expect(world.printed()).toBe('0.0.0-test\n')
})

test.each(['--help', '-h', 'help'])('%s lists every verb and every exit code', async (word) => {
  const world = testWorld([word])
  expect(await main(world)).toBe(0)
  const lines = world.printed().split('\n')
  for (const {usage, summary} of verbs) {
    expect(lines.some((line) => line.trim().startsWith(usage) && line.endsWith(summary))).toBe(true)
  }
  const listed = [...world.printed().matchAll(/(?<=Exit codes: .*)\b\d+\b/g)].map(([code]) => Number(code))
  expect(listed).toEqual(Object.values(exitCodes))
})

test.each(verbs.map(({name}) => name))('the page of %s fits a terminal and names its options', async (name) => {
  const world = testWorld(['help', name])
  expect(await main(world)).toBe(0)
  for (const option of verbs.find((verb) => verb.name === name)!.options) {
    expect(world.printed()).toContain(`--${option.name}`)
  }
  expect(
    Math.max(
      ...world
        .printed()
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100)
})

test.each(verbs.map(({name}) => name))('%s --help prints the page of its verb', async (name) => {
  const [asked, helped] = [testWorld([name, '--help']), testWorld(['help', name])]
  expect(await main(asked)).toBe(0)
  await main(helped)
  expect(asked.printed()).toBe(helped.printed())
})
