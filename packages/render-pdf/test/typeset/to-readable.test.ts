import {describe, expect, it} from 'vitest'
import {toReadable} from '../../src/typeset/to-readable.ts'
import {fullTestFonts, testFonts} from '../fixtures/open-test-fonts.ts'

const style = {face: 'text', sizePt: 10, color: '#000000'} as const

function read(text: string): {text: string; missing: Record<string, number>} {
  const missing = new Map<string, number>()
  const runs = toReadable([{text, style}], testFonts, missing)
  return {text: runs.map((run) => run.text).join(''), missing: Object.fromEntries(missing)}
}

/** Each run's text with its face. */
function faces(text: string): {runs: Array<[string, string | number]>; missing: Array<string>} {
  const missing = new Map<string, number>()
  const runs = toReadable([{text, style}], fullTestFonts, missing)
  return {runs: runs.map((run) => [run.text, run.style.face]), missing: [...missing.keys()]}
}

describe('toReadable', () => {
  it('should set 〓 for what no font has, and count it', () => {
    expect(read('开放🙂与🙂合作')).toEqual({text: '开放〓与〓合作', missing: {'🙂': 2}})
  })

  it('should set 〓 for a lone surrogate', () => {
    expect(read('开\ud800放')).toEqual({text: '开〓放', missing: {'\ud800': 1}})
  })

  it('should leave out what shows nothing', () => {
    expect(read('开\u0000\u0007放\u200d合\u202e作\ufe0f')).toEqual({text: '开放合作', missing: {}})
  })

  it('should make blanks of tabs and line ends', () => {
    expect(read('开放\t合作\r\n共享')).toEqual({text: '开放 合作  共享', missing: {}})
  })

  it('should draw what looks like another character with its glyph, and copy it out as it is', () => {
    expect(read('PM₂')).toEqual({text: 'PM₂', missing: {}})
    const [lowered, digit] = ['₂', '2'].map((character) => testFonts.text.shape(character))
    expect(lowered!.glyphs).toEqual(digit!.glyphs)
    expect(lowered!.codePoints).toEqual([[0x2082]])
  })

  it('should lower a digit that the fonts have only on the line', () => {
    const [before, digit] = toReadable([{text: 'CO₂', style}], testFonts, new Map())
    expect(before).toMatchObject({text: 'CO'})
    expect(digit).toMatchObject({text: '₂', style: {sizePt: 6, risePt: -1.5}})
  })
})

describe('toReadable with fonts that stand in', () => {
  it('should set a word in one font that has all its letters, and leave those that need none', () => {
    expect(faces('与 Dvořák、Müller')).toEqual({
      runs: [
        ['与 ', 'text'],
        ['Dvořák', 0],
        ['、Müller', 'text'],
      ],
      missing: [],
    })
  })

  it('should make a letter and its mark one where they can be', () => {
    expect(faces('Mu\u0308ller')).toEqual({runs: [['Müller', 'text']], missing: []})
  })

  it.each([
    ['⅓', 0],
    ['₿', 0],
    ['⟶', 1],
    ['𝑥', 1],
    ['☑', 2],
    ['✔', 2],
    ['★', 'text'],
    ['㎡', 'text'],
    ['①', 'text'],
    ['龘', 'text'],
    ['𨱏', 'text'],
    ['㐀', 'text'],
  ])('should find a font for %s', (character, face) => {
    expect(faces(character)).toEqual({runs: [[character, face]], missing: []})
  })

  it('should set an ideograph held for compatibility as the one that it is', () => {
    expect(faces('\uf904')).toEqual({runs: [['\u6ed1', 'text']], missing: []})
  })

  it('should still tell what none has', () => {
    expect(faces('\ue000ش\u{1ee00}')).toEqual({runs: [['〓〓〓', 'text']], missing: ['\ue000', 'ش', '\u{1ee00}']})
  })
})
