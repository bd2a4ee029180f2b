import {describe, expect, it} from 'vitest'
import type {Table} from '../../src/blocks/blocks.ts'
import type {Layout} from '../../src/index.ts'
import {composeBriefing, layoutBriefing} from '../../src/index.ts'
import {emptyPack} from '../fixtures/invented-pack.ts'
import {layoutDefects} from '../fixtures/layout-defects.ts'
import {lineText} from '../fixtures/line-text.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const briefing = composeBriefing(emptyPack())

function layOut(columns: Table['columns'], cells: ReadonlyArray<string>): Layout {
  const table: Table = {type: 'table', columns, rows: [{cells: cells.map((text) => [{text}])}]}
  return layoutBriefing({...briefing, lang: 'en', blocks: [table]}, testFonts, '')
}

function textsOf(layout: Layout): Array<string> {
  return layout.pages.flatMap((page) => page.boxes.flatMap((box) => (box.type === 'text' ? [lineText(box.line)] : [])))
}

function head(title: string, share: number): Table['columns'][number] {
  return {title, share, align: 'left'}
}

describe('layoutTable', () => {
  it('should keep the words of a head whole, however small the share of their column', () => {
    const layout = layOut(
      [head('Where', 90), head('Measures', 2), head('National, naming it', 8)],
      ['Coast', '5', '14'],
    )
    expect(textsOf(layout)).toEqual(expect.arrayContaining(['Where', 'Measures', 'National,']))
    expect(layoutDefects(layout)).toEqual([])
  })

  it('should leave columns as they are shared where every word has room', () => {
    const columns = ['One', 'Two', 'Three'].map((title, index) => head(title, index + 1))
    const xs = layOut(columns, ['a', 'b', 'c']).pages[0]!.boxes.flatMap((box) =>
      box.type === 'text' && /^[abc]$/.test(lineText(box.line)) ? [box.xPt] : [],
    )
    expect((xs[2]! - xs[1]!) / (xs[1]! - xs[0]!)).toBeCloseTo(2)
  })

  it('should stay within the page where no share leaves room for every word', () => {
    const columns = Array.from({length: 5}, () => ({...head('Internationalisation-programmes', 1), whole: true}))
    const layout = layOut(
      columns,
      Array.from({length: 5}, () => 'CNY 1234567.89 billion of exports'),
    )
    expect(layoutDefects(layout)).toEqual([])
  })
})
