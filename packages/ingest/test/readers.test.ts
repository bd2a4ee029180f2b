import {readFileSync} from 'node:fs'
import {cases} from '@region-briefs/cases'
import {docxOf, paragraph, run} from '@region-briefs/cases/docx'
import * as fc from 'fast-check'
import {zipSync} from 'fflate'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {type Ingested, ingest} from '@region-briefs/ingest'
import {decodeText} from '../src/readers/decode-text.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const said = ({messages}: Ingested): Array<string> => messages.map(({ruleId, reason}) => `${ruleId}: ${reason}`)
const caseBytes = (name: string): Uint8Array => {
  const {folder, input} = cases.find((each) => each.name === name)!
  return new Uint8Array(readFileSync(new URL(input, folder)))
}

const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

const paper = '河湾地区开放研究\n\n2024 年进出口 23.5 亿元。\n'

describe('decodeText', () => {
  const encodings: ReadonlyArray<readonly [string, Uint8Array, string, boolean]> = [
    ['UTF-8', encode(paper), 'utf-8', false],
    ['UTF-8 with its mark', encode(`\uFEFF${paper}`), 'utf-8', true],
    ['UTF-16 LE', Buffer.from(paper, 'utf16le'), 'utf-16le', false],
    ['UTF-16 LE with its mark', Buffer.from(`\uFEFF${paper}`, 'utf16le'), 'utf-16le', true],
    ['UTF-16 BE', swapped(paper), 'utf-16be', false],
    ['UTF-16 BE with its mark', swapped(`\uFEFF${paper}`), 'utf-16be', true],
  ]
  test.for(encodings)('%s', ([, bytes, encoding, isMarked]) => {
    expect(decodeText(bytes)).toEqual({text: paper, encoding, isMarked, unreadBytes: 0})
  })

  test('any Chinese text comes back from the encoding that it was written in', () => {
    const han = fc.integer({min: 0x4e00, max: 0x9fa5}).map((code) => String.fromCodePoint(code))
    const text = fc
      .array(fc.oneof(han, fc.constantFrom('。', '，', ' ', '\n', '2025', '%')), {minLength: 8})
      .map((parts) => `${parts.join('')}\n1 `)
    fc.assert(
      fc.property(text, (each) => {
        expect(decodeText(encode(each))).toMatchObject({text: each, encoding: 'utf-8'})
        expect(decodeText(Buffer.from(each, 'utf16le'))).toMatchObject({text: each, encoding: 'utf-16le'})
        expect(decodeText(swapped(each))).toMatchObject({text: each, encoding: 'utf-16be'})
      }),
    )
  })

  test('text in UTF-8 that was damaged stays UTF-8, and each lost byte is counted', () => {
    const whole = encode(paper.repeat(20))
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length - 1), {minLength: 1, maxLength: 20}), (places) => {
        const bytes = whole.slice()
        for (const place of places) bytes[place] = 0xff
        const {encoding, unreadBytes} = decodeText(bytes)
        expect(encoding).toBe('utf-8')
        // A lost byte of a character takes its other two along.
        expect(unreadBytes).toBeGreaterThanOrEqual(new Set(places).size)
        expect(unreadBytes).toBeLessThanOrEqual(3 * new Set(places).size)
      }),
    )
  })

  test('GB 18030 is told from Big5, Latin 1 and damaged UTF-8', () => {
    const gb = caseBytes('gb-18030')
    expect(decodeText(gb).encoding).toBe('gb18030')
    expect(decodeText(Uint8Array.of(...gb, 0xff)).unreadBytes).toBe(1)
    // 中華民國, 人民生活 in Big5; café, naïve in Latin 1.
    expect(decodeText(Uint8Array.of(0xa4, 0xa4, 0xb5, 0xd8, 0xa5, 0xc1, 0xb0, 0xea)).encoding).toBe('utf-8')
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x61, 0xef, 0x76, 0x65)).encoding).toBe('utf-8')
  })
})

describe('the format is told by the content', () => {
  const formats: ReadonlyArray<readonly [string, string, string]> = [
    ['paper.md', '<!DOCTYPE html><p>甲', 'html'],
    ['paper.txt', '<?xml version="1.0"?>\n<!-- 页 -->\n<html><body>甲</body></html>', 'html'],
    ['paper.txt', '<p>甲</p>\n<p>乙</p>', 'html'],
    ['paper.md', '<p>甲</p>\n<p>乙</p>', 'markdown'],
    ['paper.html', '一、背景\n\n没有标签。', 'markdown'],
    ['paper.txt', '一、背景<br>\n\n<b>乙</b>', 'markdown'],
    ['paper.docx', '一、背景', 'markdown'],
  ]
  test.for(formats)('%s %j is %s', async ([name, text, format]) => {
    expect((await ingest(encode(text), {name})).format).toBe(format)
  })

  test('a Word document under another name', async () => {
    const {format, tree} = await ingest(caseBytes('docx-paper'), {name: 'paper.txt'})
    expect(format).toBe('docx')
    expect(tree.children.length).toBeGreaterThan(1)
  })
})

