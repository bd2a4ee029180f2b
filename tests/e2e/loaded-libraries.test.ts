import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder, runBriefs} from './run-briefs.ts'
import {smallPaper} from './small-paper.ts'

/** Libraries that take long to load, as they are named in the addresses of their files. */
const heavy = [
  'exceljs',
  'pdfkit',
  'fontkit',
  'hyparquet-writer',
  'hyparquet',
  'mammoth',
  'zod',
  'yaml',
  'unified',
] as const

const hook = new URL('log-loaded.mjs', import.meta.url).href
const preload = `data:text/javascript,import {register} from 'node:module'; register(${JSON.stringify(hook)})`

/** Run `briefs` and say which of the heavy libraries it loaded. */
async function loadedBy(words: Array<string>, cwd: string, code: number = 0): Promise<Array<string>> {
  const log = join(cwd, 'modules.log')
  writeFileSync(log, '')
  const env = {MODULES_LOG: log, NODE_OPTIONS: `--import "${preload.replaceAll('"', '\\"')}"`}
  const run = await runBriefs(words, {cwd, env})
  expect(run).toMatchObject({code})
  const loaded = readFileSync(log, 'utf8').split('\n')
  expect(loaded.length).toBeGreaterThan(1)
  return heavy.filter((name) => loaded.some((url) => url.includes(`/node_modules/${name}/`)))
}

test('the version loads no library', async () => {
  expect(await loadedBy(['--version'], freshFolder())).toEqual([])
})

test('each library is loaded where it is used', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  const build = (format: string): Promise<Array<string>> => loadedBy(['build', 'paper.md', '--format', format], folder)
  const [pdf, csv, xlsx, parquet] = [
    await build('pdf'),
    await build('csv'),
    await build('xlsx'),
    await build('parquet'),
  ]
  expect(pdf).toContain('pdfkit')
  expect(pdf).not.toContain('exceljs')
  expect(csv).not.toContain('pdfkit')
  expect(csv).not.toContain('exceljs')
  expect(xlsx).toContain('exceljs')
  expect(xlsx).not.toContain('pdfkit')
  expect(parquet).toContain('hyparquet-writer')
  for (const loaded of [pdf, csv, xlsx, parquet]) expect(loaded).not.toContain('yaml')
})

test('without a change no library is loaded, with a config neither, by build and by status', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), smallPaper)
  writeFileSync(join(folder, 'briefs.config.yaml'), 'papers: [paper.md]\noutputs: {formats: [csv]}\n')
  expect(await loadedBy(['build'], folder)).toContain('yaml')
  expect(await loadedBy(['build'], folder)).toEqual([])
  expect(await loadedBy(['status'], folder)).toEqual([])
  expect(await loadedBy(['build', '--check'], folder)).toEqual([])
  writeFileSync(join(folder, 'paper.md'), smallPaper.replace('21.45%', '21.48%'))
  expect(await loadedBy(['status'], folder, 1)).toContain('yaml')
})
