import {packOf} from '@region-briefs/core'
import type {Change, Model, Pack, Series} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {planWorkbook} from '../src/index.ts'
import {shownText} from '../src/plan/cell.ts'
import type {Cell, SheetId, SheetPlan} from '../src/index.ts'
import {at, observation, options, sampleModel} from './sample-model.ts'

function sheetOf(pack: Pack, id: SheetId): SheetPlan | undefined {
  return planWorkbook(pack, options).sheets.find((sheet) => sheet.id === id)
}

function rowsOf(sheet: SheetPlan | undefined): Array<Record<string, Cell>> {
  const keys = sheet!.table!.columns.map(({key}) => key)
  return sheet!.rows.slice(1).map(({cells}) => Object.fromEntries(keys.map((key, index) => [key, cells[index]!])))
}

const base = sampleModel.series[0]!

function series(told: Partial<Series> & Pick<Series, 'id'>, values: Record<string, number | null>): Series {
  const points = Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status: value === null ? 'M' : 'A',
    source: null,
  }))
  return {...base, derivedFrom: [], origin: 'overlay', arithmetic: null, ...told, points}
}

const derived: Series = series(
  {
    id: 'gdp_growth.CN-GD',
    label: {zh: '增速', en: 'growth'},
    unit: '%',
    origin: 'derived',
    arithmetic: '(本年值 ÷ 上年值 − 1) × 100',
    derivation: {type: 'growth-on-year'},
    derivedFrom: ['gdp.CN-GD'],
  },
  {'2023': (110.25 / 105 - 1) * 100, '2024': null},
)

const withSeries: Model = {
  ...sampleModel,
  series: [series({id: 'gdp.CN-GD'}, {'2022': 105, '2023': 110.25, '2024': 120.1}), derived],
}

describe('regional data', () => {
  const rows = rowsOf(sheetOf(packOf(withSeries, 'all'), 'regional-data'))

  test('a value that was given is a number, a derived one a live formula of cells of the sheet', () => {
    expect(rows[1]).toMatchObject({id: {value: 'gdp.CN-GD@2023'}, value: {type: 'number', value: 110.25}})
    expect(rows[3]!['value']).toEqual({
      type: 'formula',
      formula: '(((E3/E2)*100)-100)',
      result: derived.points[0]!.value,
      shownDecimals: 6,
    })
  })

  test('a derived value is a fixed number where what it needs is not in the workbook or gives another', () => {
    const alone = rowsOf(sheetOf(packOf({...withSeries, series: [derived]}, 'all'), 'regional-data'))
    expect(alone[0]!['value']).toMatchObject({type: 'number'})
    const wrong = {...derived, points: [{...derived.points[0]!, value: 99}]}
    const other = rowsOf(
      sheetOf(packOf({...withSeries, series: [withSeries.series[0]!, wrong]}, 'all'), 'regional-data'),
    )
    expect(other[3]!['value']).toMatchObject({type: 'number', value: 99})
  })

  test('a missing value is an empty cell with its flag in words', () => {
    expect(rows[4]).toMatchObject({value: {type: 'empty'}, status: {value: 'M'}, status_label: {value: '缺失'}})
  })

  test('paper gets the rows of the analyst and what is too short for 时间序列; every other row is printed there', () => {
    const long = series(
      {...derived, id: 'gdp_index.CN-GD', label: {zh: '指数', en: 'index'}},
      {'2022': 100, '2023': 105, '2024': 114},
    )
    const pack = packOf({...withSeries, series: [long, ...withSeries.series]}, 'all')
    const sheet = sheetOf(pack, 'regional-data')!
    const ids = rowsOf(sheet).map(({series_id: id}) => shownText(id!))
    const left = new Set(ids.slice(sheet.printed!.rows - 1))
    expect([...left]).toEqual(['gdp_index.CN-GD'])
    expect(rowsOf(sheetOf(pack, 'series')).map(({series_id: id}) => shownText(id!))).toEqual(
      expect.arrayContaining([...left]),
    )
    expect(sheet.printed!.said).toBe('只打印 B–H 列第 1–6 行，其余见“时间序列”')
    expect(sheetOf(packOf(withSeries, 'all'), 'regional-data')!.printed).toMatchObject({rows: 6, said: '只打印 B–H 列'})
  })
})

describe('the wide table of series', () => {
  test('holds what has three periods or more, each cell read from where the value stands', () => {
    const rows = rowsOf(sheetOf(packOf(withSeries, 'all'), 'series'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      series_id: {type: 'jump', text: 'gdp.CN-GD', sheet: '区域数据', cell: 'A2'},
      heading: {value: '货物进出口总额（亿元）'},
      p_2024: {type: 'formula', formula: "'区域数据'!E4", result: 120.1},
    })
  })

  test('is left out where nothing has three', () => {
    expect(sheetOf(packOf(sampleModel, 'all'), 'series')).toBeUndefined()
  })

  test('says of figures of the paper what the bare number does not', () => {
    const told = [
      observation('o-1', {period: '2021', value: 5, surface: '5%', kind: 'growth', direction: 'up'}),
      observation('o-2', {period: '2022', value: 2, surface: '2%', kind: 'growth', direction: 'down'}),
      observation('o-3', {
        period: '2023',
        value: 6,
        surface: '超过 6%',
        comparator: 'gt',
        kind: 'growth',
        direction: 'up',
      }),
      observation('o-4', {period: '2023', value: 7, surface: '7%', kind: 'growth', direction: 'up'}),
    ]
    const indicator = {
      id: 'i-1',
      label: '增速',
      en: 'growth',
      subject: '中国',
      partner: null,
      unit: '%',
      kind: 'growth' as const,
      basis: null,
      span: 'year' as const,
      observations: told.map(({id}) => id),
    }
    const [row] = rowsOf(
      sheetOf(
        packOf({...sampleModel, observations: told, regions: [], pathways: [], indicators: [indicator]}, 'all'),
        'series',
      ),
    )
    expect(row).toMatchObject({
      p_2021: {formula: "'指标'!J2", result: 5},
      p_2022: {formula: "-'指标'!J3", result: -2},
      p_2023: {result: 6},
      notes: {value: '2023: 超过\n2023: 另印作 7%'},
    })
  })
})

test('the ledger has a row a change, and the cover counts them', () => {
  const change: Change = {
    type: 'revised',
    what: 'observation',
    id: 'o-amount',
    before: '26.20 万亿元',
    after: '26.29 万亿元',
    fields: [{field: 'value', before: 26.2e12, after: 26.29e12}],
    difference: 9e10,
    class: 'correction',
    regions: ['east'],
    position: at(10),
  }
  const pack = packOf(
    {...sampleModel, changes: [change, {...change, type: 'added', id: 'o-share', before: null}]},
    'east',
  )
  expect(rowsOf(sheetOf(pack, 'ledger'))[0]).toMatchObject({
    type: {value: '修改'},
    fields: {value: 'value: 26200000000000 → 26290000000000'},
    difference: {type: 'number', value: 9e10},
    regions: {value: '东部沿海'},
  })
  const cover = sheetOf(pack, 'cover')!.rows.map(({cells}) => cells.map(shownText).join('|'))
  expect(cover).toContain('与上一版相比|新增 1、修改 1，见“变动”')
  expect(sheetOf(packOf(sampleModel, 'east'), 'ledger')).toBeUndefined()
})
