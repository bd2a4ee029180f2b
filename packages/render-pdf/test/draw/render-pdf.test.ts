import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Pack} from '@region-briefs/core'
import * as fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {renderPdf} from '../../src/index.ts'
import {emptyPack, figure, inventedComparison, inventedPack, pathway, reference} from '../fixtures/invented-pack.ts'
import {mixedText} from '../fixtures/mixed-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'
import {streamsOf} from '../fixtures/streams-of.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'render-pdf-'))
afterAll(() => rmSync(folder, {recursive: true}))

function render(pack: Pack): Promise<Uint8Array> {
  return renderPdf(pack, {fonts: testFonts, date: new Date(Date.UTC(2026, 1, 1)), toolVersion: '0.1.0'})
}

/** poppler's pdftotext; where it is absent the tests that need it fail in CI and are skipped elsewhere. */
const poppler = hasPoppler()
function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
const skipped = !poppler && process.env['CI'] !== 'true'
const needsPoppler = skipped ? ' (skipped: pdftotext is not installed)' : ''

/** @param order  `-raw` gives the order in which the text is drawn; without it poppler finds columns itself. */
async function extract(pack: Pack, ...order: Array<'-raw'>): Promise<string> {
  const file = path.join(folder, 'briefing.pdf')
  writeFileSync(file, await render(pack))
  return bare(execFileSync('pdftotext', [...order, file, '-'], {encoding: 'utf8'}))
}

/** What a reader would copy out of a pack's briefing in one piece. */
function passagesOf({pathways, figures}: Pack): Array<string> {
  const measures = pathways.flatMap((each) => each.measures.map((measure) => measure.text))
  return [...measures, ...figures.map((each) => each.observation.sentence.text)].map(bare)
}

function lost(pack: Pack, text: string): Array<string> {
  return passagesOf(pack).filter((passage) => !text.includes(passage))
}

function labels(count: number): Array<{label: string}> {
  return Array.from({length: count}, (_, index) => ({label: `第 ${index} 类产业`}))
}

/** A pack whose measures and sentences are some texts. */
function packOfPassages(passages: ReadonlyArray<string>): Pack {
  const pack = inventedPack()
  const [first] = pathway().measures
  return {
    ...pack,
    pathways: [
      pathway({
        measures: passages.map((text, index) => ({
          ...first!,
          ordinal: index + 1,
          text,
          industries: labels(index % 4),
          agreements: labels((index + 2) % 3),
        })),
      }),
    ],
    figures: passages.map((text, index) => figure(`f${index}`, 'national', {text, line: index})),
  }
}

/** Without blanks, which line ends swallow, and without the hyphens that they bring. */
function bare(said: string): string {
  return said.replaceAll(/[\s\u00ad]/g, '')
}

