import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packOf} from '@region-briefs/core'
import type {Model} from '@region-briefs/core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {packs, papers} from './papers.ts'
import {checkPdf, noPdfReader, noWorkbookReader, pdfFonts, pdfText, readWorkbook} from './readers.ts'
import {filesIn, freshFolder, hashesIn, runBriefs} from './run-briefs.ts'

const packFiles = packs.flatMap((pack) => [`${pack}/briefing.pdf`, `${pack}/workbook.xlsx`])

/** One build, for the tests that only read it. */
interface Built {
  folder: string
  model: Model
}

async function buildIn(folder: string, paper: string): Promise<Built> {
  const run = await runBriefs(['build', paper], {cwd: folder})
  expect(run).toMatchObject({code: 0})
  const out = join(folder, 'out')
  return {folder: out, model: JSON.parse(readFileSync(join(out, 'model.json'), 'utf8'))}
}

/** Of a region's own pack its pathway, of `all` every one. */
function pathwaysOf(model: Model, pack: string): Model['pathways'] {
  return model.pathways.filter(({region}) => pack === region || pack === 'all')
}

/** The numbers of a pack's figures. */
function valuesOf(model: Model, pack: string): Array<number> {
  return packOf(model, pack)
    .figures.flatMap(({observation: {value, low, high}}) => [value, low, high])
    .filter((value) => value !== null)
}

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '')

describe.each(papers)('$name', ({path, missing, measures: counts}) => {
  const cleanUps: Array<() => void> = []
  let built: Built

  beforeAll(async () => {
    if (missing === null)
      built = await buildIn(
        freshFolder((cleanUp) => cleanUps.push(cleanUp)),
        path,
      )
  })

  afterAll(() => {
    for (const cleanUp of cleanUps) cleanUp()
  })

  test('two builds in two time zones, folders and languages give the same bytes for every file', async ({skip}) => {
    skip(missing !== null, missing ?? '')
    const folders = [freshFolder(), freshFolder()]
    const runs = await Promise.all([
      runBriefs(['build', path, '--out', 'a'], {cwd: folders[0]!, env: {TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8'}}),
      runBriefs(['build', path, '-o', 'b/c'], {cwd: folders[1]!, env: {TZ: 'America/Los_Angeles', LANG: 'C'}}),
    ])
    expect(runs.map(({code}) => code)).toEqual([0, 0])
    const [left, right] = [hashesIn(join(folders[0]!, 'a')), hashesIn(join(folders[1]!, 'b/c'))]
    expect(left).toEqual(right)
    expect(Object.keys(left)).toEqual([...packFiles, 'ledger.json', 'manifest.json', 'model.json'].toSorted())
    const manifest = JSON.parse(readFileSync(join(folders[0]!, 'a/manifest.json'), 'utf8'))
    const recorded = manifest.outputs.map((output: {path: string; sha256: string}) => [output.path, output.sha256])
    expect({...Object.fromEntries(recorded), 'manifest.json': left['manifest.json']}).toEqual(left)
    expect(runs[0]!.stdout).toContain('Wrote 15 files')
  })

  test('each briefing gives its Chinese text back, in fonts that it carries', ({skip}) => {
    skip(missing !== null, missing ?? '')
    skip(noPdfReader !== null, noPdfReader ?? '')
    const {folder, model} = built
    expect(model.pathways.map((pathway) => pathway.measures.length)).toEqual(counts)
    for (const pack of packs) {
      const file = join(folder, pack, 'briefing.pdf')
      checkPdf(file)
      const text = pdfText(file)
      expect(text).toContain(withoutSpace(model.document.title))
      const words = pathwaysOf(model, pack).flatMap(({regionLabel, to}) => [regionLabel, to ?? ''])
      expect(words.filter((word) => !text.includes(withoutSpace(word)))).toEqual([])
      const fonts = pdfFonts(file)
      expect(fonts.length).toBeGreaterThan(0)
      // Columns of pdffonts: name, type, encoding, then emb, sub, uni: embedded, a subset, with a map back to Unicode.
      for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/)
    }
  })

  test('each briefing gives back every measure and every sentence of its figures, whole', ({skip}) => {
    skip(missing !== null, missing ?? '')
    skip(noPdfReader !== null, noPdfReader ?? '')
    const {folder, model} = built
    for (const pack of packs) {
      const text = pdfText(join(folder, pack, 'briefing.pdf'))
      // The briefing of all regions compares their pathways and leaves the measures to theirs.
      const measures = pack === 'all' ? [] : pathwaysOf(model, pack).flatMap((pathway) => pathway.measures)
      const sentences = packOf(model, pack).figures.map(({observation}) => observation.sentence)
      expect(measures.length > 0 || pack === 'all').toBe(true)
      expect(sentences.length).toBeGreaterThan(0)
      const absent = [...measures, ...sentences].filter((said) => !text.includes(withoutSpace(said.text)))
      expect([pack, absent.map((said) => said.text)]).toEqual([pack, []])
    }
  })

  test('each workbook opens elsewhere, its numbers numbers', ({skip}) => {
    skip(missing !== null, missing ?? '')
    skip(noWorkbookReader !== null, noWorkbookReader ?? '')
    const {folder, model} = built
    for (const pack of packs) {
      const {sheets} = readWorkbook(join(folder, pack, 'workbook.xlsx'))
      expect(sheets.length).toBeGreaterThanOrEqual(5)
      expect(sheets.flatMap(({tables}) => tables).length).toBeGreaterThan(0)
      const numbers = new Set(sheets.flatMap((sheet) => sheet.numbers))
      expect(valuesOf(model, pack).filter((value) => !numbers.has(value))).toEqual([])
      const texts = withoutSpace(sheets.flatMap((sheet) => sheet.texts).join(''))
      const measures = pathwaysOf(model, pack).flatMap((pathway) => pathway.measures)
      expect(measures.filter((measure) => !texts.includes(withoutSpace(measure.text)))).toEqual([])
    }
  })

  test('inspect prints the model that a build writes', async ({skip}) => {
    skip(missing !== null, missing ?? '')
    const folder = freshFolder()
    const run = await runBriefs(['inspect', path, '--json'], {cwd: folder})
    expect(run).toMatchObject({code: 0, stderr: ''})
    expect(run.stdout).toBe(readFileSync(join(built.folder, 'model.json'), 'utf8'))
    expect(filesIn(folder)).toEqual([])
  })
})
