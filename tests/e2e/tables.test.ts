import {toModel} from '@region-briefs/core'
import type {Model} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'

async function modelOf(text: string): Promise<Model> {
  const source = {name: 'input.md', sha256: ''}
  return toModel(await ingest(new TextEncoder().encode(text), {name: source.name}), source)
}

/** Heads with the unit in the model and the power of ten that takes a number to it. */
const heads = [
  {head: '出口额（亿元）', unit: 'CNY', exponent: 8, isRate: false},
  {head: '实际使用外资（万美元）', unit: 'USD', exponent: 4, isRate: false},
  {head: '粮食产量（万吨）', unit: '吨', exponent: 4, isRate: false},
  {head: '高新技术企业（家）', unit: 'count', exponent: 0, isRate: false},
  {head: '城镇化率（%）', unit: '%', exponent: 0, isRate: false},
  {head: '比上年增长（%）', unit: '%', exponent: 0, isRate: true},
] as const
const names = ['河东区', '河西区', '临江市', '长岭县', '白石市', '南桥县', '青湖市', '北山区']
const missing = ['', '—', '-', '…', '……', 'x', '/', '暂无']

/** A cell: a number as people print it, or one of the signs for none. */
const cell = fc.oneof(
  {weight: 5, arbitrary: fc.tuple(fc.integer({min: 0, max: 9_999_999}), fc.integer({min: 0, max: 3}), fc.boolean())},
  {weight: 1, arbitrary: fc.constantFrom(...missing)},
)
type CellValue = string | [number, number, boolean]

const tables = fc
  .record({
    columns: fc.subarray([...heads], {minLength: 1}).map((row) => (row[0]!.isRate ? [heads[0], ...row] : row)),
    rows: fc.integer({min: 1, max: names.length}),
  })
  .chain(({columns, rows}) =>
    fc.record({
      columns: fc.constant(columns),
      cells: fc.array(fc.array(cell, {minLength: columns.length, maxLength: columns.length}), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )

function printed(value: CellValue, isRate: boolean): string {
  if (typeof value === 'string') return value
  const [digits, decimals, isMarked] = value
  const number = (digits / 10 ** decimals).toFixed(decimals)
  if (isRate) return isMarked && digits > 0 ? `-${number}` : number
  return isMarked ? number.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : number
}

/** What the model must hold for a cell; null for none. */
function expected(value: CellValue, {unit, exponent, isRate}: (typeof heads)[number], subject: string): unknown {
  if (typeof value === 'string') return null
  const [digits, decimals, isMarked] = value
  const direction = digits === 0 ? null : isMarked ? 'down' : 'up'
  return [subject, unit, Number(`${digits}e${exponent - decimals}`), isRate ? direction : null]
}

const wide = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |`
const shapes = {
  Markdown: (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
    [wide(rows[0]!), wide(rows[0]!.map(() => '---')), ...rows.slice(1).map(wide)].join('\n'),
  HTML: (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
    `<table>\n${rows.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('\n')}\n</table>`,
}

test.for(Object.keys(shapes) as Array<keyof typeof shapes>)(
  'a table in %s gives back exactly its numbers, each of its row and in the unit of its head',
  async (shape) => {
    await fc.assert(
      fc.asyncProperty(tables, async ({columns, cells}) => {
        const rows = cells.map((row, index) => [
          names[index]!,
          ...row.map((value, column) => printed(value as CellValue, columns[column]!.isRate)),
        ])
        const text = `表1 2024年各区县情况\n\n${shapes[shape]([['地区', ...columns.map(({head}) => head)], ...rows])}\n\n完。\n`
        const model = await modelOf(text)
        expect(
          model.observations.map(({subject, unit, value, direction}) => [subject, unit, value, direction]),
        ).toEqual(
          cells
            .flatMap((row, index) =>
              row.map((value, column) => expected(value as CellValue, columns[column]!, names[index]!)),
            )
            .filter((each) => each !== null),
        )
        expect(new Set(model.observations.map(({period}) => period)).size).toBeLessThan(2)
        for (const {position, surface} of model.observations)
          expect(text.slice(position.start.offset, position.end.offset)).toBe(surface)
      }),
      {numRuns: 60},
    )
  },
)

test('no cell is both read and missing: every number of a table is a figure or named in a message', async () => {
  const odd = fc.constantFrom('12', '3.5', '1 2', '5（6）', '7/8', '约9', '10—12', '０．５', '12人', '第3', '4①')
  await fc.assert(
    fc.asyncProperty(
      fc.array(odd, {minLength: 1, maxLength: 6}),
      fc.constantFrom('数额（亿元）', '数额'),
      async (cells, head) => {
        const model = await modelOf(
          `| 类别 | ${head} |\n| --- | --- |\n${cells.map((each, index) => `| 类${index}丁 | ${each} |`).join('\n')}\n`,
        )
        const unread = model.diagnostics
          .filter(({ruleId}) => ruleId === 'table-figures')
          .reduce((sum, {actual}) => sum + Number(actual), 0)
        expect(model.observations.length + unread).toBe(cells.length)
      },
    ),
    {numRuns: 60},
  )
})
