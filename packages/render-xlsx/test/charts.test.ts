import {type Model, packOf} from '@region-briefs/core'
import {describe, expect, test} from 'vitest'
import {isEven} from '../src/charts/is-even.ts'
import {formOf} from '../src/charts/form-of.ts'
import type {ChartData} from '../src/charts/chart-data.ts'
import {planWorkbook, renderXlsx, type SheetPlan} from '../src/index.ts'
import {shownText} from '../src/plan/cell.ts'
import {partsOf} from '../src/package/parts.ts'
import {chartModel} from './chart-model.ts'
import {observation, options, sampleModel} from './sample-model.ts'

const plan = planWorkbook(packOf(chartModel, 'all'), options)
const sheet = plan.sheets.find(({id}) => id === 'charts')!
const charts = sheet.charts!

/** What a chart shows, of as many points and series. */
const data = (told: Partial<ChartData>, points: number, lines = 1): ChartData => ({
  title: '',
  valueTitle: '',
  categoryTitle: '',
  across: 'things',
  isWhole: false,
  isRate: false,
  labelDecimals: null,
  series: Array.from({length: lines}, () => ({
    name: '',
    points: Array.from({length: points}, (_, index) => ({
      category: String(2020 + index),
      value: 1,
      address: null,
      source: '',
    })),
  })),
  ...told,
})

function withTimes(told: ChartData, times: ReadonlyArray<string>): ChartData {
  const series = told.series.map((each) => ({
    ...each,
    points: each.points.map((point, index) => ({...point, category: times[index]!})),
  }))
  return {...told, series}
}

test.each([
  [true, ['2023', '2024', '2025']],
  [true, ['2023-11', '2023-12', '2024-01']],
  [true, ['2016/2020', '2021/2025', '2026/2030']],
  [true, ['2024-01/2024-03', '2024-04/2024-06', '2024-07/2024-09']],
  [false, ['2019', '2021', '2022']],
  [false, ['2024-01/2024-03', '2024-01/2024-06', '2024-01/2024-09']],
  [false, ['2023', '2024-01', '2025']],
  [false, ['去年', '今年', '明年']],
])('%s that steps are equal: %o', (even, periods) => {
  expect(isEven(periods)).toBe(even)
})

describe('the form of a chart', () => {
  test.each([
    ['stacked', data({isWhole: true, across: 'times', isRate: true}, 2, 4)],
    ['line', data({across: 'times'}, 3)],
    ['dot', data({isRate: true}, 5)],
    ['grouped', data({}, 5, 2)],
    ['bar', data({}, 5)],
    ['bar', data({across: 'times'}, 2)],
    ['dated', withTimes(data({across: 'times'}, 3), ['1991', '2001', '2021'])],
    ['dated', withTimes(data({across: 'times', isRate: true}, 3), ['1991', '2001', '2021'])],
    ['bar', withTimes(data({across: 'times', isRate: true}, 3), ['1991', '2001（超过）', '2021'])],
    ['bar', withTimes(data({across: 'times'}, 3), ['2021', '2022-03', '2023'])],
    ['line', withTimes(data({across: 'times', isRate: true}, 3), ['1991', '2001', '2011（超过）'])],
  ])('is %s for what it shows', (form, told) => {
    expect(formOf(told)).toBe(form)
  })
})

