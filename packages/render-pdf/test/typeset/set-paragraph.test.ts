import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {setParagraph} from '../../src/typeset/set-paragraph.ts'
import type {SetLine} from '../../src/typeset/text-style.ts'
import {lineText, withoutBlanks} from '../fixtures/line-text.ts'
import {mixedText} from '../fixtures/mixed-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const sizePt = 10
const style = {face: 'text', sizePt, color: '#000000'} as const
const widths = [22, 26.3, 31.7, 38, 44.9]

function set(text: string, widthEm: number, align: 'justify' | 'left' = 'justify'): Array<SetLine> {
  const typesetter = {fonts: testFonts, missing: new Map()}
  return setParagraph(typesetter, [{text, style}], {widthPt: widthEm * sizePt, align, indentPt: 2 * sizePt})
}

function check(property: (lines: Array<SetLine>, widthEm: number, text: string) => void): void {
  fc.assert(
    fc.property(mixedText, fc.constantFrom(...widths), (text, width) => property(set(text, width), width, text)),
    {numRuns: 150},
  )
}

describe('setParagraph', () => {
  it('should keep every character in its order', () => {
    check((lines, _, text) => {
      expect(withoutBlanks(lines.map(lineText).join(''))).toBe(withoutBlanks(text))
    })
  })

  it('should begin no line with a mark that belongs to the line before', () => {
    check((lines) => {
      for (const line of lines.slice(1))
        expect(lineText(line)).not.toMatch(/^[，。、；：？！）」』】》〉”’…—～·%‰,.;:?!)\]]/)
    })
  })

  it('should end no line with an opening mark', () => {
    check((lines) => {
      for (const line of lines.slice(0, -1)) expect(lineText(line)).not.toMatch(/[（「『【《〈“‘([¥$]$/)
    })
  })

  it('should cut no number and part none from its unit, sign or citation mark', () => {
    check((lines) => {
      for (const [index, line] of lines.slice(1).entries()) {
        const parted = `${lineText(lines[index]!)}\n${lineText(line)}`
        expect(parted).not.toMatch(
          /[\d.,]\n[\d.,%]|\d\n[年月日万亿元个家倍次版]|[−¥第逾约近]\n[\d一]|[万亿个]\n(?:亿|元|美元|百分点)|(?<!\])\n\[\d|[～—]\n\d/,
        )
      }
    })
  })

  it('should part no ordinal of Han digits from its 第 or its unit', () => {
    for (let indent = 0; indent < 24; indent++) {
      const texts = set(`${'开'.repeat(indent)}其规模居世界第三十一位，又是全球第二大经济体`, 22).map(lineText)
      expect(texts.join('\n')).not.toMatch(/第\n|第[三十一二]*\n[三十一二位大]/)
    }
  })

  it('should part no runs that stay together, except where they are wider than the column', () => {
    const runs = Array.from({length: 12}, (_, index) => [
      {text: `F${index} `, style, together: true},
      {text: '↓ 下降 30% 到 40%', style, together: true},
      {text: '（合规成本）；', style},
    ]).flat()
    const typesetter = {fonts: testFonts, missing: new Map()}
    for (const widthEm of widths) {
      const lines = setParagraph(typesetter, runs, {widthPt: widthEm * sizePt, align: 'left'})
      expect(lines.length).toBeGreaterThan(4)
      const together = lines.flatMap((line) => [...lineText(line).matchAll(/F\d+ ↓ 下降 30% 到 40%/g)])
      expect(together).toHaveLength(12)
    }
    const narrow = setParagraph(typesetter, runs, {widthPt: 5 * sizePt, align: 'left'})
    expect(narrow.filter((line) => line.overfull)).toEqual([])
  })

  it('should part a citation mark behind a comma or bracket, and cut and overfill nothing', () => {
    const numbers = fc.uniqueArray(fc.integer({min: 1, max: 400}), {minLength: 1, maxLength: 45})
    const widthEms = fc.integer({min: 9, max: 40})
    fc.assert(
      fc.property(numbers, fc.constantFrom(',', ', ', '，', ']['), widthEms, (all, mark, width) => {
        const text = `贸易额达到五万亿元[${all.join(mark)}]，其中出口增长较快。`
        const lines = set(text, width)
        for (const line of lines) {
          expect(line.overfull).toBe(false)
          expect(line.widthPt).toBeLessThanOrEqual(width * sizePt + 0.5)
          expect(lineText(line)).not.toMatch(/^[,，\]]/)
        }
        const ends = lines.map(lineText).join('\n')
        expect(ends).not.toMatch(/\d\n\d|\[\n/)
        expect(withoutBlanks(lines.map(lineText).join(''))).toBe(withoutBlanks(text))
      }),
    )
  })

  it('should still not part a number with commas outside of a mark', () => {
    for (let width = 8; width < 16; width += 0.5) {
      expect(set('金额为 1,200,500 元，[1,2,3]。', width).map(lineText).join('\n')).not.toMatch(/,\n\d{3}/)
    }
  })

  it('should set digits above and below the line close to their letters, and points on the line', () => {
    const [line] = set('浓度 30 μg/m³，PM₂.₅ 与 CO₂ 排放', 44)
    const pieces = line!.runs.flatMap((run) => run.pieces.map((piece) => ({...piece, style: run.style})))
    const unit = pieces.find((piece) => piece.text === 'm³')!
    expect(unit.advancePt).toBeCloseTo(testFonts.text.shape('m³').width * sizePt)
    const point = pieces.find((piece) => piece.text === '.')!
    expect(point.style.risePt ?? 0).toBe(0)
    expect(point.style.sizePt).toBe(sizePt)
    expect(point.advancePt).toBeCloseTo(testFonts.text.shape('.').width * sizePt)
  })

  it('should keep a blank that the text prints between two Han', () => {
    const [line] = set('署名 张 三', 44)
    const blanks = line!.runs.flatMap((run) => run.pieces).filter((piece) => piece.text === ' ')
    expect(blanks.map((piece) => piece.advancePt / sizePt)).toEqual([0.25, 0.25])
  })

  it('should keep a unit of Latin letters with its number', () => {
    for (let width = 9; width < 16; width += 0.25) {
      const parted = set('全年平均浓度降到 30 μg/m³，发电 5 kWh', width).map(lineText).join('\n')
      expect(parted).not.toMatch(/30\n|5\nkWh/)
    }
  })

  it('should part a long word with a hyphen, at a syllable, and justify English text evenly', () => {
    const text =
      'Regional liberalisation of services has raised the participation of manufacturing enterprises in international ' +
      'supply networks, although considerable administrative differences between neighbouring jurisdictions remain.'
    const lines = set(text.repeat(3), 24)
    const hyphenated = lines.map(lineText).filter((line) => line.endsWith('\u00ad'))
    expect(hyphenated.length).toBeGreaterThan(0)
    for (const line of hyphenated) expect(line).toMatch(/\p{L}{2,}\u00ad$/u)
    expect(Math.max(...lines.map((line) => line.grownEm))).toBeLessThan(0.12)
  })

  it('should part a word of ragged text only where the column is narrower than it', () => {
    const text = 'Registration of internationalisation programmes in neighbouring jurisdictions'
    const ragged = (width: number): string => set(text, width, 'left').map(lineText).join('\n')
    expect(ragged(14)).not.toContain('\u00ad')
    expect(ragged(7)).toContain('\u00ad')
  })

  it('should keep an English amount in one line, from its currency to its scale', () => {
    for (let width = 15; width < 22; width += 0.25) {
      const parted = set('worth CNY 70085.81 billion, for 567020 thousand persons, down 0.93 percentage points', width)
      expect(parted.map(lineText).join('\n')).not.toMatch(/CNY\n|\d\n(?:billion|thousand|percentage)|percentage\n/)
    }
  })

  it('should not part the groups of three of a number, and may part a year from what follows', () => {
    const texts = Array.from({length: 24}, (_, more) =>
      set(
        `对外投资累计达到 2 795 亿美元，${'其中'.repeat(more % 4)}新增 1 123 456 家，见 2025 300 号。`,
        10 + more / 4,
      ),
    ).map((lines) => lines.map(lineText).join('\n'))
    for (const text of texts) expect(text).not.toMatch(/(?<!\d)\d{1,3} ?\n ?\d{3}(?!\d)|\d\n[亿家]/)
    expect(texts.some((text) => /2025 ?\n ?300/.test(text))).toBe(true)
  })

  it('should not hyphenate abbreviations, numbers and short words', () => {
    for (let width = 10; width < 20; width += 0.5) {
      const texts = set('参加 ASEAN2026 与 RCEP 的 21 个 member 共 1200300 家', width).map(lineText)
      expect(texts.join('').replace('mem\u00adber', '')).not.toContain('\u00ad')
    }
  })

  it('should let a line end before a point of an address and behind a hyphen of a word', () => {
    const lines = set('资料见 www.statistics-office.example.gov.cn 一栏，作为 super-value-adder 的角色。'.repeat(3), 13)
    expect(lines.some((line) => lineText(line).endsWith('-'))).toBe(true)
    expect(lines.map(lineText).join('\n')).not.toMatch(/\.\n[a-z]/)
  })

  it('should say which lines are wide, since no sound place is near their end', () => {
    const all = Array.from({length: 10}, (_, more) =>
      set(`${'开'.repeat(10 + more)} 1234567.89 万亿元，比上年有所增长。`, 22),
    ).flat()
    expect(all.some((line) => line.wide)).toBe(true)
    for (const line of all) expect(line.wide).toBe(line.grownEm > 0.12)
    expect(set('开放平台与区域经济之间的关系值得反复研究'.repeat(4), 22).some((line) => line.wide)).toBe(false)
  })

  it('should set a line narrower, by a twelfth at most, where a long number would else leave it wide', () => {
    const texts = Array.from({length: 12}, (_, more) => `${'开'.repeat(9 + more)} 1234.67 万亿元，比上年有所增长。`)
    const lines = texts.flatMap((text) => set(text, 22))
    const narrowed = lines.filter((line) => line.scale < 1)
    expect(narrowed.length).toBeGreaterThan(0)
    for (const line of narrowed) {
      expect(line.scale).toBeGreaterThan(0.915)
      expect(line.grownEm).toBe(0)
      expect(line.runs.every((run) => run.scale === line.scale)).toBe(true)
    }
    // Half a line stays empty rather than that ragged text is narrowed.
    const long = Array.from(
      {length: 8},
      (_, more) => `${'开'.repeat(5 + more)} 12345678901234567890.67 万亿元，有所增长。`,
    )
    const left = [...texts, ...long].flatMap((text) => set(text, 22, 'left'))
    expect(left.filter((line) => line.scale !== 1 || line.overfull)).toEqual([])
  })

  it('should narrow no line where the gaps of its neighbours can give', () => {
    const lines = set('开放平台与区域经济之间的关系，值得反复研究、讨论'.repeat(6), 22)
    expect(lines.filter((line) => line.scale !== 1)).toEqual([])
  })

  it('should let a line end between 达 and its number, but not between 逾 and its number', () => {
    const ends = Array.from({length: 24}, (_, indent) => set(`${'开'.repeat(indent)}规模达 7000 亿元，逾 8000 家`, 12))
    expect(ends.flatMap((lines) => lines.map(lineText)).some((line) => line.endsWith('达'))).toBe(true)
    expect(ends.flatMap((lines) => lines.map(lineText)).some((line) => line.endsWith('逾'))).toBe(false)
  })

  it('should never part a dash or an ellipsis', () => {
    check((lines) => {
      for (const line of lines.slice(1)) expect(lineText(line)).not.toMatch(/^[—…]/)
    })
  })

  it('should fill every line but the last to within half a point', () => {
    check((lines, width) => {
      for (const [index, line] of lines.slice(0, -1).entries()) {
        const available = width * sizePt - (index === 0 ? 2 * sizePt : 0)
        expect(Math.abs(line.widthPt - available)).toBeLessThan(0.5)
        expect(Math.abs(endOf(line) - available)).toBeLessThan(0.5)
      }
    })
  })

  it('should survive any text in any column without an overfull line', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.integer({min: 3, max: 40}), (text, width) => {
        for (const line of set(text, width)) expect(line.overfull).toBe(false)
      }),
      {numRuns: 200},
    )
  })

  it('should indent the first line by two em and no other', () => {
    const lines = set('开放平台与区域经济之间的关系值得反复研究'.repeat(4), 22)
    expect(lines.map((line) => line.xPt)).toEqual([20, ...lines.slice(1).map(() => 0)])
  })

  it('should avoid a last line of one character', () => {
    // 22 em, less two of indent, hold 20 characters; 21 would leave one alone.
    const lines = set('开放平台与区域经济之间的关系值得，反复研究和讨论', 22)
    expect(withoutBlanks(lineText(lines.at(-1)!)).length).toBeGreaterThan(1)
  })

  it('should cut a word only where its column is narrower than the word', () => {
    const lines = set(
      'https://example.org/a/very/long/address/without/any/blank/in/it/at/all/0123456789012345678901234567890123',
      8,
    )
    expect(lines.every((line) => !line.overfull)).toBe(true)
    expect(lines.map(lineText).join('')).toContain('012345678901234567890')
  })
})

/** Where the ink of a line ends, from its pieces alone. */
function endOf(line: SetLine): number {
  const last = line.runs.at(-1)!
  const advances = last.pieces.reduce((sum, piece) => sum + piece.advancePt, 0)
  const blank = /[，。、；：）」』】》〉”’]$/.test(last.pieces.at(-1)!.text) ? (line.scale * sizePt) / 2 : 0
  return last.xPt + advances - blank
}
