import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {noPdfReader, pdfText} from './readers.ts'
import {filesIn, freshFolder, hashesIn, runBriefs} from './run-briefs.ts'
import {smallPaper, smallPaperRevised} from './small-paper.ts'

const cleanUps: Array<() => void> = []
let built = ''

beforeAll(async () => {
  built = freshFolder((cleanUp) => cleanUps.push(cleanUp))
  writeFileSync(join(built, 'paper.md'), smallPaper)
  await runBriefs(['build', 'paper.md'], {cwd: built})
})

afterAll(() => {
  for (const cleanUp of cleanUps) cleanUp()
})

/** A folder of its own with the paper and its edition. */
function edition(): {folder: string; out: string} {
  const folder = freshFolder()
  cpSync(built, folder, {recursive: true})
  return {folder, out: join(folder, 'out')}
}

/** Paths whose files differ, or are on one side alone. */
function differing(before: Record<string, string>, after: Record<string, string>): Array<string> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter((path) => before[path] !== after[path]).toSorted()
}

const state = ['ledger.json', 'manifest.json', 'model.json']

test('a figure of one region is the cause of its pack and that of all, and no other file is written', async () => {
  const {folder, out} = edition()
  const before = hashesIn(out)
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  const status = await runBriefs(['status', 'paper.md'], {cwd: folder})
  expect(status).toMatchObject({code: 1, stderr: ''})
  expect(status.stdout).toMatch(/^west, all: figure 21\.45% → 21\.48% \(§2\.2, line 15\)$/m)
  expect(status.stdout).toContain('out: 2 of 3 packs stale; `briefs build` makes 4 files\n')
  expect(hashesIn(out)).toEqual(before)
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(run.code).toBe(0)
  expect(run.stdout).toMatch(/^ {2}east .* up to date$/m)
  expect(run.stdout).toContain('Wrote 7 files')
  const files = ['all', 'west'].flatMap((pack) => [`${pack}/briefing.pdf`, `${pack}/workbook.xlsx`])
  expect(differing(before, hashesIn(out))).toEqual([...files, ...state].toSorted())
  const ledger = await runBriefs(['ledger'], {cwd: folder})
  expect(ledger.stdout).toMatch(/^ {2}[RC] {2}west, all {2}figure 21\.45% → 21\.48% \(line 15\)$/m)
  expect(await runBriefs(['status', 'paper.md'], {cwd: folder})).toMatchObject({code: 0, stdout: 'out is up to date\n'})
})

test('a ledger is shown of regions by id and by label, and one that it does not know is told', async () => {
  const {folder} = edition()
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  await runBriefs(['build', 'paper.md'], {cwd: folder})
  const changes = async (region: string): Promise<number> =>
    (await runBriefs(['ledger', '--region', region], {cwd: folder})).stdout.match(/^ {2}[RC] {2}/gm)?.length ?? 0
  expect(await changes('east')).toBe(0)
  expect(await changes('west')).toBe(1)
  expect(await changes('西部地区')).toBe(1)
  expect(await changes('all')).toBe(1)
  const wrong = await runBriefs(['ledger', '--region', 'wset'], {cwd: folder})
  expect(wrong).toMatchObject({code: 2, stdout: ''})
  expect(wrong.stderr).toContain('Unexpected region `wset`, did you mean `west`?')
})

test('a briefing names its edition by the key of its pack', ({skip}) => {
  skip(noPdfReader !== null, noPdfReader ?? '')
  const {out} = edition()
  const {packs}: {packs: Array<{id: string; key: string}>} = JSON.parse(
    readFileSync(join(out, 'manifest.json'), 'utf8'),
  )
  expect(packs.length).toBeGreaterThan(1)
  for (const {id, key} of packs) {
    expect(pdfText(join(out, id, 'briefing.pdf'))).toContain(`｜本版标识${key.slice(0, 8)}`)
  }
})

test('without a change nothing is written, and the status is clean without the packs too', async () => {
  const {folder, out} = edition()
  const before = hashesIn(out)
  const again = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(again).toMatchObject({code: 0, stderr: ''})
  expect(again.stdout).toMatch(/^out is up to date: 9 files \(.*\), nothing written\n$/)
  expect(hashesIn(out)).toEqual(before)
  for (const path of filesIn(out).filter((each) => each.includes('/'))) rmSync(join(out, path))
  const check = await runBriefs(['build', 'paper.md', '--check'], {cwd: folder})
  expect(check).toMatchObject({code: 0, stderr: ''})
  expect(check.stdout).toContain('no output is here, only what was recorded of them')
  expect(filesIn(out)).toEqual(state)
  expect((await runBriefs(['build', 'paper.md'], {cwd: folder})).code).toBe(0)
  expect(hashesIn(out)).toEqual(before)
})

