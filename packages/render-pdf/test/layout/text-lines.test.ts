import {describe, expect, it} from 'vitest'
import type {LayoutContext} from '../../src/layout/layout-context.ts'
import {setShort, setText} from '../../src/layout/text-lines.ts'
import {toLooks} from '../../src/theme/looks.ts'
import {theme} from '../../src/theme/theme.ts'
import {toWording} from '../../src/wording/wording.ts'
import {lineText} from '../fixtures/line-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const looks = toLooks(theme)

function contextOf(language: 'zh' | 'en'): LayoutContext {
  const typesetter = {fonts: testFonts, missing: new Map<string, number>()}
  return {typesetter, widthPt: 470, structure: [], theme, looks, wording: toWording(language)}
}

/** The marks of a text that are set in the font's proportional form. */
function narrowMarks(language: 'zh' | 'en', text: string): string {
  const lines = setText(contextOf(language), [{text}], looks.note, 470)
  const runs = lines.flatMap((line) => line.runs).filter(({style}) => style.proportional === true)
  return runs.flatMap(({pieces}) => pieces.map((piece) => piece.text)).join('')
}

/** A text in one line of so many pt, its type 10 pt. */
function short(text: string, widthPt: number): string {
  return setShort(contextOf('zh'), [{text}], {...looks.note, sizePt: 10}, widthPt, 1)
    .map(lineText)
    .join('')
}

describe('setText', () => {
  it('should set quotation marks of English text narrow, whatever they enclose, and those of Chinese text wide', () => {
    expect(narrowMarks('en', 'the pathway “开放高地”, with 4 measures; see “Sources”.')).toBe('“”“”')
    expect(narrowMarks('en', '建设“开放高地”的路径')).toBe('')
    expect(narrowMarks('zh', '是 APEC “开放高地” 的')).toBe('')
  })
})

describe('setShort', () => {
  it('should leave what fits, and end what does not in ……', () => {
    expect(short('对接规则', 60)).toBe('对接规则')
    expect(short('对接国际高标准规则', 61)).toBe('对接国际……')
  })

  it('should cut no number, and set no comma before ……', () => {
    expect(short('增长 12.5 万亿元', 72)).toBe('增长 12.5 万亿元')
    expect(short('增长 12.5 万亿元', 62)).toBe('增长……')
    expect(short('对接国，际高标准', 50)).toBe('对接国……')
  })
})
