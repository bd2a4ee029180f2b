import {packIds, packOf} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {planWorkbook} from '../src/index.ts'
import {shownText} from '../src/plan/cell.ts'
import type {SheetId} from '../src/index.ts'
import {masterColumns} from '../src/plan/sheets/master-columns.ts'
import {options, sampleModel} from './sample-model.ts'

function idsOf(packId: string, id: SheetId): Array<string> {
  const {sheets} = planWorkbook(packOf(sampleModel, packId), options)
  return (sheets.find((sheet) => sheet.id === id)?.rows.slice(1) ?? []).map(({cells}) => shownText(cells[0]!))
}

function recordOf(id: string): Record<string, unknown> {
  const {rows} = planWorkbook(packOf(sampleModel, 'all'), options).sheets.find((sheet) => sheet.id === 'master')!
  const row = rows.find(({cells}) => shownText(cells[0]!) === id)!
  return Object.fromEntries(masterColumns.map(({key}, index) => [key, row.cells[index]]))
}

describe('the master table', () => {
  test('has every figure and every point once, by the ids of the regions’ workbooks', () => {
    const master = idsOf('all', 'master')
    expect(new Set(master).size).toBe(master.length)
    const points = sampleModel.series.flatMap((one) => one.points.map(({period}) => `${one.id}@${period}`))
    expect(master.toSorted()).toEqual([...sampleModel.observations.map(({id}) => id), ...points].toSorted())
    for (const region of packIds(sampleModel).filter((id) => id !== 'all')) {
      const held = [...idsOf(region, 'indicators'), ...idsOf(region, 'regional-data')]
      expect(held.filter((id) => !master.includes(id))).toEqual([])
      expect(idsOf(region, 'master')).toEqual([])
    }
  })

  test('heads an indicator as a yearbook does, with its code as text', () => {
    expect(recordOf('trade_goods.east@2025')).toMatchObject({
      indicator: {value: '货物进出口总额（亿元）'},
      indicator_code: {type: 'text', value: 'trade_goods'},
      region_code: {type: 'text', value: 'east'},
      origin: {value: '计算得出'},
    })
  })

  test('brings amounts of both origins into one unit, live', () => {
    expect(recordOf('o-amount')['value_yi_cny']).toMatchObject({formula: 'M3/100000000', result: 262900})
    expect(recordOf('trade_goods.east@2025')['value_yi_cny']).toMatchObject({result: 262_900.333333333})
    expect(recordOf('o-share')['value_yi_cny']).toEqual({type: 'empty'})
  })

  test('leads from its id to the row that holds the sentence', () => {
    expect(recordOf('o-amount')['id']).toMatchObject({type: 'jump', sheet: '指标', cell: 'A3'})
    expect(recordOf('trade_goods.east@2024')['id']).toMatchObject({type: 'jump', sheet: '区域数据', cell: 'A2'})
  })
})