describe('what cannot be read is one error', () => {
  const bomb = docxOf('', {'word/document.xml': new Uint8Array(80 << 20)})
  const nested = docxOf('<w:sdt>'.repeat(100_000))
  const locked = [...Buffer.from('D0CF11E0A1B11AE1', 'hex'), ...Buffer.from('EncryptedPackage', 'utf16le')]
  const files: ReadonlyArray<readonly [string, Uint8Array, string]> = [
    ['a cut document', caseBytes('docx-damaged'), 'its end is missing'],
    ['a zip bomb', bomb, 'it unpacks to more than 64 MB'],
    ['a zip bomb that hides its size', withLengths(bomb, 10), 'it unpacks to more than 64 MB'],
    ['a document with a damaged part', damaged(docxOf(paragraph('甲'.repeat(400)))), 'is damaged'],
    ['a document that is no XML', docxOf('<w:p>'), 'its text is damaged'],
    ['XML nested without end', nested, 'its text is damaged'],
    ['an archive that is no document', zipSync({'a.txt': encode('甲')}), '`word/document.xml`, is missing'],
    ['a locked document', Uint8Array.from(locked), 'a Word document that a password locks'],
    ['an old document', Uint8Array.from(locked.slice(0, 8)), 'an old Word or Excel file'],
    ['a PDF', encode('%PDF-1.7\n'), 'a PDF'],
    ['an RTF document', encode('{\\rtf1 }'), 'an RTF document'],
    ['bytes of no encoding', Uint8Array.from({length: 400}, (_, index) => 128 + ((index * 89) % 128)), 'a binary file'],
  ]
  test.for(files)('%s', async ([, bytes, reason]) => {
    const ingested = await ingest(bytes, {name: 'paper.docx'})
    expect(said(ingested)).toEqual([expect.stringMatching(/^file-unreadable: Unexpected content: /)])
    expect(said(ingested)[0]).toContain(reason)
    expect(ingested.tree).toEqual({type: 'root', children: []})
  })
})

test('what could be read of a damaged text is read, and the loss is said', async () => {
  const ingested = await ingest(Uint8Array.of(...encode(paper.repeat(3)), 0xe6, 0x96), {name: 'paper.txt'})
  expect(said(ingested)).toContainEqual(expect.stringMatching(/^encoding-invalid: Unexpected 2 bytes /))
  const figures: Array<string> = []
  visit(ingested.tree, 'quantity', ({value}) => void figures.push(value))
  expect(figures).toEqual(['23.5 亿元', '23.5 亿元', '23.5 亿元'])
})

describe('one damaged tag of a Word document loses nothing else', () => {
  const rows = [
    ['年', '值'],
    ['2024', '7'],
  ].map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
  const whole = `${paragraph('一、成效', 'Heading1')}${paragraph('出口 5 亿元。')}<w:tbl>${rows.join('')}</w:tbl>`
  const damages: ReadonlyArray<readonly [string, string, boolean]> = [
    ['a tag without its end', paragraph('进口 3 亿元。').replace('</w:t>', '</w:t'), true],
    ['a tag that is never closed', paragraph('进口 3 亿元。').replace('</w:r>', ''), true],
    ['a bare sign', paragraph('R&D 进口 3 亿元。'), true],
    ['a paragraph without its end', paragraph('进口 3 亿元。').replace('</w:p>', ''), true],
    ['a table without its end', `<w:tbl><w:tr><w:tc>${paragraph('进口 3 亿元。')}</w:tc></w:tr>`, false],
  ]
  test.for(damages)('%s', async ([, part, hasTable]) => {
    const ingested = await ingest(docxOf(part + whole), {name: 'paper.docx'})
    expect(said(ingested)).toEqual([expect.stringMatching(/^part-left-out: Unexpected damage in a paragraph/)])
    const texts: Array<string> = []
    visit(ingested.tree, (node) => void ('value' in node && texts.push(node.value)))
    for (const text of ['3 亿元', '5 亿元', '成效', '7']) expect(texts.join('|')).toContain(text)
    const tables: Array<number> = []
    visit(ingested.tree, 'table', (node) => void tables.push(node.children.length))
    expect(tables).toEqual(hasTable ? [2] : [])
  })
})

test('bytes that are no paper give a tree, whatever they claim to be', async () => {
  const starts = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0x84, 0x31, 0x95, 0x33],
    [...encode('<!doctype html>')],
  ]
  const names = fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.docx', 'a.doc', '')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({maxLength: 400}), names, async (start, rest, name) => {
      expect((await ingest(Uint8Array.of(...start, ...rest), {name})).tree.type).toBe('root')
    }),
    {numRuns: 500},
  )
})

test('a Word document with any byte changed gives a tree', async () => {
  const whole = caseBytes('docx-paper')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
      const bytes = whole.slice()
      bytes[place] = byte
      expect((await ingest(bytes, {name: 'a.docx'})).tree.type).toBe('root')
    }),
    {numRuns: 150},
  )
})

/** The same archive, every length in its list of parts (APPNOTE 4.3.12, offset 24) a lie. */
function withLengths(archive: Uint8Array, length: number): Uint8Array {
  const view = new DataView(archive.slice().buffer)
  for (let at = 0; at + 4 < view.byteLength; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, length, true)
  return new Uint8Array(view.buffer)
}

/** The same archive, a byte in the midst of its last part turned over. */
function damaged(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  let last = 0
  for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x04034b50) last = at
  for (let at = last + 60; at < last + 70; at++) bytes[at]! ^= 0xff
  return bytes
}

test('runs that Word hides are no text, and those that are shown again are', async () => {
  const shown = run('出口 80 亿元。')
  const body = paragraph(
    `${shown}${run('草稿 95 亿元。', '<w:b/><w:vanish/>')}${run('进口 60 亿元。', '<w:vanish w:val="0"/>')}`,
  )
  const {text} = await ingest(docxOf(body), {name: 'paper.docx'})
  expect(text).toContain('出口 80 亿元。进口 60 亿元。')
})