describe('renderPdf', () => {
  it('should give the same bytes twice, in another time zone', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Asia/Shanghai'
    const first = await render(inventedPack())
    process.env['TZ'] = 'America/Los_Angeles'
    const second = await render(inventedPack())
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('should not let one briefing show in the bytes of the next', async () => {
    const first = await render(inventedPack())
    // Radicals share their glyphs with characters: what a font remembers must not leak.
    await render({...inventedComparison(), label: {zh: '⼀⼆⼈⼤⼩⽔', en: ''}})
    await render({...inventedPack(), pathways: [pathway({title: '⼀⼈⼤⽔⽣'})]})
    expect(Buffer.compare(first, await render(inventedPack()))).toBe(0)
  })

  it.skipIf(skipped)(`should give the Chinese text back, paragraph by paragraph${needsPoppler}`, async () => {
    const pack = inventedPack()
    const text = await extract(pack, '-raw')
    expect(text).toContain('东部沿海：从制度型开放到创新高地')
    expect(text).toContain('论文本区域统计数字：0条。以下数字均为全国数据，只描述背景，不衡量路径成效。')
    for (const measure of pack.pathways[0]!.measures) expect(text).toContain(bare(measure.text))
    for (const {observation} of pack.figures) {
      expect(text).toContain(bare(observation.surface))
      expect(text).toContain(bare(observation.sentence.text))
    }
    for (const each of pack.references) expect(text).toContain(bare(each.title))
  })

  it.skipIf(skipped)(`should keep measures and sentences whole where columns are guessed${needsPoppler}`, async () => {
    const pack = inventedPack()
    expect(passagesOf(pack).length).toBeGreaterThan(15)
    expect(lost(pack, await extract(pack))).toEqual([])
    expect(lost({...inventedComparison(), pathways: []}, await extract(inventedComparison()))).toEqual([])
  })

  it.skipIf(skipped)(`should keep any measures and sentences whole${needsPoppler}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mixedText, {minLength: 6, maxLength: 12}), async (passages) => {
        const pack = packOfPassages(passages)
        expect(lost(pack, await extract(pack))).toEqual([])
      }),
      {numRuns: 10},
    )
  })

  it.skipIf(skipped)(`should print the date of the paper as exact as it is, and no other${needsPoppler}`, async () => {
    const pack = inventedPack()
    const dated = (date: string | null): Promise<string> => extract({...pack, document: {...pack.document, date}})
    expect(await dated('2026-03')).toContain('根据论文文本生成，论文日期2026年3月；论文没有写的，本件不写。')
    expect(await dated(null)).toContain('根据论文文本生成；论文没有写的，本件不写。')
    expect(await dated(null)).not.toMatch(/1日|2026年2月/)
  })

  it.skipIf(skipped)(`should tell apart characters that look alike${needsPoppler}`, async () => {
    const pack = inventedPack()
    const text = await extract({...pack, pathways: [pathway({title: '⼀带、一路与⼈、人', from: null, to: null})]})
    expect(text).toContain('⼀带、一路与⼈、人')
  })

  it.skipIf(skipped)(`should give the text of a comparison back${needsPoppler}`, async () => {
    const text = await extract(inventedComparison())
    expect(text).toContain('路径对照')
    expect(text).toContain('西部地区：以绿色发展立身')
  })

  it('should be tagged, titled and in Chinese', async () => {
    const file = streamsOf(await render(inventedPack()))
    expect(file).toMatch(/\/Marked true/)
    expect(file).toMatch(/\/Lang \(zh-CN\)/)
    expect(file).toMatch(/\/DisplayDocTitle true/)
    for (const role of [
      'Document',
      'H1',
      'H2',
      'P',
      'Table',
      'THead',
      'TR',
      'TH',
      'TD',
      'Figure',
      'L',
      'LI',
      'LBody',
      'Link',
    ]) {
      expect(file).toContain(`/S /${role}\n`)
    }
  })

  it('should escape what is special in XML', async () => {
    const streams = streamsOf(await render(inventedPack()))
    expect(streams).toContain('R&amp;D &lt;投入&gt;')
    expect(streams).not.toContain('R&D <投入>')
  })

  it('should draw no .notdef, whatever the text holds', async () => {
    const text = '开放\u0000🙂\ud800合作\u202eשלום\u0007 مرحبا CO₂\ufffe'
    const pack = inventedPack()
    const bytes = await render({
      ...pack,
      document: {...pack.document, title: text, authors: [text], keywords: [text]},
      pathways: [pathway({title: text, from: text, to: text, formula: [text]})],
      figures: [figure('f', 'national', {label: text, surface: text, text})],
    })
    // Glyph 0 of a subset is .notdef; every string of a TJ holds four hexadecimal digits a glyph.
    const strings = [...streamsOf(bytes).matchAll(/<([0-9a-f]+)>(?=[^\n]*\] TJ)/g)].map((match) => match[1]!)
    expect(strings.length).toBeGreaterThan(50)
    const glyphs = strings.flatMap((each) => each.match(/.{4}/g) ?? [])
    expect(glyphs).not.toContain('0000')
  })

  it('should render any text', async () => {
    const text = fc.string({unit: 'binary', maxLength: 80})
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const pack = inventedPack()
        const bytes = await render({
          ...pack,
          document: {...pack.document, title: one, authors: [other], keywords: [one], source: {name: other}},
          pathways: [pathway({title: one, from: other, to: one, formula: [other]})],
          figures: [
            figure('f', 'national', {label: one, surface: other, text: one, kind: 'share', unit: '%', value: 5}),
          ],
          references: [reference(1, {title: one, url: `https://example.org/${other}`})],
        })
        expect(Buffer.from(bytes.subarray(-6)).toString('latin1')).toBe('%%EOF\n')
      }),
      {numRuns: 15},
    )
  })

  it('should lead every link somewhere, and say where', async () => {
    const file = streamsOf(await render(inventedPack()))
    const links = file.match(/\/Subtype \/Link\n/g) ?? []
    expect(links.length).toBeGreaterThan(30)
    expect(file.match(/\/S \/Link\n/g)).toHaveLength(links.length)
    expect(file.match(/\/Contents \(/g)).toHaveLength(links.length)
    expect(file.match(/\/S \/(?:GoTo|URI)\n/g)).toHaveLength(links.length)
  })

  it('should set proportional apostrophes in Latin words', () => {
    const {width} = testFonts.text.shape('China’s')
    expect(width).toBeLessThan(testFonts.text.shape('Chinas').width + 0.35)
  })

  it('should render a paper without pathways and figures', async () => {
    const bytes = await render(emptyPack())
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7')
  })
})

describe('openFonts', () => {
  it('should say which font its bytes were meant for', async () => {
    const {openFonts} = await import('../../src/index.ts')
    expect(() => openFonts({text: new Uint8Array([1, 2, 3]), heading: new Uint8Array()})).toThrow('`text` font')
  })
})

it('should import pdfkit in draw only', () => {
  const source = path.join(import.meta.dirname, '../../src')
  const importers = readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && /from 'pdfkit'/.test(readFileSync(path.join(source, name), 'utf8')))
    .map((name) => path.dirname(name))
  expect([...new Set(importers)]).toEqual(['draw'])
})
