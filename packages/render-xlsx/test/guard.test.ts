import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {packOf} from '@region-briefs/core'
import {planWorkbook, renderXlsx} from '../src/index.ts'
import {guardWorkbook} from '../src/guard/guard-workbook.ts'
import {longestText} from '../src/guard/guard-text.ts'
import {sealPackage} from '../src/package/seal-package.ts'
import {partsOf} from '../src/package/parts.ts'
import {writeWorkbook} from '../src/write/write-workbook.ts'
import type {Cell, ColumnInfo, ColumnType, SheetPlan, WorkbookPlan} from '../src/index.ts'
import {anyUtf16, awkward} from './awkward-text.ts'
import {options, sampleModel} from './sample-model.ts'

function column(head: string, type: ColumnType): ColumnInfo {
  const holds = type === 'number' || type === 'formula' ? 'number' : 'text'
  return {key: 'value', head, meaning: '测试', type, holds, unit: null, allowed: [], whenEmpty: null}
}

/** A workbook of one table with one column, a cell a row. */
function planOf(type: ColumnType, cells: ReadonlyArray<Cell>, changes: Partial<SheetPlan> = {}): WorkbookPlan {
  const sheet: SheetPlan = {
    id: 'indicators',
    name: '表',
    title: '测试',
    rows: [
      {style: 'head', cells: [{type: 'text', value: '列'}]},
      ...cells.map((cell) => ({style: 'body' as const, cells: [cell]})),
    ],
    table: {name: 'tblTest', columns: [column('列', type)]},
    columns: [column('列', type)],
    widths: [10],
    frozen: {rows: 1, columns: 0},
    orientation: 'landscape',
    ...changes,
  }
  const properties = {title: 't', subject: 's', description: 'd', keywords: 'k', creator: 'c', language: 'zh-CN'}
  return {properties: {...properties, date: options.date}, sheets: [sheet]}
}

function textCells(values: ReadonlyArray<string>): Array<Cell> {
  return values.map((value) => ({type: 'text', value}))
}

/** Guard, write, seal, and read the one column back. */
async function roundTrip(plan: WorkbookPlan): Promise<Array<unknown>> {
  const bytes = sealPackage(await writeWorkbook(guardWorkbook(plan).plan))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer as never)
  return plan.sheets[0]!.rows.slice(1).map((_, index) => workbook.worksheets[0]!.getCell(index + 2, 1).value)
}

test('any text comes back equal: illegal characters, escapes, half surrogates, what looks like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyUtf16, awkward, fc.string({unit: 'grapheme', minLength: 1})), {minLength: 1, maxLength: 60}),
      async (values) => {
        expect(await roundTrip(planOf('text', textCells(values)))).toEqual(values)
      },
    ),
    {numRuns: 40},
  )
})

test('no part ever holds a character that XML cannot', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anyUtf16, awkward), {minLength: 1, maxLength: 60}), async (values) => {
      const plan = planOf('text', textCells(values), {title: values[0]!})
      const properties = {...plan.properties, title: values.join(''), keywords: values[0]!, subject: values.at(-1)!}
      const bytes = sealPackage(await writeWorkbook(guardWorkbook({...plan, properties}).plan))
      const all = [...partsOf(bytes).values()].join('')
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(all).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/)
    }),
    {numRuns: 40},
  )
})

/** Numbers that Excel's cells can hold. */
function fits(value: number): boolean {
  const size = Math.abs(value)
  return Number.isFinite(value) && size <= 9.99999999999999e307 && (size === 0 || size >= 2.2251e-308)
}

test('any number that a cell can hold comes back equal, minus zero as zero', async () => {
  const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e307, 0.1 + 0.2, 26.29e12, 57.82))
  await fc.assert(
    fc.asyncProperty(fc.array(numbers.filter(fits), {minLength: 1, maxLength: 60}), async (values) => {
      const plan = planOf(
        'number',
        values.map((value) => ({type: 'number', value})),
      )
      expect(await roundTrip(plan)).toEqual(values.map((value) => (value === 0 ? 0 : value)))
    }),
    {numRuns: 40},
  )
})

test('the result of a formula is written even where it is zero', async () => {
  const plan = planOf('formula', [{type: 'formula', formula: '1-1', result: -0}])
  const parts = partsOf(sealPackage(await writeWorkbook(guardWorkbook(plan).plan)))
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<f>1-1</f><v>0</v>')
})

test('any other number is refused by name', () => {
  const numbers = fc.oneof(
    fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324),
    fc.double({min: 1e308, noNaN: true}),
    fc.double({min: 0, max: 2.225e-308, minExcluded: true, noNaN: true}),
  )
  fc.assert(
    fc.property(numbers, (value) => {
      expect(() => guardWorkbook(planOf('number', [{type: 'number', value}]))).toThrow(
        `Unexpected number \`${value}\` in \`表!A2\``,
      )
    }),
  )
})

