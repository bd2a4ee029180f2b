import type {Finding} from '@region-briefs/core'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {seriesCharts} from '../../src/charts/choose-series-charts.ts'
import {groupedChart} from '../../src/charts/grouped-chart.ts'
import {multiplesChart} from '../../src/charts/multiples-chart.ts'
import {slopeChart} from '../../src/charts/slope-chart.ts'
import {stackedCharts} from '../../src/charts/stacked-charts.ts'
import {subjectCharts} from '../../src/charts/subject-charts.ts'
import {axisTicks} from '../../src/layout/axis-ticks.ts'
import {valueScale} from '../../src/layout/value-scale.ts'
import {numberFigures} from '../../src/figures/figure-numbers.ts'
import {seriesValue, shortSeriesValue} from '../../src/wording/series-words.ts'
import {toWording} from '../../src/wording/wording.ts'
import {figure, inventedPack} from '../fixtures/invented-pack.ts'
import {series} from '../fixtures/invented-series.ts'

const zh = toWording('zh')
const regions = ['east', 'central', 'west', 'northeast']

function packOf(indicator: string, values: ReadonlyArray<ReadonlyArray<number | null>>, unit = '%') {
  const all = regions.map((region, at) => series(indicator, region, values[at] ?? values[0]!, {unit}))
  return {...inventedPack(), series: all}
}

const sum: Finding = {
  id: 'x',
  rule: 'sum-of-parts',
  status: 'agrees',
  severity: 'info',
  message: '',
  arithmetic: '60 + 40 = 100',
  expected: 100,
  actual: 100,
  tolerance: 1,
  calculation: null,
  observations: ['whole', 'one', 'other'],
  series: [],
  waived: null,
  position: null,
}

/** Of a scale between two ends. */
function ticks(low: number, high: number, most: number): Array<number> {
  return axisTicks(valueScale([low, high], [100, 0], 'values'), most)
}

describe('ticks of an axis', () => {
  it('should be round numbers within the scale', () => {
    expect(ticks(0, 100, 5)).toEqual([0, 50, 100])
    expect(ticks(90.2, 158.8, 4)).toEqual([100, 120, 140])
    expect(ticks(-0.3, 0.3, 4)).toEqual([-0.2, 0, 0.2])
    expect(ticks(5, 5, 4)).toEqual([5])
  })

  it('should be few, ordered and inside, for any scale', () => {
    const end = fc.double({noNaN: true, min: -1e12, max: 1e12})
    fc.assert(
      fc.property(end, end, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const found = ticks(low, high, 4)
        expect(found.length).toBeLessThanOrEqual(4)
        expect(found).toEqual(found.toSorted((left, right) => left - right))
        const hair = (high - low) * 1e-6
        for (const tick of found) expect(tick >= low - hair && tick <= high + hair).toBe(true)
      }),
    )
  })
})

describe('charts of the regions’ series', () => {
  it('should choose the form by what was derived, and put the series behind it', () => {
    const forms = ['g_share', 'g_index', 'g_growth', 'g_openness', 'g_per_head', 'g'].map((indicator) =>
      seriesCharts(zh, packOf(indicator, [[25, 25, 25]])).map(
        ({spec, series: behind}) => `${spec.form} ${behind.length}`,
      ),
    )
    expect(forms).toEqual([['shares 4'], ['lines 4'], ['multiples 4'], ['slope 4'], ['grouped 4'], []])
  })

  it('should leave what is missing missing, and say so', () => {
    const values = [
      [1, 2, 3],
      [null, 2, null],
      [1, 2, 3],
      [1, 2, 3],
    ]
    const slope = slopeChart(zh, packOf('g_openness', values), 'g_openness')!.spec
    expect(slope.lines[1]!.ends.map(({value, text}) => [value, text])).toEqual([
      [null, '缺'],
      [null, '缺'],
    ])
    expect(slope.alt).toContain('中部地区：2019 年 缺，2021 年 缺')
    const grouped = groupedChart(zh, packOf('g_per_head', values, '元'), 'g_per_head')!.spec
    expect(grouped.groups[1]!.bars.map(({text}) => text)).toEqual(['缺', '缺'])
    const multiples = multiplesChart(zh, packOf('g_growth', values), 'g_growth')!.spec
    expect(multiples.panels[1]!.points.map(({value}) => value)).toEqual([null, 2, null])
    expect(multiples.panels[0]!.marked).toBe(true)
  })

  it('should not be drawn of one region or of one time', () => {
    const alone = {...inventedPack(), series: [series('g_openness', 'east', [1, 2])]}
    expect(slopeChart(zh, alone, 'g_openness')).toBe(null)
    expect(slopeChart(zh, packOf('g_openness', [[1]]), 'g_openness')).toBe(null)
    expect(multiplesChart(zh, packOf('g_growth', [[1, 2]]), 'g_growth')).toBe(null)
    expect(groupedChart(zh, packOf('g_per_head', [[null]]), 'g_per_head')).toBe(null)
  })
})

