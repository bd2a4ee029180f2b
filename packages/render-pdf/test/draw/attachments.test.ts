import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Pack} from '@region-briefs/core'
import {packJson} from '@region-briefs/core'
import {afterAll, describe, expect, it} from 'vitest'
import type {Attachment, BriefingOptions} from '../../src/index.ts'
import {renderPdf} from '../../src/index.ts'
import {series} from '../fixtures/invented-series.ts'
import {inventedPack} from '../fixtures/invented-pack.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'
import {streamsOf} from '../fixtures/streams-of.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'attachments-'))
afterAll(() => rmSync(folder, {recursive: true}))

function render(pack: Pack, options: Partial<BriefingOptions> = {}): Promise<Uint8Array> {
  return renderPdf(pack, {fonts: testFonts, date: new Date(Date.UTC(2026, 1, 1)), toolVersion: '0.1.0', ...options})
}

const csv: Attachment = {
  name: 'indicators.csv',
  bytes: new TextEncoder().encode('id,value\nf1,1\n'),
  mediaType: 'text/csv',
  description: '数据',
  relationship: 'Data',
}

/** poppler takes the files out again; where it is absent the test fails in CI and is skipped elsewhere. */
// It ends with 99 where it only says its version.
const poppler = spawnSync('pdfdetach', ['-v']).error === undefined
const skipped = !poppler && process.env['CI'] !== 'true'

describe('attachments', () => {
  it.skipIf(skipped)(
    `should give back the pack and what was given${skipped ? ' (skipped: no pdfdetach)' : ''}`,
    async () => {
      const pack = inventedPack()
      const file = path.join(folder, 'briefing.pdf')
      writeFileSync(file, await render(pack, {attachments: [csv]}))
      execFileSync('pdfdetach', ['-saveall', '-o', folder, file])
      expect(JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8'))).toEqual(JSON.parse(packJson(pack)))
      expect(readFileSync(path.join(folder, 'indicators.csv'))).toEqual(Buffer.from(csv.bytes))
    },
  )

  it.skipIf(skipped)(`should say the points of series once${skipped ? ' (skipped: no pdfdetach)' : ''}`, async () => {
    const pack = {...inventedPack(), series: [series('goods', 'east', [70, null, 72])]}
    const file = path.join(folder, 'points.pdf')
    const points = {...csv, name: 'regional-data.csv', holdsPoints: true}
    writeFileSync(file, await render(pack, {attachments: [points]}))
    execFileSync('pdfdetach', ['-saveall', '-o', folder, file])
    const attached = JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8'))
    const {series: all, ...rest} = JSON.parse(packJson(pack))
    expect(attached).toEqual({
      ...rest,
      series: all.map((one: object) => ({
        ...Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'points')),
        pointsIn: 'regional-data.csv',
      })),
    })
  })

  it('should be associated with the document, each as what it is', async () => {
    const bytes = await render(inventedPack(), {attachments: [csv]})
    const file = streamsOf(bytes)
    expect(file.match(/\/AFRelationship \/Source\b/g)).toHaveLength(1)
    expect(file.match(/\/AFRelationship \/Data\b/g)).toHaveLength(1)
    expect(Buffer.from(bytes).includes('/Subtype /text#2Fcsv')).toBe(true)
    expect(file).toMatch(/\/AF \[/)
  })

  it('should refuse two of one name, of which a reader would find one', async () => {
    await expect(render(inventedPack(), {attachments: [csv, csv]})).rejects.toThrow('`indicators.csv`')
  })

  it('should mark the language of an English briefing and of the Chinese in it', async () => {
    const file = streamsOf(await render(inventedPack(), {language: 'en'}))
    expect(file).toMatch(/\/Lang \(en\)/)
    expect(file).toMatch(/\/Span <<\s*\/Lang \(zh-CN\)\s*\/MCID|\/MCID \d+\s*\/Lang \(zh-CN\)/)
  })
})
