import {describe, expect, it} from 'vitest'
import type {AnyChart} from '../../src/blocks/chart-spec.ts'
import type {Block} from '../../src/blocks/blocks.ts'
import {chartTable} from '../../src/compose/chart-table.ts'
import {composeBriefing} from '../../src/index.ts'
import {toWording} from '../../src/wording/wording.ts'
import {inventedComparison, inventedPack} from '../fixtures/invented-pack.ts'
import {inventedSeries} from '../fixtures/invented-series.ts'

const common = {title: '虚构', notes: [], alt: '虚构'}
const told = (text: string, number: string) => ({value: 1, text, numbers: [number]})

/** A row a line, cells parted by bars, numbers that lead to their row in angle brackets. */
function rowsOf(spec: AnyChart): Array<string> | null {
  const table = chartTable(toWording('zh'), spec)
  if (table === null) return null
  const cell = (runs: (typeof table.rows)[number]['cells'][number]): string =>
    runs.map(({text, link}) => (link?.to === 'name' ? `<${link.name}>` : text)).join('')
  return table.rows.map(({cells}) => cells.map(cell).join('|'))
}

describe('chartTable', () => {
  it('should have a row a point, with all numbers of its fact', () => {
    const point = {label: '出口', detail: '2025 年，同比', surface: '↑ 8.1%', numbers: ['F1', 'F9']}
    const range = {value: null, low: null, high: null, open: null, year: null}
    const spec = {form: 'dots' as const, unit: '%', points: [{...point, ...range}], ...common}
    expect(rowsOf(spec)).toEqual(['出口|2025 年，同比|↑ 8.1%|<figure-F1> <figure-F9>'])
  })

  it('should have a row a part, without a column of nothing', () => {
    const parts = [{label: '甲', value: 60, text: '60%', numbers: ['F2']}]
    expect(rowsOf({form: 'stacked', parts, ...common})).toEqual(['甲|60%|<figure-F2>'])
  })

  it('should have a row a place at a time', () => {
    const ends = [told('20%', 'F1'), told('30%', 'F2')] as const
    const lines = [{label: '东部', marked: false, ends}]
    const rows = ['东部|2019 年|20%|<figure-F1>', '东部|2024 年|30%|<figure-F2>']
    expect(rowsOf({form: 'slope', ends: ['2019 年', '2024 年'], lines, ...common})).toEqual(rows)
    const bars = [
      {label: '2019 年', ...ends[0]},
      {label: '2024 年', ...ends[1]},
    ]
    expect(rowsOf({form: 'grouped', groups: [{label: '东部', marked: false, bars}], ...common})).toEqual(rows)
  })

  it('should leave what is no figure of the paper to the table of its series', () => {
    expect(rowsOf({form: 'shares', bars: [], ...common})).toBe(null)
    expect(rowsOf({form: 'tiles', tiles: [], ...common})).toBe(null)
  })
})

describe('a briefing', () => {
  it.each([
    ['of a region', inventedPack()],
    ['of all', inventedComparison()],
  ])('%s should have the data behind each chart right after it, and keep them together', (_, pack) => {
    const {blocks} = composeBriefing({...pack, series: inventedSeries()})
    const charts = blocks.flatMap((block, index) =>
      block.type === 'chart' && block.chart.form !== 'tiles' ? [[block, blocks[index + 1]] as const] : [],
    )
    expect(charts.length).toBeGreaterThan(4)
    for (const [chart, next] of charts) {
      expect(chart.keepWithNext).toBe(true)
      expect(next).toMatchObject({type: 'table', together: true} satisfies Partial<Block>)
    }
  })
})