test('a file that is missing or altered is told, made again, and nothing else is', async () => {
  const {folder, out} = edition()
  const before = hashesIn(out)
  rmSync(join(out, 'east/briefing.pdf'))
  writeFileSync(join(out, 'west/workbook.xlsx'), 'a note')
  const verify = await runBriefs(['verify', 'out'], {cwd: folder})
  expect(verify.code).toBe(1)
  expect(verify.stdout).toContain('east/briefing.pdf: missing\n')
  expect(verify.stdout).toContain('west/workbook.xlsx: altered since it was built\n')
  const status = JSON.parse((await runBriefs(['status', 'paper.md', '--json'], {cwd: folder})).stdout)
  expect(status).toMatchObject({
    folder: 'out',
    stale: true,
    causes: [
      {packs: ['east'], cause: 'briefing.pdf is missing'},
      {packs: ['west'], cause: 'workbook.xlsx was altered since it was built'},
    ],
  })
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(run.stderr).toContain('east/briefing.pdf: was missing, made again\n')
  expect(run.stdout).toContain('Wrote 3 files')
  expect(hashesIn(out)).toEqual(before)
})

test('a lost model is told as the cause, and is no edition of its own', async () => {
  const {folder, out} = edition()
  const before = hashesIn(out)
  rmSync(join(out, 'model.json'))
  const status = await runBriefs(['status', 'paper.md'], {cwd: folder})
  expect(status).toMatchObject({
    code: 1,
    stdout:
      'out: model.json is missing or was altered since it was built\nout: every pack is up to date; `briefs build` writes the state anew\n',
  })
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(run.stderr).toContain('model.json: missing or altered since it was built, made again as it was\n')
  expect(hashesIn(out)).toEqual(before)
  rmSync(join(out, 'model.json'))
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  const changed = await runBriefs(['status', 'paper.md'], {cwd: folder})
  expect(changed.stdout).toContain('west, all: its content (the last model is not here to say what)\n')
  await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect((await runBriefs(['ledger'], {cwd: folder})).stdout).toContain('Edition 2')
})

test('a lost ledger is told with what to do before a build begins it anew', async () => {
  const {folder, out} = edition()
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  await runBriefs(['build', 'paper.md'], {cwd: folder})
  writeFileSync(join(out, 'ledger.json'), '{"schemaVersion":')
  const status = await runBriefs(['status', 'paper.md'], {cwd: folder})
  expect(status.stdout).toContain(
    'out: ledger.json is missing or was altered since it was built, restore it from a copy before the next build, or the ledger begins anew\n',
  )
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(run.stderr).toContain(
    'ledger.json: missing or altered since it was built, so the ledger begins anew; to go on',
  )
})

test.each(['', '{"tool": {"name": "briefs"', '{"tool": {"name": "briefs"}, "outputs": "none"}'])(
  'a damaged manifest (%j) is named with what to do by every verb, and nothing is written',
  async (damaged) => {
    const {folder, out} = edition()
    writeFileSync(join(out, 'manifest.json'), damaged)
    const before = hashesIn(folder)
    const verbs = [['build', 'paper.md'], ['status', 'paper.md'], ['verify', 'out'], ['ledger']]
    for (const words of verbs) {
      expect(await runBriefs(words, {cwd: folder})).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'briefs: Damaged `out/manifest.json`, expected it as briefs wrote it: restore it from a copy, or delete the folder and build again, which begins its ledger anew\n',
      })
    }
    expect(hashesIn(folder)).toEqual(before)
  },
)

test('an edition is verified by making it again; other inputs are named', async () => {
  const {folder} = edition()
  const verify = ['verify', 'out', 'paper.md', '--rebuild']
  expect(await runBriefs(verify, {cwd: folder})).toMatchObject({
    code: 0,
    stdout: 'out: 8 files as recorded, and as a new build makes them\n',
  })
  writeFileSync(join(folder, 'paper.md'), smallPaperRevised)
  const changed = await runBriefs(verify, {cwd: folder})
  expect(changed.code).toBe(1)
  expect(changed.stdout).toContain('paper.md: not the paper that the edition was built from\n')
  expect(changed.stdout).toContain('west/workbook.xlsx: a new build gives other bytes\n')
  expect(changed.stdout).not.toContain('east/')
  expect(await runBriefs(['verify', 'elsewhere'], {cwd: folder})).toMatchObject({code: 2})
})

