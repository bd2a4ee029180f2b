import {describe, expect, it} from 'vitest'
import * as fc from 'fast-check'
import {languageStretches} from '../../src/wording/language-stretches.ts'

function marked(text: string, lang: 'zh-CN' | 'en'): Array<string> {
  return languageStretches(text, lang).map((stretch) => `${stretch.lang ?? ''}|${stretch.text}`)
}

describe('languageStretches', () => {
  it('should mark Chinese in an English document, Latin words within it included', () => {
    expect(marked('Paper: 《区域合作与 APEC 开放》 | 甲某某 | March 2026', 'en')).toEqual([
      '|Paper: ',
      'zh-CN|《区域合作与 APEC 开放》',
      '| | ',
      'zh-CN|甲某某',
      '| | March 2026',
    ])
    expect(marked('Measures of the pathway', 'en')).toEqual(['|Measures of the pathway'])
  })

  it('should leave a quotation mark to the language that it was opened in', () => {
    expect(marked('the way “开放高地”, with 4', 'en')).toEqual(['|the way “', 'zh-CN|开放高地', '|”, with 4'])
    expect(marked('as 建设“开放高地”', 'en')).toEqual(['|as ', 'zh-CN|建设“开放高地”'])
  })

  it('should mark a title of several Latin words in a Chinese document, and no single ones', () => {
    expect(marked('甲. Free trade zones of the coast[J]. 2024', 'zh-CN')).toEqual([
      '|甲. ',
      'en|Free trade zones of the coast',
      '|[J]. 2024',
    ])
    expect(marked('中国对 APEC 其他成员', 'zh-CN')).toEqual(['|中国对 APEC 其他成员'])
  })

  it('should lose nothing of any text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 80}),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (text, lang) => {
          expect(
            languageStretches(text, lang)
              .map((stretch) => stretch.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })

  it('should take time in proportion to the text', () => {
    for (const text of ['A'.repeat(200_000), '中'.repeat(200_000), '中A'.repeat(100_000), 'a a '.repeat(50_000)]) {
      for (const lang of ['zh-CN', 'en'] as const) expect(languageStretches(text, lang).length).toBeGreaterThan(0)
    }
  })
})
