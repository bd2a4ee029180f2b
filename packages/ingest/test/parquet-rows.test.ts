import {readOverlay} from '@region-briefs/ingest'
import {type ColumnSource, parquetWriteBuffer} from 'hyparquet-writer'
import {expect, test} from 'vitest'

type Changed = Partial<Record<'period' | 'value' | 'status', Pick<ColumnSource, 'data' | 'type'>>>

/** Rows of one series in 2023 and the years after it, a column at a time. */
function columnsOf(count: number, changed: Changed = {}): Array<ColumnSource> {
  const all = (text: string): Array<string> => Array.from({length: count}, () => text)
  const columns = {
    region: all('CN-GD'),
    indicator: all('trade_goods'),
    unit: all('亿元'),
    period: all('').map((_, index) => String(2023 + index)),
    value: all('5'),
    status: all('A'),
    source: all('s02'),
  }
  return Object.entries(columns).map(([name, data]) => ({
    name,
    data,
    type: 'STRING',
    ...changed[name as keyof Changed],
  }))
}

async function readColumns(
  columnData: Array<ColumnSource>,
  schema?: Parameters<typeof parquetWriteBuffer>[0]['schema'],
) {
  const buffer = parquetWriteBuffer({columnData, ...(schema && {schema})})
  const {overlay, messages} = await readOverlay(new Uint8Array(buffer), {name: 'data.parquet'})
  return {
    faults: messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`),
    kept: overlay.series.flatMap(({points}) => points.map(({value}) => value)),
  }
}

test.each<[string, Changed, Array<number | null>]>([
  ['numbers of 64 bits', {value: {data: [91126.3, -0], type: 'DOUBLE'}}, [91126.3, 0]],
  ['whole numbers', {value: {data: [91126n, 7n], type: 'INT64'}}, [91126, 7]],
  ['numbers of 32 bits, as they were written', {value: {data: [91126.3, 0.1], type: 'FLOAT'}}, [91126.3, 0.1]],
  ['years as whole numbers', {period: {data: [2023, 2024], type: 'INT32'}}, [5, 5]],
  [
    'nothing where the status says so',
    {value: {data: [1, null], type: 'DOUBLE'}, status: {data: ['A', 'M'], type: 'STRING'}},
    [1, null],
  ],
])('%s are read', async (_, changed, kept) => {
  const read = await readColumns(columnsOf(2, changed))
  expect({...read, kept: read.kept.map((value) => value && value + 0)}).toEqual({faults: [], kept})
})

test('decimals have the digits of their column', async () => {
  const columns = columnsOf(3, {value: {data: [0.35, 91126.07, 0.57]}}).map(({name, data}) => ({name, data}))
  const text = {type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'} as const
  const decimal = {
    type: 'INT64',
    converted_type: 'DECIMAL',
    precision: 18,
    scale: 2,
    repetition_type: 'REQUIRED',
  } as const
  const schema = [
    {name: 'root', num_children: columns.length},
    ...columns.map(({name}) => ({name, ...(name === 'value' ? decimal : text)})),
  ]
  expect(await readColumns(columns, schema)).toEqual({faults: [], kept: [0.35, 91126.07, 0.57]})
})

test.each<[string, Changed, Array<string>, Array<number>]>([
  ['nulls', {value: {data: [1, null], type: 'DOUBLE'}}, ['2:5 overlay-value'], [1]],
  ['no numbers', {value: {data: [Number.NaN, 6], type: 'DOUBLE'}}, ['1:5 overlay-value'], [6]],
  ['truth values', {value: {data: [true, false], type: 'BOOLEAN'}}, ['1:5 overlay-value', '2:5 overlay-value'], []],
  [
    'days for months',
    {period: {data: [new Date('2024-01-01'), new Date('2024-02-01')], type: 'TIMESTAMP'}},
    ['1:4 overlay-period', '2:4 overlay-period'],
    [],
  ],
])('%s are named, and the other rows kept', async (_, changed, faults, kept) => {
  expect(await readColumns(columnsOf(2, changed))).toEqual({faults, kept})
})

test('a file without rows has its columns', async () => {
  expect(await readColumns(columnsOf(0))).toEqual({faults: ['1:1 overlay-empty'], kept: []})
})
