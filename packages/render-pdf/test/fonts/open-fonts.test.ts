import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {layoutTable} from '../../src/fonts/layout-table.ts'
import {fontProblem, openFonts} from '../../src/index.ts'

const {resolve} = createRequire(import.meta.url)
const serif = new Uint8Array(
  readFileSync(resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')),
)
const sans = new Uint8Array(readFileSync(resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')))
const names = ['NotoSerifSC-Regular', 'NotoSansSC-Bold']

/** Fonts in one file, each with its directory, whose offsets are those of the whole file. */
function collectionOf(fonts: ReadonlyArray<Uint8Array>): Uint8Array {
  const start = 12 + fonts.length * 4
  const bytes = new Uint8Array(fonts.reduce((sum, font) => sum + font.length, start))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x74746366)
  view.setUint32(4, 0x00010000)
  view.setUint32(8, fonts.length)
  let at = start
  for (const [index, font] of fonts.entries()) {
    view.setUint32(12 + index * 4, at)
    bytes.set(font, at)
    for (let table = 0; table < view.getUint16(at + 4); table++) {
      const place = at + 12 + table * 16 + 8
      view.setUint32(place, view.getUint32(place) + at)
    }
    at += font.length
  }
  return bytes
}

/** A copy of the font where each byte of one of its tables, from some part of it on, is another. */
function damagedTable(tag: string, byte: number, from = 0): Uint8Array {
  const bytes = serif.slice()
  const {offset, length} = tableOf(bytes, tag)
  return bytes.fill(byte, offset + Math.floor(length * from), offset + length)
}

/** A copy whose directory has no such table. */
function without(tag: string): Uint8Array {
  const bytes = serif.slice()
  bytes.fill(0x7a, tableOf(bytes, tag).entry, tableOf(bytes, tag).entry + 4)
  return bytes
}

function tableOf(bytes: Uint8Array, tag: string): {entry: number; offset: number; length: number} {
  const view = new DataView(bytes.buffer)
  const entries = Array.from({length: view.getUint16(4)}, (_, index) => 12 + index * 16)
  const entry = entries.find((at) => new TextDecoder().decode(bytes.subarray(at, at + 4)) === tag)!
  return {entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12)}
}

describe('openFonts', () => {
  const collection = collectionOf([serif, sans])

  it('should take the named font of a collection', () => {
    const fonts = openFonts({
      text: {bytes: collection, face: names[1]},
      heading: {bytes: collection, face: names[0]!.toLowerCase()},
    })
    expect(fonts.text.font.postscriptName).toBe(names[1])
    expect(fonts.heading.font.postscriptName).toBe(names[0])
    expect(fonts.text.shape('开').width).toBe(1)
  })

  it('should tell a font whose ligatures lie outside their table', () => {
    const {font} = openFonts({text: serif, heading: sans}).text
    const {offset, length} = font.directory!.tables['GSUB']!
    const kinds = {applied: [4], idle: [], extension: 7}
    const [ligatures] = layoutTable(font, 'GSUB', 'latn', new Set(['liga']), kinds)!.subtables.flat()
    const damaged = serif.slice()
    // Where the first set of ligatures is.
    new DataView(damaged.buffer, offset, length).setUint16(ligatures! + 6, 0xffff)
    expect(ligatures! + 0xffff).toBeGreaterThan(length)
    expect(fontProblem({bytes: damaged, file: '仿宋.ttf'}, 'text')).toContain('仿宋.ttf')
    expect(fontProblem({bytes: serif, file: '仿宋.ttf'}, 'text')).toBeNull()
  })

  it('should take the one for Simplified Chinese by default', () => {
    const fonts = openFonts({text: collection, heading: serif})
    expect(fonts.text.font.postscriptName).toBe(names[0])
  })
})

describe('fontProblem', () => {
  it('should find nothing wrong with a whole font', () => {
    expect(fontProblem({bytes: serif, file: 'a.ttf'}, 'text')).toBe(null)
  })

  it('should name the faces of a collection where another is asked for', () => {
    const problem = fontProblem({bytes: collectionOf([serif, sans]), file: 'a.ttc', face: 'FangSong'}, 'heading')
    expect(problem).toBe(
      `Unexpected face \`FangSong\` of the \`heading\` font \`a.ttc\`, expected one of \`${names[0]}\`, \`${names[1]}\``,
    )
  })

  it('should name the file that was cut off, and the way out', () => {
    const problem = fontProblem({bytes: serif.subarray(0, 1_000_000), file: 'fonts/仿宋.ttf'}, 'text')
    expect(problem).toMatch(
      /^Unexpected bytes in the `text` font `fonts\/仿宋\.ttf`, expected .*; copy it again, or leave/,
    )
  })

  it.each([
    ['outlines that are zeros', damagedTable('glyf', 0)],
    ['outlines that end in the midst', damagedTable('glyf', 0xff, 0.5)],
    ['places that are zeros', damagedTable('loca', 0)],
    ['places that end in the midst', damagedTable('loca', 0xff, 0.9)],
    ['widths that are zeros', damagedTable('hmtx', 0)],
    ['widths beyond all measure', damagedTable('hmtx', 0xff)],
    ['no table post', without('post')],
    ['no table cmap', without('cmap')],
  ])('should refuse a font with %s', (_, bytes) => {
    expect(fontProblem({bytes}, 'text')).toMatch(/^Unexpected bytes in the `text` font,/)
  })

  it.each([
    ['no names', without('name')],
    ['no table of kerning', without('GPOS')],
  ])('should take a font with %s', (_, bytes) => {
    expect(fontProblem({bytes}, 'text')).toBe(null)
  })

  it('should refuse any other bytes', () => {
    const head = fc.constantFrom([0, 1, 0, 0], [0x4f, 0x54, 0x54, 0x4f], [0x74, 0x74, 0x63, 0x66], [0, 0, 1, 0], [])
    fc.assert(
      fc.property(head, fc.uint8Array({maxLength: 400}), (start, rest) => {
        expect(fontProblem({bytes: Uint8Array.from([...start, ...rest])}, 'text')).toMatch(
          /^Unexpected bytes in the `text` font,/,
        )
      }),
    )
  })
})