test('editions of several papers are verified together, and made again each from its own', async () => {
  const folder = freshFolder()
  for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), smallPaper)
  writeFileSync(join(folder, 'briefs.config.yaml'), 'papers: [a.md, b.md]\noutputs: {folder: packs, formats: [xlsx]}\n')
  expect((await runBriefs(['build'], {cwd: folder})).code).toBe(0)
  expect(await runBriefs(['verify', 'packs', '--rebuild'], {cwd: folder})).toMatchObject({
    code: 0,
    stdout: ['a', 'b'].map((name) => `packs/${name}: 5 files as recorded, and as a new build makes them\n`).join(''),
  })
  const ledgers = JSON.parse((await runBriefs(['ledger', '--json'], {cwd: folder})).stdout)
  expect(ledgers.map(({editions}: {editions: Array<{paper: {name: string}}>}) => editions[0]!.paper.name)).toEqual([
    'a.md',
    'b.md',
  ])
  writeFileSync(join(folder, 'packs/b/east/workbook.xlsx'), 'a note')
  expect(await runBriefs(['verify', 'packs'], {cwd: folder})).toMatchObject({
    code: 1,
    stdout:
      'packs/a: 5 files as recorded\neast/workbook.xlsx: altered since it was built\npacks/b: 1 difference in 5 files\n',
  })
  writeFileSync(join(folder, 'briefs.config.yaml'), 'papers: [a.md, c.md]\n')
  writeFileSync(join(folder, 'c.md'), smallPaper)
  const unnamed = await runBriefs(['verify', 'packs', '--rebuild', '--format', 'xlsx', '--json'], {cwd: folder})
  expect(unnamed.code).toBe(1)
  expect(JSON.parse(unnamed.stdout)[1].problems).toContainEqual({
    name: 'packs/b',
    words: 'its paper was not named, so it was not made again',
  })
})

test('one of several papers that is built alone goes where it goes with the others', async () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'papers'))
  for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, 'papers', name), smallPaper)
  const config = 'papers: [papers/a.md, ./papers/b.md]\noutputs: {folder: packs, formats: [xlsx]}\n'
  writeFileSync(join(folder, 'briefs.config.yaml'), config)
  const run = (...words: Array<string>): ReturnType<typeof runBriefs> => runBriefs(words, {cwd: folder})
  expect((await run('build', 'papers/a.md')).stdout).toContain('packs/a')
  expect(filesIn(join(folder, 'packs')).every((path) => path.startsWith('a/'))).toBe(true)
  expect(await run('status', 'papers/a.md')).toMatchObject({code: 0, stdout: 'packs/a is up to date\n'})
  expect((await run('status')).stdout).toContain('packs/a is up to date\nevery pack: not built yet')
  expect((await run('build')).stdout).toMatch(/^packs\/a is up to date[^]*packs\/b/)
  for (const words of [[], ['papers/b.md'], ['papers/b.md', 'papers/a.md']]) {
    expect(await run('build', '--check', ...words)).toMatchObject({code: 0, stderr: ''})
  }
  expect((await run('build', 'papers/b.md', '--out', 'drafts')).stdout).toContain('drafts/b')
  writeFileSync(join(folder, 'c.md'), smallPaper)
  expect((await run('build', 'c.md', '--out', 'alone')).code).toBe(0)
  expect(filesIn(join(folder, 'alone'))).toContain('manifest.json')
})

test('git keeps the state of one paper and of several, and no pack, by what `briefs init` lets it ignore', async () => {
  const folder = freshFolder()
  const git = (...words: Array<string>): string => execFileSync('git', words, {cwd: folder, encoding: 'utf8'})
  expect((await runBriefs(['init', '--yes'], {cwd: folder})).code).toBe(0)
  git('init', '-q')
  const kinds = ['ledger.json', 'manifest.json', 'model.json']
  for (const place of ['packs', 'packs/a', 'packs/二〇二六 报告']) {
    for (const path of [...kinds, 'east/briefing.pdf', 'all/data/datapackage.json', '.staging/new/manifest.json']) {
      mkdirSync(dirname(join(folder, place, path)), {recursive: true})
      writeFileSync(join(folder, place, path), '{}')
    }
  }
  const kept = git('-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard', 'packs')
  const places = ['packs/a', 'packs', 'packs/二〇二六 报告']
  expect(kept.trim().split('\n').toSorted()).toEqual(
    places.flatMap((place) => kinds.map((path) => `${place}/${path}`)).toSorted(),
  )
})
