import type {Pack} from '@region-briefs/core'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Layout} from '../../src/index.ts'
import {composeBriefing, layoutBriefing} from '../../src/index.ts'
import {lineText, withoutBlanks} from '../fixtures/line-text.ts'
import {boundsOf} from '../fixtures/box-bounds.ts'
import {layoutDefects as defects} from '../fixtures/layout-defects.ts'
import {emptyPack, figure, inventedComparison, inventedPack, pathway, reference} from '../fixtures/invented-pack.ts'
import {inventedSeries} from '../fixtures/invented-series.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

function layOut(pack: Pack): Layout {
  return layoutBriefing(composeBriefing(pack), testFonts, '末行')
}

function textsOf(layout: Layout): Array<Array<string>> {
  return layout.pages.map((page) => page.boxes.flatMap((box) => (box.type === 'text' ? [lineText(box.line)] : [])))
}

const long = '依托开放平台，深化产业合作与规则对接；'.repeat(160)

/** A quarter of a page of text, one for each index. */
function quarter(index: number): string {
  return `依托开放平台第${index}号，深化产业合作与规则对接；`.repeat(24)
}

describe('layoutBriefing', () => {
  it.each([
    ['a region', inventedPack()],
    ['a comparison', inventedComparison()],
    ['an empty pack', emptyPack()],
  ])('should lay out %s without overlap', (_, pack) => {
    expect(defects(layOut(pack))).toEqual([])
  })

  it('should break a measure of 3,000 characters over pages and lose none of them', () => {
    const pack = inventedPack()
    const [first] = pathway().measures
    const layout = layOut({...pack, pathways: [pathway({measures: [{...first!, text: long}]})]})
    expect(defects(layout)).toEqual([])
    const all = textsOf(layout).flat().join('')
    expect(all.split('深化产业').length - 1).toBeGreaterThanOrEqual(155)
  })

  it('should repeat the head of a table on each page that it reaches', () => {
    const references = Array.from({length: 120}, (_, index) => reference(index + 1))
    const layout = layOut({...inventedPack(), references})
    expect(defects(layout)).toEqual([])
    const listPages = textsOf(layout).filter((texts) => texts.some((text) => /第 \d+ 份虚构统计公报/.test(text)))
    expect(listPages.length).toBeGreaterThan(4)
    for (const texts of listPages) expect(texts).toContain('编号')
  })

  it('should keep a row and a quotation on one page', () => {
    const pack = inventedPack()
    const [first] = pathway().measures
    const measures = Array.from({length: 9}, (_, index) => ({...first!, ordinal: index + 1, text: quarter(index)}))
    const references = Array.from({length: 9}, (_, index) => reference(index + 1, {title: quarter(index + 20)}))
    const pages = textsOf(layOut({...pack, pathways: [pathway({measures})], references})).map((page) => page.join(''))
    expect(pages.length).toBeGreaterThan(5)
    for (let index = 0; index < 9; index++) {
      expect(pages.filter((page) => page.includes(withoutBlanks(quarter(index))))).toHaveLength(1)
      expect(pages.filter((page) => page.includes(withoutBlanks(quarter(index + 20))))).toHaveLength(1)
    }
  })

  it('should leave no measure alone at either end of their table, nor its note', () => {
    const pack = inventedPack()
    const [first] = pathway().measures
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 30}), {minLength: 2, maxLength: 9}), (lengths) => {
        const measures = lengths.map((length, index) => ({
          ...first!,
          ordinal: index + 1,
          text: `举措${index}号${'，深化产业合作与规则对接'.repeat(length)}`,
        }))
        const pages = textsOf(layOut({...pack, pathways: [pathway({measures})]})).map((page) => page.join(''))
        // The first page names them in short.
        const pageOf = (text: string): number => pages.findIndex((page, number) => number > 0 && page.includes(text))
        const last = lengths.length - 1
        expect(pageOf('举措0号')).toBe(pageOf('举措1号'))
        expect(pageOf('路径举措')).toBe(pageOf('举措0号'))
        expect(pageOf(`举措${last}号`)).toBe(pageOf(`举措${last - 1}号`))
        expect(pageOf('表示论文该条未提及')).toBe(pageOf(`举措${last}号`))
      }),
      // Four that are more than a page together, though any two are not.
      {numRuns: 20, examples: [[[22, 30, 27, 27]]]},
    )
  })

  it('should keep a chart on the page of the data behind it, or on the one before where much of that would be empty', () => {
    for (const pack of [inventedPack(), inventedComparison()]) {
      const {structure, pages} = layOut({...pack, series: inventedSeries()})
      const pagesOf = (node: number): Array<number> =>
        pages.flatMap(({boxes}, page) => (boxes.some((box) => box.node !== null && isIn(box.node, node)) ? [page] : []))
      const isIn = (inner: number | null, outer: number): boolean =>
        inner !== null && (inner === outer || isIn(structure[inner]!.parent, outer))
      const tops = structure.flatMap(({parent, role}, node) => (parent === 0 ? [{role, node}] : []))
      const pairs = tops.flatMap(({role, node}, index) =>
        role === 'Figure' && tops[index + 1]?.role === 'Table' ? [[node, tops[index + 1]!.node] as const] : [],
      )
      expect(pairs.length).toBeGreaterThan(4)
      const turns = pairs.filter(([chart, table]) => pagesOf(chart)[0] !== pagesOf(table)[0])
      for (const [chart, table] of turns) expect(pagesOf(chart)).toEqual([pagesOf(table)[0]! - 1])
      expect(turns.length).toBeLessThan(pairs.length / 3)
    }
  })

  it('should set what a measure names apart from it, on the same lines', () => {
    const boxes = layOut(inventedPack()).pages.flatMap((page) => page.boxes.filter((box) => box.type === 'text'))
    const names = boxes.find((box) => lineText(box.line).startsWith('产业与领域 数字贸易'))!
    const beside = boxes.filter((box) => box.yPt === names.yPt && box.xPt < names.xPt)
    expect(beside.map((box) => lineText(box.line))).toEqual(['1', expect.stringMatching(/^依托/)])
    for (const box of beside) expect(names.xPt - boundsOf(box).right).toBeGreaterThanOrEqual(16)
  })

  it('should keep a heading on the page of what follows', () => {
    for (const page of textsOf(layOut(inventedComparison()))) {
      const body = page.filter((text) => !/^第 \d+ \/|非政策文件/.test(text))
      expect(['一览', '路径举措', '图示', '来源', '引用文献', '数字与原句']).not.toContain(body.at(-1))
    }
  })

  it('should keep a heading of the comparison, its note and its table on one page', () => {
    const pack = inventedComparison()
    const [first] = pathway().measures
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), (count) => {
        const measures = Array.from({length: count}, (_, index) => ({...first!, ordinal: index + 1, text: '开放；'}))
        const pages = textsOf(layOut({...pack, pathways: [pathway({measures})]}))
        for (const [heading, note, row] of [
          ['论文的全部数字', '以下数字的主体', '4.63 万亿元'],
          ['数字与原句', '本件共列 16 个数字', '公报称高新技术产品'],
        ]) {
          const page = pages.find((texts) => texts.includes(heading!))!
          expect(page.some((text) => text.startsWith(note!))).toBe(true)
          expect(page.some((text) => text.startsWith(row!))).toBe(true)
        }
      }),
      {numRuns: 25},
    )
  })

  it('should leave the closing notes on no page of their own', () => {
    const pack = inventedPack()
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), (count) => {
        const figures = Array.from({length: count}, (_, index) =>
          figure(`f${index}`, 'national', {
            line: index + 1,
            label: `指标${index}`,
            text: `这一年第 ${index} 项为 1 万亿元。`,
          }),
        )
        const last = textsOf(layOut({...pack, figures})).at(-1)!
        expect(last.some((text) => text.startsWith(`这一年第 ${count - 1} 项`))).toBe(true)
        expect(last.some((text) => text.startsWith('行号指论文文件'))).toBe(true)
      }),
      {numRuns: 25},
    )
  })

  it('should keep a long figure in one piece with its unit, in tables and cards', () => {
    const surface = '约 123456789.12 亿元'
    const pack = inventedPack()
    const figures = [
      ...['a', 'b', 'c'].map((id) => figure(id, 'region', {surface, label: id})),
      figure('d', 'national', {surface, label: '丁'}),
    ]
    const layout = layOut({...pack, figures})
    expect(defects(layout)).toEqual([])
    // Four in cards and tables, three again behind the chart.
    expect(
      textsOf(layout)
        .flat()
        .filter((text) => text === surface),
    ).toHaveLength(7)
    const all = layOut({...inventedComparison(), figures})
    expect(defects(all)).toEqual([])
    expect(
      textsOf(all)
        .flat()
        .filter((text) => text === surface),
    ).toHaveLength(7)
  })

  it('should cut no number of a figure or reference in a card', () => {
    const pack = inventedPack()
    const cites = Array.from({length: 40}, (_, index) => 2 * index + 1)
    const layout = layOut({...pack, figures: [figure('a', 'region', {cites}), figure('b', 'region', {label: '乙'})]})
    expect(defects(layout)).toEqual([])
    const first = textsOf(layout)[0]!.join('')
    for (const number of cites) expect(first).toContain(`[${number}]`)
    expect(first).not.toContain(']……')
  })

  it('should give each link a place to lead to', () => {
    const layout = layOut(inventedPack())
    const names = new Set(layout.names.map((place) => place.name))
    const links = layout.pages.flatMap((page) =>
      page.boxes.flatMap((box) =>
        box.type === 'text' ? box.line.runs.flatMap((run) => (run.link ? [run.link] : [])) : [],
      ),
    )
    const inside = links.flatMap((link) => (link.to === 'name' ? [link.name] : []))
    expect(inside.length).toBeGreaterThan(20)
    expect(inside.filter((name) => !names.has(name))).toEqual([])
  })

  it('should say by code point what no font could show', () => {
    const pack = inventedPack()
    const layout = layOut({...pack, document: {...pack.document, title: '开放🙂研究'}})
    expect(layout.missing).toContainEqual({character: '🙂', count: expect.any(Number)})
    expect(textsOf(layout).flat().join('')).toContain('U+1F642')
  })

  it('should lay out any text soundly', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 120}),
      fc.string({unit: 'grapheme', maxLength: 300}),
      fc.constantFrom(
        long,
        '',
        'A'.repeat(400),
        '9'.repeat(300),
        '，'.repeat(60),
        'שלום עולם',
        '🙂🙂',
        '《'.repeat(30),
      ),
    )
    fc.assert(
      fc.property(text, text, text, fc.integer({min: -1000, max: 1000}), (one, other, third, value) => {
        expect(defects(layOut(packOfText({one, other, third, value})))).toEqual([])
      }),
      {numRuns: 40},
    )
  })
})

function packOfText(texts: {one: string; other: string; third: string; value: number}): Pack {
  const {one, other, third, value} = texts
  const pack = inventedPack()
  const [measure] = pathway().measures
  return {
    ...pack,
    document: {...pack.document, title: one, authors: [other], source: {name: third}},
    pathways: [
      pathway({
        title: other,
        from: one,
        to: third,
        formula: [other, third],
        measures: [{...measure!, text: one, places: [{label: third, code: null}]}],
      }),
    ],
    figures: [
      figure('a', 'national-about-region', {
        label: one,
        subject: other,
        partner: third,
        surface: other,
        value,
        text: third,
      }),
      figure('b', 'national-about-region', {label: other, surface: one, value: -value, text: third}),
      figure('c', 'national', {
        label: third,
        subject: one,
        surface: third,
        kind: 'share',
        unit: '%',
        value: 50,
        period: one,
      }),
      ...[2001, 2003, 2004].map((year) =>
        figure(`d${year}`, 'national', {label: other, surface: one, unit: '%', value, period: String(year)}),
      ),
    ],
    references: [reference(1, {title: one, authors: [other], url: third})],
  }
}
