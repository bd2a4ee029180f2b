import {Ajv} from 'ajv'
import {parse} from 'csv-parse/sync'
import * as fc from 'fast-check'
import {parquetReadObjects, parquetSchema, parquetMetadata} from 'hyparquet'
import {describe, expect, test} from 'vitest'
import {packOf} from '@region-briefs/core'
import type {Pack} from '@region-briefs/core'
import {dataPaths, planWorkbook, renderData} from '../src/index.ts'
import type {Cell, SheetPlan} from '../src/index.ts'
import {dataTable} from '../src/open/data-table.ts'
import type {DataValue} from '../src/open/data-table.ts'
import {toCsv} from '../src/open/to-csv.ts'
import {toParquet} from '../src/open/to-parquet.ts'
import {planTables} from '../src/plan/plan-tables.ts'
import {anyUtf16, awkward} from './awkward-text.ts'
import {dataPackageSchema} from './data-package-schema.ts'
import {packs} from './packs.ts'
import {options, sampleModel} from './sample-model.ts'

const both = {...options, formats: ['csv', 'parquet'] as const}

type Record = {[column: string]: DataValue}

/** Records of a CSV, each value as text; empty fields are null. */
function readCsv(bytes: Uint8Array): Array<{[column: string]: string | null}> {
  const records: Array<{[column: string]: string}> = parse(Buffer.from(bytes), {bom: true, columns: true})
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === '' ? null : value])),
  )
}

async function readParquet(bytes: Uint8Array): Promise<Array<Record>> {
  const records = (await parquetReadObjects({file: bytes.slice().buffer})) as Array<{[column: string]: unknown}>
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        value instanceof Date ? value.toISOString().slice(0, 10) : (value as DataValue),
      ]),
    ),
  )
}

/** What the workbook's cell says, as an open format must say it. */
function said(cell: Cell): DataValue {
  if (cell.type === 'empty') return null
  if (cell.type === 'formula') return cell.result
  return 'value' in cell ? cell.value : cell.text
}

function recordsOf(sheet: SheetPlan | undefined): Array<Record> {
  const keys = sheet?.columns.map(({key}) => key) ?? []
  const rows = sheet?.table ? sheet.rows.slice(1) : []
  return rows.map(({cells}) => Object.fromEntries(cells.map((cell, index) => [keys[index]!, said(cell)])))
}

async function filesOf(pack: Pack): Promise<Map<string, Uint8Array>> {
  return new Map((await renderData(pack, both)).map(({path, bytes}) => [path, bytes]))
}

const parquetTypes = {text: 'BYTE_ARRAY', number: 'DOUBLE', date: 'INT32'}

describe.each(packs)('%s', (_name, pack) => {
  test('its files have the paths that were told before', async () => {
    for (const formats of [[], ['csv'], ['parquet'], ['parquet', 'csv', 'csv']] as const) {
      const files = await renderData(pack, {...options, formats})
      expect(files.map(({path}) => path)).toEqual(dataPaths(formats, pack.id))
    }
    expect(dataPaths(['csv'], pack.id)).toContain('data/measure-details.csv')
  })

  test('workbook, CSV and Parquet say the same, cell by cell', async () => {
    const sheets = new Map(planWorkbook(pack, options).sheets.map((sheet) => [sheet.id as string, sheet]))
    const files = await filesOf(pack)
    for (const [path, bytes] of files) {
      const name = /^data\/(.*)\.csv$/.exec(path)?.[1]
      if (name === undefined) continue
      const records = recordsOf(sheets.get(name))
      expect([name, await readParquet(files.get(`data/${name}.parquet`)!)]).toEqual([name, records])
      const texts = records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value === null ? null : String(value)])),
      )
      expect([name, readCsv(bytes)]).toEqual([name, texts])
    }
  })

  test('each table has its columns and their types, records or none', async () => {
    const files = await filesOf(pack)
    for (const sheet of planTables(pack, 'zh')) {
      const csv = files.get(`data/${sheet.id}.csv`)
      if (csv === undefined) continue
      const keys = sheet.columns.map(({key}) => key)
      const [head] = parse(Buffer.from(csv), {bom: true, toLine: 1}) as [Array<string>]
      const {children} = parquetSchema(parquetMetadata(files.get(`data/${sheet.id}.parquet`)!.slice().buffer))
      expect(head).toEqual(keys)
      expect(children.map(({element}) => [element.name, element.type])).toEqual(
        sheet.columns.map(({key, holds}) => [key, parquetTypes[holds]]),
      )
    }
  })

  test('headings are ASCII snake_case of at most 32 characters, each once in its table', () => {
    for (const {columns} of planTables(pack, 'zh')) {
      const keys = columns.map(({key}) => key)
      expect(keys.filter((key) => !/^[a-z][a-z0-9_]{0,31}$/.test(key))).toEqual([])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test('the descriptor is what the Data Package standard asks for, and tells of every file', async () => {
    const files = await filesOf(pack)
    const descriptor = JSON.parse(new TextDecoder().decode(files.get('data/datapackage.json')))
    const validate = new Ajv({strict: true, allErrors: true}).compile(dataPackageSchema)
    expect([validate(descriptor), validate.errors]).toEqual([true, null])
    const resources: Array<{name: string; path: string; bytes: number}> = descriptor.resources
    expect(resources.map(({path, bytes}) => [`data/${path}`, bytes])).toEqual(
      [...files].slice(0, -1).map(([path, bytes]) => [path, bytes.length]),
    )
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length)
  })

  test('the bytes are the same each time', async () => {
    expect(await renderData(pack, both)).toEqual(await renderData(pack, both))
  })
})