describe('charts of a paper’s figures of several things', () => {
  const figures = [
    figure('whole', 'region', {value: 100, surface: '100', label: '总额'}),
    figure('one', 'region', {value: 60, surface: '60', label: '甲'}),
    figure('other', 'region', {value: 40, surface: '40', label: '乙'}),
  ]
  const saying = {numbers: numberFigures({...inventedPack(), figures}, zh), wording: zh}

  it('should stack the parts of a whole that a check found to add up', () => {
    const [stacked] = stackedCharts({figures, findings: [sum]}, saying)
    expect(stacked!.drawn).toHaveLength(3)
    expect(stacked!.spec.parts.map(({label, text, numbers}) => `${label} ${text} ${numbers.join()}`)).toEqual([
      '中国：甲 60 F2',
      '中国：乙 40 F3',
    ])
    expect(stacked!.spec.notes).toEqual(['核对：60 + 40 = 100。'])
  })

  it('should stack nothing that does not add up, or whose parts are not all here', () => {
    expect(stackedCharts({figures, findings: [{...sum, status: 'differs'}]}, saying)).toEqual([])
    expect(stackedCharts({figures: figures.slice(1), findings: [sum]}, saying)).toEqual([])
  })

  it('should draw shares of several places as a slope, amounts as groups, each with its number', () => {
    const places = ['东部地区', '西部地区'].flatMap((subject) =>
      ['2019', '2024'].map((period) => figure(`${subject}${period}`, 'region', {subject, period, surface: period})),
    )
    const say = {numbers: numberFigures({...inventedPack(), figures: places}, zh), wording: zh}
    const [grouped] = subjectCharts(places, {indicators: []}, say)
    expect(grouped!.spec).toMatchObject({form: 'grouped', title: '货物进出口额'})
    const rates = places.map((each) => ({
      ...each,
      observation: {...each.observation, unit: '%', kind: 'share' as const},
    }))
    const [slope] = subjectCharts(rates, {indicators: []}, say)
    expect(slope!.spec).toMatchObject({form: 'slope', ends: ['2019 年', '2024 年']})
    expect(slope!.spec.alt).toContain('西部地区：2019 年 2019 F3，2024 年 2024 F4')
    expect(subjectCharts(places.slice(0, 3), {indicators: []}, say)).toEqual([])
  })
})

describe('values of series', () => {
  const laidOver = series('zones', 'east', [], {unit: '亿元', origin: 'overlay'})
  const added = series('zones', 'east', [], {unit: '亿元', origin: 'derived'})
  const change = series('zones_share_change', 'east', [], {unit: '个百分点', origin: 'derived'})

  it.each([
    [
      'all digits that were laid over',
      laidOver,
      [0.123, 0.004, 1_234_567_890_123.45],
      ['0.123', '0.004', '1234567890123.45'],
    ],
    ['no error of a sum of decimals', added, [0.1 + 0.2, 0.0625, 349_273.26], ['0.3', '0.0625', '349273.26']],
    ['no sign of what is rounded to nothing', change, [-0.004, -0.006, -10], ['0.00', '−0.01', '−10.00']],
  ])('should have %s', (_, one, values, texts) => {
    expect(values.map((value) => seriesValue(zh, value, one).split(' ')[0])).toEqual(texts)
  })
})

describe('values on cards', () => {
  it('should be short from 一万亿 on', () => {
    const one = series('trade', 'east', [], {unit: '亿元', origin: 'derived'})
    expect(shortSeriesValue(zh, 349273.26, one)).toBe('34.93 万亿元')
    expect(shortSeriesValue(zh, 9999, one)).toBe('9999 亿元')
    expect(shortSeriesValue(toWording('en'), 349273.26, one)).toBe('CNY 34.93 trillion')
    expect(shortSeriesValue(zh, null, one)).toBe('缺')
  })
})
