import {packOf} from '@region-briefs/core'
import {expect, test} from 'vitest'
import {overlayTemplate, planWorkbook} from '../src/index.ts'
import {partsOf} from '../src/package/parts.ts'
import {columnWidth} from '../src/plan/width.ts'
import {pageLayout} from '../src/write/page-layout.ts'
import {stringTable} from '../src/write/string-table.ts'
import type {SheetPlan} from '../src/index.ts'
import {observation, options, sampleModel} from './sample-model.ts'

const sheet: SheetPlan = {
  id: 'notes',
  name: '说明',
  title: '说明',
  rows: [],
  table: null,
  columns: [],
  widths: [],
  frozen: {rows: 1, columns: 0},
  orientation: 'landscape',
}

test.each([
  [1, 200],
  [1, 240],
  [2, 241],
  [3, 500],
])('%i pages side by side for %i characters', (pages, width) => {
  expect(pageLayout({...sheet, widths: [width - 100, 100]}, '标题').pageSetup!.fitToWidth).toBe(pages)
})

test.each([
  [12, 'text'],
  [62, 'link'],
] as const)('a column of at most 10 is %i wide for a %s of 60 characters', (width, type) => {
  const shown = 'a'.repeat(60)
  const cell = type === 'link' ? {type, text: shown, url: shown} : {type, value: shown}
  expect(columnWidth('头', [cell], 10)).toBe(width)
})

test('a link of any length leaves its column bearable', () => {
  expect(columnWidth('头', [{type: 'link', text: 'a'.repeat(500), url: 'a'}], 10)).toBe(74)
})

test('a long master table prints one page, and says where the others are printed', () => {
  const figures = Array.from({length: 40}, (_, index) =>
    observation(`o-${index}`, {label: `示例${index}`, value: index}),
  )
  const pack = packOf({...sampleModel, observations: figures}, 'all')
  const all = {...pack, figures: figures.map((each) => ({observation: each, scope: 'national' as const, line: null}))}
  const {printed, rows} = planWorkbook(all, options).sheets.find(({id}) => id === 'master')!
  expect(rows.length).toBeGreaterThan(40)
  expect(printed!.rows).toBe(31)
  expect(printed!.said).toContain('第 1–31 行，其余见“指标”')
})

test('texts that many cells share have the shortest numbers', () => {
  const cells = ['甲', '乙', '丙', '乙', '丙', '丙'].map((value) => ({type: 'text' as const, value}))
  const table = stringTable([{...sheet, rows: [{style: 'body', cells}]}])
  expect(['丙', '乙', '甲'].map(table.indexOf)).toEqual([0, 1, 2])
  expect(table.xml()).toMatch(/count="6" uniqueCount="3"><si><t>丙<\/t>/)
})

test('what an analyst writes into a template is not marked as a mistake either', async () => {
  const parts = partsOf(await overlayTemplate())
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('numberStoredAsText="1"')
})
