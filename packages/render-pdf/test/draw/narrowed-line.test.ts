import {execFileSync, spawnSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {drawBriefing} from '../../src/index.ts'
import {setParagraph} from '../../src/typeset/set-paragraph.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

// Where it is absent this fails in CI.
const skipped = spawnSync('pdftotext', ['-v']).error !== undefined && process.env['CI'] !== 'true'
const why = skipped ? ' (skipped: pdftotext is not installed)' : ''

it.skipIf(skipped)(`should draw a narrowed line as wide as it was set${why}`, async () => {
  const style = {face: 'text', sizePt: 10, color: '#000000'} as const
  const text = `${'开'.repeat(16)} 12345.67 万亿元的规模，比上年有所增长。`
  const [line] = setParagraph({fonts: testFonts, missing: new Map()}, [{text, style}], {
    widthPt: 220,
    align: 'justify',
  })
  expect(line!.scale).toBeLessThan(1)
  const layout = {
    pages: [{widthPt: 300, heightPt: 60, boxes: [{type: 'text' as const, xPt: 40, yPt: 30, line: line!, node: null}]}],
    structure: [{role: 'Document' as const, parent: null}],
    outline: [],
    names: [],
    missing: [],
  }
  const said = {title: '一行', authors: [], subject: '一行', keywords: [], lang: 'zh-CN'}
  const properties = {...said, date: new Date(0), toolVersion: '0', see: (words: string) => words}
  const bytes = await drawBriefing(layout, properties, testFonts)
  const page = execFileSync('pdftotext', ['-bbox-layout', '-', '-'], {input: bytes, encoding: 'utf8'})
  const [, from, to] = /<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/.exec(page)!
  expect(Number(from)).toBeCloseTo(40, 0)
  expect(Number(to)).toBeCloseTo(40 + line!.widthPt, 0)
})
