import {create} from 'fontkit'
import type {Font} from 'fontkit'
import {expect, it} from 'vitest'
import {trueTypeSubsets} from '../../src/fonts/true-type-subset.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const {font} = testFonts.text
const characters = [...'开放合作éÅ2026%，']

function subsetOf(text: ReadonlyArray<string>): {bytes: Uint8Array; numbers: Array<number>} {
  const subset = trueTypeSubsets(font)!()
  const glyphs = text.map((character) => font.layout(character).glyphs[0]!.id)
  const numbers = glyphs.map((glyph) => subset.includeGlyph(glyph))
  return {bytes: subset.encode(), numbers}
}

function outline(of: Font, glyph: number): {path: string; advance: number} {
  const found = of.getGlyph(glyph)
  return {path: found.path.toSVG(), advance: found.advanceWidth}
}

it('should keep outlines and widths, composites included', () => {
  const {bytes, numbers} = subsetOf(characters)
  const opened = create(bytes) as Font
  for (const [index, number] of numbers.entries()) {
    const glyph = font.layout(characters[index]!).glyphs[0]!.id
    expect(outline(opened, number)).toEqual(outline(font, glyph))
  }
})

it('should give a glyph one number, and .notdef the first', () => {
  const {numbers} = subsetOf([...'开放开'])
  expect(numbers[0]).toBe(1)
  expect(numbers[2]).toBe(numbers[0])
})

it('should leave the font as it was, for the next document', () => {
  const first = subsetOf(characters).bytes
  expect(subsetOf(characters).bytes).toEqual(first)
})

it('should be no larger than what fontkit keeps', () => {
  const text = [...'区域开放创新发展路径贸易合作机制平台产业规则通道技术数字绿色能源']
  const theirs = font.createSubset() as {includeGlyph(glyph: number): number; encode(): Uint8Array}
  for (const character of text) theirs.includeGlyph(font.layout(character).glyphs[0]!.id)
  expect(subsetOf(text).bytes.length).toBeLessThanOrEqual(theirs.encode().length * 1.01)
})
