import {deflateSync} from 'node:zlib'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {BriefingOptions} from '../src/index.ts'
import {composeBriefing, layoutBriefing, logoProblem, renderPdf} from '../src/index.ts'
import {readPicture} from '../src/pictures/read-picture.ts'
import {inventedPack} from './fixtures/invented-pack.ts'
import {layoutDefects} from './fixtures/layout-defects.ts'
import {paperSizes} from '../src/theme/paper-sizes.ts'
import {testFonts} from './fixtures/open-test-fonts.ts'
import {streamsOf} from './fixtures/streams-of.ts'

function svg(inner: string, attributes = 'viewBox="0 0 120 40"'): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0"?><!-- <text> --><svg ${attributes}><title>标志</title>${inner}</svg>`,
  )
}

function chunk(name: string, data: Uint8Array): Array<Uint8Array> {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return [length, Buffer.from(name), data, Buffer.alloc(4)]
}

/** A PNG of two by one pixels; `bits` and `color` of its header as in ISO/IEC 15948, 11.2.1. */
function png(bits = 8, color = 2, rows: Uint8Array = Buffer.alloc(7), isInterlaced = false): Uint8Array {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, bits, color, 0, 0, Number(isInterlaced)])
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunk('IHDR', header),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** The header of a JPEG of 30 by 20 pixels with so many components. */
function jpeg(components: number): Uint8Array {
  return new Uint8Array([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    17,
    8,
    0,
    20,
    0,
    30,
    components,
    ...Array.from({length: 12}, () => 0),
  ])
}

const mark = '<g transform="translate(20,20)" fill="#8c1d18"><circle r="18"/><path d="M -8 0 L 8 0" stroke="#fff"/></g>'

function render(options: Partial<BriefingOptions>): Promise<Uint8Array> {
  return renderPdf(inventedPack(), {fonts: testFonts, date: new Date(0), toolVersion: '0.1.0', ...options})
}

function problemOf(bytes: Uint8Array): string | null {
  return logoProblem({name: 'logo', bytes})
}

describe('logoProblem', () => {
  it('should take PNG, JPEG and SVG, by their bytes', () => {
    expect([png(8, 2, Buffer.alloc(8), true), png(1, 0, Buffer.alloc(2))].map(problemOf)).toEqual([null, null])
    expect([png(), jpeg(3), jpeg(1), svg(mark)].map(problemOf)).toEqual([null, null, null, null])
    expect(readPicture(png())).toMatchObject({format: 'png', width: 2, height: 1})
    expect(readPicture(jpeg(3))).toMatchObject({format: 'jpeg', width: 30, height: 20})
    expect(readPicture(svg(mark, 'width="60" height="20"'))).toMatchObject({width: 60, height: 20})
  })

  it.each([
    ['a text', new TextEncoder().encode('logo'), 'expected PNG, JPEG or SVG'],
    ['nothing', new Uint8Array(), 'expected PNG, JPEG or SVG'],
    ['half a PNG', png().subarray(0, 40), 'expected a whole file'],
    ['a PNG with half its rows', png(8, 2, Buffer.alloc(3)), 'expected the points that its header says'],
    ['a PNG with data that is not packed', png().with(43, 0), 'expected the points that its header says'],
    ['a PNG with an unknown filter', png(8, 2, Buffer.from([5, 0, 0, 0, 0, 0, 0])), 'expected filters of its standard'],
    ['a PNG of unknown colours', png(8, 5), 'expected those of its standard'],
    ['a PNG without its palette', png(8, 3, Buffer.alloc(3)), 'expected its palette'],
    ['a PNG of 60,000 by 60,000', png().with(18, 0xea).with(22, 0xea), 'expected at most some 8,000'],
    ['a PNG of 16 bits', png(16), 'expected at most 8'],
    ['half a JPEG', jpeg(3).subarray(0, 8), 'expected a whole file'],
    ['a JPEG of four colours', jpeg(4), 'expected RGB or grey'],
    ['text in an SVG', svg('<text>甲</text>'), 'turn it into paths'],
    ['a gradient', svg('<rect width="9" height="9" fill="url(#a)"/>'), 'expected `#rrggbb`'],
    ['half transparency', svg('<rect width="9" height="9" opacity="0.5"/>'), 'expected full colours'],
    ['an unknown transform', svg('<g transform="skewX(3)"><circle r="3"/></g>'), 'expected one that is known'],
    ['no size', svg(mark, ''), 'expected `viewBox`'],
    ['no shapes', svg(''), 'expected shapes'],
    ['a path of words', svg('<path d="alert(1)"/>'), 'expected numbers'],
  ])('should name what is wrong with %s', (_, bytes, said) => {
    expect(problemOf(bytes)).toContain(said)
  })

  it('should read any bytes and any SVG without a throw', () => {
    const start = [...jpeg(3).subarray(0, 3)]
    const any = fc.oneof(
      fc.uint8Array({maxLength: 200}),
      fc.string({maxLength: 200}).map((text) => svg(text)),
      fc.uint8Array({maxLength: 60}).map((bytes) => new Uint8Array([...start, ...bytes])),
    )
    fc.assert(
      fc.property(any, (bytes) => {
        expect(problemOf(bytes) ?? '').toMatch(/^$|^Logo `logo`: unexpected .*, expected /su)
      }),
    )
  })
})

describe('a briefing with a logo', () => {
  it('should stand alone above the title, within its proportions, and be said in words', () => {
    const logo = {name: '某厅标志', bytes: svg(mark)}
    const layout = layoutBriefing(composeBriefing(inventedPack()), testFonts, '', {logo, draft: true, paper: 'letter'})
    const [box] = layout.pages[0]!.boxes.filter((each) => each.type === 'picture')
    expect(box!.widthPt / box!.heightPt).toBeCloseTo(3)
    expect(box!.yPt + box!.heightPt).toBeLessThanOrEqual(paperSizes.letter.topPt - 8)
    expect(layout.structure[box!.node!]).toMatchObject({role: 'Figure', alt: '标志：某厅标志'})
    expect(layoutDefects(layout)).toEqual([])
    expect(layout.pages.slice(1).flatMap((page) => page.boxes.filter((each) => each.type === 'picture'))).toEqual([])
  })

  it('should be drawn as shapes, or as the picture itself, the same each time', async () => {
    const logo = {name: 'a', bytes: svg(mark)}
    const [one, other] = [await render({logo}), await render({logo})]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Buffer.compare(one, await render({}))).not.toBe(0)
    const picture = Buffer.from(await render({logo: {name: 'a', bytes: png()}})).toString('latin1')
    expect(picture).toContain('/Subtype /Image')
  })

  it('should mark a draft on every page, and the paper and theme asked for', async () => {
    const layout = layoutBriefing(composeBriefing(inventedPack()), testFonts, '', {
      draft: true,
      paper: 'letter',
      theme: {color: {accent: '#8c1d18'}},
    })
    for (const page of layout.pages) {
      expect([page.widthPt, page.heightPt]).toEqual([612, 792])
      const texts = page.boxes.flatMap((box) =>
        box.type === 'text' ? [box.line.runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')] : [],
      )
      expect(texts).toContain('草稿')
    }
    const colors = layout.pages.flatMap((page) => page.boxes.flatMap((box) => ('fill' in box ? [box.fill] : [])))
    expect(colors).toContain('#8c1d18')
    expect(colors).not.toContain('#1f4e79')
    expect(streamsOf(await render({paper: 'letter'}))).toMatch(/\/MediaBox \[0 0 612 792\]/)
  })
})
