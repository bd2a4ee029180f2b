import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {setParagraph} from '../../src/typeset/set-paragraph.ts'
import type {SetLine} from '../../src/typeset/text-style.ts'
import {lineText, withoutBlanks} from '../fixtures/line-text.ts'
import {mixedText} from '../fixtures/mixed-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const sizePt = 20

function set(text: string, widthEm: number, balanced: boolean): Array<SetLine> {
  const style = {face: 'heading', sizePt, color: '#000000'} as const
  return setParagraph({fonts: testFonts, missing: new Map()}, [{text, style}], {
    widthPt: widthEm * sizePt,
    align: 'left',
    balanced,
  })
}

describe('balanceLines', () => {
  it('should leave no last line of a few characters', () => {
    const text = '各区域从开放到创新的路径比较与展望之一二'
    expect(set(text, 17, false).map((line) => lineText(line).length)).toEqual([17, 3])
    expect(set(text, 17, true).map((line) => lineText(line).length)).toEqual([10, 10])
  })

  it('should break where a clause ends, if the lines are not too uneven', () => {
    const text = '东部沿海地区的路径：从制度型开放到创新高地'
    expect(set(text, 17, true).map(lineText)).toEqual(['东部沿海地区的路径：', '从制度型开放到创新高地'])
    const [first] = set('东部：从制度型开放走向创新高地的路径与举措', 17, true).map(lineText)
    expect(first).not.toBe('东部：')
  })

  it('should leave one line as it is', () => {
    expect(set('各区域路径比较', 17, true)).toEqual(set('各区域路径比较', 17, false))
  })

  it('should need no more lines, lose nothing and stay in the column', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({min: 12, max: 40}), (text, widthEm) => {
        const lines = set(text, widthEm, true)
        expect(lines.length).toBeLessThanOrEqual(set(text, widthEm, false).length)
        expect(withoutBlanks(lines.map(lineText).join(''))).toBe(withoutBlanks(text))
        for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(widthEm * sizePt + 0.5)
      }),
    )
  })
})
