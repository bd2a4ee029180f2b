import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, it} from 'vitest'
import {paragraphsIn} from '../../bench/typeset-measures.ts'
import {drawBriefing, layoutBriefing} from '../../src/index.ts'
import {fullTestFonts} from '../fixtures/open-test-fonts.ts'
import {withoutBlanks} from '../fixtures/line-text.ts'

// Where it is absent this fails in CI.
const skipped = spawnSync('pdftotext', ['-v']).error !== undefined && process.env['CI'] !== 'true'
const why = skipped ? ' (skipped: pdftotext is not installed)' : ''

const example = readFileSync(new URL('../../../../examples/apec-regions.md', import.meta.url), 'utf8')
const paragraphs = [
  ...paragraphsIn(example).filter((_, index) => index % 4 === 0),
  'Liberalisation of services has raised the participation of manufacturing enterprises in international networks, although considerable administrative differences between neighbouring jurisdictions remain.',
  '由 Dvořák 与 Łukasz 合作，☑ 通过，𝑥 ≥ 3，约 ⅓ 用 ₿ 结算；ƒ ⟶ ʃə。',
  '空气中 PM₂.₅ 的浓度为 30 μg/m³，比例为 3∶2，同比下降 5⁰；“开放”——以及……“创新”（见 www.example.gov.cn/a/b-c_d.html）。',
]

it.skipIf(skipped)(`should give every paragraph back as it was written${why}`, async () => {
  const briefing = {
    title: '复制文字',
    authors: [],
    subject: '复制文字',
    keywords: [],
    lang: 'zh-CN',
    runningHead: '',
    blocks: paragraphs.map((text) => ({type: 'paragraph' as const, role: 'body' as const, runs: [{text}]})),
  }
  const layout = layoutBriefing(briefing, fullTestFonts, '')
  const properties = {...briefing, date: new Date(0), toolVersion: '0', see: (text: string) => text}
  const copied = copiedText(await drawBriefing(layout, properties, fullTestFonts))
  expect(layout.missing).toEqual([])
  expect(paragraphs.filter((text) => !copied.includes(withoutBlanks(text)))).toEqual([])
})

/** Without blanks, and without the feet of pages, which may stand within a paragraph. */
function copiedText(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'copied-text-'))
  try {
    const file = path.join(folder, 'copied.pdf')
    writeFileSync(file, bytes)
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {encoding: 'utf8'})
    const lines = text.split(/[\n\f]/).filter((line) => !/^(?:复制文字|第 \d+ \/ \d+ 页)$/.test(line.trim()))
    return withoutBlanks(lines.join('\n'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
