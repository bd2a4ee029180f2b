import {describe, expect, it} from 'vitest'
import {toReadable} from '../../src/typeset/to-readable.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const style = {face: 'text', sizePt: 10, color: '#000000'} as const

function read(text: string): {text: string; missing: Record<string, number>} {
  const missing = new Map<string, number>()
  const runs = toReadable([{text, style}], testFonts, missing)
  return {text: runs.map((run) => run.text).join(''), missing: Object.fromEntries(missing)}
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