test('a descriptor that breaks the standard is told', async () => {
  const files = await renderData(packOf(sampleModel, 'east'), {...options, formats: ['csv']})
  const whole = new TextDecoder().decode(files.at(-1)!.bytes)
  const validate = new Ajv({strict: true}).compile(dataPackageSchema)
  for (const [good, bad] of [
    ['"path": "indicators.csv"', '"path": "../indicators.csv"'],
    ['"name": "indicators"', '"name": "指标"'],
    ['"type": "number"', '"type": "double"'],
    ['"resources"', '"files"'],
  ] as const) {
    expect(whole).toContain(good)
    expect([bad, validate(JSON.parse(whole.replace(good, bad)))]).toEqual([bad, false])
  }
})

test('a CSV begins with a byte order mark and ends each line with CRLF', async () => {
  const {bytes} = (await renderData(packOf(sampleModel, 'east'), {...options, formats: ['csv']}))[0]!
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

/** A table of one column. */
function sheetOf(holds: 'text' | 'number', cells: Array<Cell>): SheetPlan {
  const column = {
    key: 'value',
    head: '列',
    meaning: '测试',
    type: holds,
    holds,
    unit: null,
    allowed: [],
    whenEmpty: null,
  }
  return {
    id: 'indicators',
    name: '表',
    title: '测试',
    rows: [{style: 'head', cells: []}, ...cells.map((cell) => ({style: 'body' as const, cells: [cell]}))],
    table: {name: 'tblTest', columns: [column]},
    columns: [column],
    widths: [10],
    frozen: {rows: 1, columns: 0},
    orientation: 'landscape',
  }
}

/** What UTF-8 can hold. */
const wellFormed = (value: string): boolean => value !== '' && Buffer.from(value).toString() === value

test('any text comes back equal from both formats', async () => {
  const texts = fc.oneof(anyUtf16, awkward, fc.string({unit: 'grapheme', minLength: 1})).filter(wellFormed)
  await fc.assert(
    fc.asyncProperty(fc.array(texts, {minLength: 1, maxLength: 40}), async (values) => {
      const table = dataTable(
        'indicators',
        sheetOf(
          'text',
          values.map((value) => ({type: 'text', value})),
        ),
      )
      expect(readCsv(toCsv(table)).map(({value}) => value)).toEqual(values)
      expect((await readParquet(toParquet(table))).map(({value}) => value)).toEqual(values)
    }),
  )
})

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e308, NaN, Infinity, 0.1 + 0.2, 26.29e12))

/** Numbers that Excel's cells can hold. */
function fits(value: number): boolean {
  const size = Math.abs(value)
  return size <= 9.99999999999999e307 && (size === 0 || size >= 2.2251e-308)
}

test('any number that a workbook holds comes back equal from both formats', async () => {
  await fc.assert(
    fc.asyncProperty(numbers.filter(fits), async (value) => {
      const table = dataTable('indicators', sheetOf('number', [{type: 'number', value}]))
      const expected = value === 0 ? 0 : value
      expect(Number(readCsv(toCsv(table))[0]!['value'])).toBe(expected)
      expect((await readParquet(toParquet(table)))[0]!['value']).toBe(expected)
    }),
  )
})

test('any other number is refused by name, as in the workbook', () => {
  fc.assert(
    fc.property(
      numbers.filter((value) => !fits(value)),
      (value) => {
        const sheet = sheetOf('number', [{type: 'number', value}])
        expect(() => dataTable('indicators', sheet)).toThrow(`number \`${value}\` in \`表!A2\``)
      },
    ),
    {numRuns: 20},
  )
})

test('half a surrogate pair, which no UTF-8 file holds, is shown as a replacement character', () => {
  const table = dataTable('indicators', sheetOf('text', [{type: 'text', value: '甲\uD83D乙'}]))
  expect(table.rows).toEqual([['甲\uFFFD乙']])
})
