import {assert, constantFrom, property, string} from 'fast-check'
import type {Font} from 'fontkit'
import {expect, it} from 'vitest'
import {latinShaper} from '../../src/fonts/latin-shaper.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const fonts = [testFonts.text.font, testFonts.heading.font]
const printable = Array.from({length: 94}, (_, index) => String.fromCharCode(0x21 + index))

/** What fontkit makes of a text, in the same terms. */
function laidOut(font: Font, text: string): unknown {
  const {glyphs, positions} = font.layout(text)
  return {
    glyphs: glyphs.map(({id}) => id),
    lengths: glyphs.map(({codePoints}) => codePoints.length),
    kerns: positions.map(({xAdvance}, index) => xAdvance - glyphs[index]!.advanceWidth),
  }
}

it('should set every pair of letters and digits as fontkit does', () => {
  const letters = printable.filter((character) => /[A-Za-z0-9]/.test(character))
  for (const font of fonts) {
    const shape = latinShaper(font)!
    const rows = letters.map((first) => letters.map((second) => `${first}${second}`).join(''))
    for (const row of rows) expect(shape(row)).toEqual(laidOut(font, row))
  }
})

it('should set any text of ASCII characters as fontkit does', () => {
  for (const font of fonts) {
    const shape = latinShaper(font)!
    const same = property(string({unit: constantFrom(...printable), minLength: 1, maxLength: 20}), (text) => {
      expect(shape(text)).toEqual(laidOut(font, text))
    })
    assert(same, {numRuns: 300})
  }
})

it('should kern and join what the font does', () => {
  const [serif] = fonts
  const shape = latinShaper(serif!)!
  expect(shape('AV').kerns[0]).toBeLessThan(0)
  expect(shape('HH').kerns).toEqual([0, 0])
  expect(shape('office').lengths).toContain(3)
})

it('should leave fonts of another kind to fontkit', () => {
  const [serif] = fonts
  const like = (changes: Partial<Font>): Font => Object.assign(Object.create(serif!) as Font, changes)
  const {GPOS, ...others} = serif!.directory!.tables
  expect(latinShaper(like({type: 'WOFF'}))).toBeNull()
  expect(latinShaper(like({directory: {tables: others}}))).toBeNull()
  const short = {...GPOS!, length: 12}
  expect(latinShaper(like({directory: {tables: {...others, GPOS: short}}}))).toBeNull()
})