describe('text over the limit', () => {
  test('is cut with a mark that tells its length, and a message', () => {
    const {plan, messages} = guardWorkbook(planOf('text', textCells(['长'.repeat(longestText + 1)])))
    const [cell] = plan.sheets[0]!.rows[1]!.cells
    expect(cell).toMatchObject({type: 'text', value: expect.stringMatching(/长…（全文 32768 字，见 model\.json）$/)})
    expect(cell?.type === 'text' && cell.value.length).toBe(longestText)
    expect(messages).toEqual([{ruleId: 'text-cut', sheet: '表', cell: 'A2'}])
  })

  test('is not cut inside a character of two units', () => {
    for (const lead of ['', 'a']) {
      const {plan} = guardWorkbook(planOf('text', textCells([lead + '😀'.repeat(20_000)])))
      const [cell] = plan.sheets[0]!.rows[1]!.cells
      expect(cell?.type === 'text' && Buffer.from(cell.value).toString()).toBe(cell?.type === 'text' && cell.value)
    }
  })

  test('at the limit stays whole', async () => {
    const value = '限'.repeat(longestText)
    expect(await roundTrip(planOf('text', textCells([value])))).toEqual([value])
  })
})

test('an address that nobody could open stays as text, with a message', () => {
  for (const url of [
    'not a url',
    'javascript:alert(1)',
    'file:///etc/hosts',
    `https://example.org/${'a'.repeat(3000)}`,
  ]) {
    const {plan, messages} = guardWorkbook(planOf('link', [{type: 'link', text: '原样', url}]))
    expect(plan.sheets[0]!.rows[1]!.cells).toEqual([{type: 'text', value: '原样'}])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['link-as-text'])
  }
})

test('what was mended is told in the notes of the workbook', async () => {
  const bytes = await renderXlsx(packOf(sampleModel, 'east'), options)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer as never)
  const notes = workbook.getWorksheet('说明')!
  const rows = [notes.rowCount - 1, notes.rowCount].map((row) => [1, 2].map((each) => notes.getCell(row, each).value))
  expect(rows).toEqual([
    ['写入时的处理', null],
    ['参考文献!P3', '不是可以打开的网址，只作文字'],
  ])
})

describe('refused by name', () => {
  const cell: Cell = {type: 'text', value: '值'}
  const good = planOf('text', [cell])
  const withSheet = (changes: Partial<SheetPlan>): WorkbookPlan => planOf('text', [cell], changes)
  const table = (name: string, heads: Array<string>): Partial<SheetPlan> => ({
    table: {name, columns: heads.map((head) => column(head, 'text'))},
    rows: [
      {style: 'head', cells: heads.map((value) => ({type: 'text', value}))},
      {style: 'body', cells: heads.map(() => cell)},
    ],
  })
  const jump = (changes: object): WorkbookPlan =>
    planOf('link', [{type: 'jump', text: '去', sheet: '表', cell: 'A1', ...changes}])

  test.each<[string, WorkbookPlan, RegExp]>([
    ['a sheet name of 32 characters', withSheet({name: '长'.repeat(32)}), /length of the sheet name/],
    ['an empty sheet name', withSheet({name: ' '}), /length of the sheet name/],
    ['a sheet name with a bracket', withSheet({name: '表[1]'}), /sheet name/],
    ['a sheet name that ends with an apostrophe', withSheet({name: "表'"}), /sheet name/],
    ['the sheet name History', withSheet({name: 'History'}), /sheet name/],
    [
      'two sheets of one name',
      {...good, sheets: [good.sheets[0]!, withSheet(table('tblOther', ['列'])).sheets[0]!]},
      /second sheet/,
    ],
    [
      'two tables of one name',
      {...good, sheets: [good.sheets[0]!, withSheet({name: '表2'}).sheets[0]!]},
      /second table/,
    ],
    ['a table name with a space', withSheet(table('tbl Test', ['列'])), /table name/],
    ['a table name like a cell', withSheet(table('AB12', ['列'])), /table name/],
    ['a table name like a row', withSheet(table('R1C1', ['列'])), /table name/],
    ['two columns of one name', withSheet(table('tblTest', ['Aa', 'aA'])), /second column/],
    ['an empty head', withSheet(table('tblTest', [' '])), /head/],
    ['a head of two lines', withSheet(table('tblTest', ['甲\n乙'])), /head/],
    ['a head that XML cannot hold', withSheet(table('tblTest', ['甲\uFFFE'])), /head/],
    [
      'a head cell other than its column',
      withSheet({table: {name: 'tblTest', columns: [column('别的', 'text')]}}),
      /head cell/,
    ],
    ['a table without records', planOf('text', []), /table without records/],
    [
      'a ragged row',
      withSheet({rows: [...good.sheets[0]!.rows, {style: 'body', cells: [cell, cell]}]}),
      /row of `2` cells/,
    ],
    ['a text in a column of numbers', planOf('number', [cell]), /text cell/],
    ['a link to a sheet that is not there', jump({sheet: '别处'}), /link to sheet/],
    ['a link to no cell', jump({cell: '甲1'}), /link to cell/],
    ['a link without text', jump({text: ''}), /link without text/],
    ['a formula with its =', planOf('formula', [{type: 'formula', formula: '=A1', result: 1}]), /formula/],
    [
      'a result that is no number',
      planOf('formula', [{type: 'formula', formula: 'A1', result: NaN}]),
      /number `NaN` in `表!A2`/,
    ],
    ['a date that is none', {...good, properties: {...good.properties, date: new Date(NaN)}}, /date/],
  ])('%s', (_name, plan, message) => {
    expect(() => guardWorkbook(plan)).toThrow(RangeError)
    expect(() => guardWorkbook(plan)).toThrow(message)
  })

  test('the same workbook without the fault is taken as it is', () => {
    expect(guardWorkbook(good)).toEqual({plan: good, messages: []})
  })

  test('every planned workbook passes', () => {
    expect(() => guardWorkbook(planWorkbook(packOf(sampleModel, 'all'), options))).not.toThrow()
  })
})