describe('the charts of a pack', () => {
  test('are of every form that the data ask for', () => {
    expect(new Set(charts.map(({form}) => form))).toEqual(
      new Set(['bar', 'grouped', 'stacked', 'line', 'dated', 'dot']),
    )
  })

  test('hold what the cells that they refer to hold', () => {
    const table = plan.sheets.find(({id}) => id === 'chart-data')!
    const cellsOf = (range: string): Array<unknown> => {
      const [, name, letter, first, , last = first] = /^'([^']+)'!\$([A-Z])\$(\d+)(:\$[A-Z]\$(\d+))?$/.exec(range)!
      expect(name).toBe(table.name)
      return table.rows.slice(Number(first) - 1, Number(last)).map(({cells}) => {
        const cell = cells[letter!.charCodeAt(0) - 65]!
        if (cell.type === 'number') return String(cell.value)
        return cell.type === 'formula' ? cell.result : cell.type === 'text' ? cell.value : null
      })
    }
    for (const {series: drawn} of charts) {
      for (const {nameRange, name, categoryRange, categories, valueRange, values} of drawn) {
        expect(cellsOf(nameRange)).toEqual([name])
        expect(cellsOf(categoryRange)).toEqual(categories)
        expect(cellsOf(valueRange)).toEqual(values)
      }
    }
  })

  test('at years of unequal steps have an axis of years, in whole steps, from zero for amounts', async () => {
    const parts = partsOf(await renderXlsx(packOf(chartModel, 'all'), options))
    const index = charts.findIndex(({form}) => form === 'dated')
    const xml = parts.get(`xl/charts/chart${index + 1}.xml`)!
    expect(charts[index]!.series[0]!.categories).toEqual(['1991', '2001', '2021', '2023'])
    expect(xml).toMatch(/<c:xVal><c:numRef>.*<c:v>1991<\/c:v>.*<c:v>2023<\/c:v>.*<\/c:xVal>/)
    expect(xml).toContain('<c:max val="2025"/><c:min val="1990"/>')
    expect(xml).toContain('<c:majorUnit val="5"/>')
    expect(xml).toContain('<c:orientation val="minMax"/><c:min val="0"/>')
  })

  test('say in words what they show, every value', () => {
    for (const {alternative, title, series: drawn} of charts) {
      expect(alternative).toContain(title)
      for (const {name, categories} of drawn)
        for (const word of [name, ...categories]) expect(alternative).toContain(word)
    }
    expect(charts[0]!.alternative).toContain('1991 39.5，2001 15.3，2011 7.4')
  })

  test('never show a bound figure as the number itself, and show money in 亿元', () => {
    const amounts = charts.find(({title}) => title.startsWith('示例数额'))!
    expect(amounts.series[0]).toMatchObject({categories: ['甲省（超过）', '乙省', '丙省'], values: [1e4, 2e4, 3e4]})
    expect(amounts.valueTitle).toBe('示例数额（亿元）')
  })

  test('do not lie over each other nor over a row of words', () => {
    for (const [index, {anchor}] of charts.entries()) {
      expect(anchor.fromRow).toBeGreaterThanOrEqual(index === 0 ? 2 : charts[index - 1]!.anchor.toRow)
      const covered = sheet.rows.slice(anchor.fromRow, anchor.toRow)
      expect(covered.every(({style, cells}) => style === 'space' && cells.every(({type}) => type === 'empty'))).toBe(
        true,
      )
    }
  })

  test('are parts of the file, each with its drawing, relationship and content type', async () => {
    const parts = partsOf(await renderXlsx(packOf(chartModel, 'all'), options))
    const paths = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    expect(paths).toHaveLength(charts.length)
    for (const path of paths) {
      expect(parts.get('[Content_Types].xml')).toContain(`"/${path}"`)
      expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain(path.replace('xl/', '../'))
      expect(parts.get(path)).toMatch(/<c:f>[^<]+<\/c:f><c:numCache>.*<c:v>/)
    }
    expect(parts.get('xl/charts/chart1.xml')).toContain('示例关税 &lt;&quot;&amp;&gt;')
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="折线图：')
  })
})

/** The sample with as many charts more of three subjects each. */
const many = (count: number): Model => ({
  ...chartModel,
  observations: [
    ...chartModel.observations,
    ...Array.from({length: count}, (_, chart) =>
      ['甲省', '乙省', '丙省'].map((subject, index) =>
        observation(`o-many${chart}-${index}`, {
          subject,
          value: index + 1,
          unit: '吨',
          label: `示例产量${chart}`,
          kind: 'level',
        }),
      ),
    ).flat(),
  ],
})

const shown = ({rows}: SheetPlan): string => rows.flatMap(({cells}) => cells.map(shownText)).join('\n')

const crowdedSheet = (count: number): SheetPlan => {
  const pack = packOf(many(count), 'all')
  const scopes = many(count).observations.map((each) => ({observation: each, scope: 'national' as const, line: null}))
  return planWorkbook({...pack, figures: scopes}, options).sheets.find(({id}) => id === 'charts')!
}

describe('more charts than there is room for', () => {
  test('are named, and the external data keep their room', () => {
    const crowded = crowdedSheet(60)
    expect(crowded.charts).toHaveLength(24)
    expect(crowded.charts!.some(({title}) => title.startsWith('示例gdp'))).toBe(true)
    expect(shown(crowded)).toMatch(/另有 \d+ 幅没有画/)
  })

  test('are not spoken of where all are drawn', () => {
    expect(shown(crowdedSheet(2))).not.toContain('没有画')
  })
})

test('a pack without anything to draw has neither charts nor their data', () => {
  const ids = planWorkbook(packOf(sampleModel, 'east'), options).sheets.map(({id}) => id)
  expect(ids).not.toContain('charts')
  expect(ids).not.toContain('chart-data')
})
