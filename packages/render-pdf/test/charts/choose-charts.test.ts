import type {Indicator, Observation, PackFigure} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {chooseCharts} from '../../src/charts/choose-charts.ts'
import type {ChartSpec} from '../../src/blocks/chart-spec.ts'
import {numberFigures} from '../../src/figures/figure-numbers.ts'
import {toWording} from '../../src/wording/wording.ts'
import {figure, inventedPack} from '../fixtures/invented-pack.ts'

const zh = toWording('zh')

function choose(figures: Array<PackFigure>, indicators: Array<Indicator> = []): Array<ChartSpec> {
  const pack = {...inventedPack(), figures, indicators}
  const charts = chooseCharts(pack, {numbers: numberFigures(pack, zh), wording: zh}, 10)
  return charts as Array<ChartSpec>
}

/** National figures, one for each set of fields. */
function national(...all: Array<Partial<Observation> & {line?: number; text?: string}>): Array<PackFigure> {
  return all.map((fields, index) => figure(`f${index}`, 'national', fields))
}

const rate = {label: '关税总水平', unit: '%', printedUnit: '%'} as const

describe('chooseCharts', () => {
  it('should draw a rate at three times as a step line in the order of time', () => {
    const [chart] = choose(
      national(
        {...rate, period: '2010', value: 9.8, surface: '9.8%'},
        {...rate, period: '2001', value: 15.3, surface: '15.3%'},
        {...rate, period: '2023', value: 7.3, surface: '7.3%'},
      ),
    )
    expect(chart).toMatchObject({form: 'step-line', title: '全国：关税总水平（中国，%）'})
    expect(chart!.points.map((point) => [point.label, point.surface])).toEqual([
      ['2001 年', '15.3%'],
      ['2010 年', '9.8%'],
      ['2023 年', '7.3%'],
    ])
  })

  it('should draw a rate at two times as bars, since two are no line', () => {
    const charts = choose(
      national({...rate, period: '2001', value: 15.3}, {...rate, period: '2023', value: 7.3, surface: '7.3%'}),
    )
    expect(charts.map((chart) => chart.form)).toEqual(['bars'])
  })

  it('should give no time to figures that have none, and keep their order', () => {
    const undated = {
      label: '清单条目',
      unit: 'count',
      printedUnit: '条',
      kind: 'count',
      period: null,
      periodText: null,
    } as const
    const [chart] = choose(
      national({...undated, value: 48, surface: '48 条'}, {...undated, value: 40, surface: '40 条'}),
    )
    expect(chart!.points.map((point) => [point.label, point.year])).toEqual([
      ['时期未注明', null],
      ['时期未注明', null],
    ])
    expect(chart!.notes.join('')).toContain('不是时间轴')
  })

  it('should not draw a year beside five years', () => {
    const charts = choose(
      national({period: '2025', value: 26e12}, {period: '2021/2025', value: 125e12, surface: '125 万亿元', line: 11}),
    )
    expect(charts).toEqual([])
  })

  it('should not mix subjects, units or sentences in bars', () => {
    const charts = choose(
      national(
        {label: '甲', subject: '中国'},
        {label: '乙', subject: 'APEC 地区'},
        {label: '丙', unit: 'USD'},
        {label: '丁', line: 99, text: '另一句。'},
      ),
    )
    expect(charts).toEqual([])
  })

  it('should not mix subjects, partners or units over time', () => {
    const charts = choose(
      national(
        {...rate, period: '2001', value: 15.3},
        {...rate, period: '2010', value: 9.8, subject: 'APEC'},
        {...rate, period: '2015', value: 9.1, partner: 'APEC 其他成员'},
        {...rate, period: '2023', value: 7.3, unit: 'pp'},
      ),
    )
    expect(charts).toEqual([])
  })

  it('should call no chart national that draws figures of others', () => {
    const share = {kind: 'share', unit: '%', value: 40} as const
    const titles = choose([
      figure('a', 'national', {...share, label: '甲'}),
      figure('b', 'other', {...share, label: '乙', subject: 'APEC'}),
    ]).map((chart) => chart.title)
    expect(titles).toEqual(['全国：占比（中国，%）', '占比（APEC，%）'])
    const [mixed] = choose([
      figure('a', 'other', {...share, label: '甲', subject: null}),
      figure('b', 'other', {...share, label: '乙', subject: 'APEC'}),
    ])
    expect(mixed!.title).toBe('占比（%）')
    expect(mixed!.points.map((point) => point.label)).toEqual(['主体未注明：甲', 'APEC：乙'])
  })

  it('should draw amounts of one sentence as bars, each with its label', () => {
    const [chart] = choose(national({label: '电池出口', value: 2e11}, {label: '汽车出口', value: 1e11}))
    expect(chart).toMatchObject({form: 'bars', title: '全国：金额（中国，万亿元）'})
    expect(chart!.points.map((point) => point.label)).toEqual(['电池出口', '汽车出口'])
  })

  it('should draw growths of one sentence as dots, downwards to the left', () => {
    const growth = {kind: 'growth', unit: '%', basis: 'yoy'} as const
    const [chart] = choose(
      national(
        {...growth, label: '甲', value: 4.5, direction: 'up'},
        {...growth, label: '乙', value: 2, direction: 'down'},
      ),
    )
    expect(chart!.form).toBe('dots')
    expect(chart!.points.map((point) => point.value)).toEqual([4.5, -2])
  })

  it('should keep the ends of a range and its printed form', () => {
    const [chart] = choose(
      national({
        label: '通关时间',
        kind: 'change',
        unit: '%',
        direction: 'down',
        value: null,
        low: 30,
        high: 50,
        surface: '30% 到 50%',
      }),
    )
    expect(chart).toMatchObject({
      form: 'spans',
      points: [{low: 30, high: 50, value: null, surface: '↓ 下降 30% 到 50%'}],
    })
  })

  it('should print 近一半 as it stands and draw its end open', () => {
    const [chart] = choose(
      national({kind: 'share', unit: '%', value: 50, comparator: 'nearly', surface: '近一半', label: '零关税商品'}),
    )
    expect(chart).toMatchObject({form: 'share-bars', points: [{surface: '近一半', open: 'below'}]})
    expect(chart!.alt).not.toContain('50')
  })

  it('should lay the figure on the side of its number that the bound word says', () => {
    const sides = (['gt', 'ge', 'lt', 'le', 'nearly', 'about', 'eq'] as const).map(
      (comparator) => choose(national({kind: 'share', unit: '%', value: 50, comparator}))[0]!.points[0]!.open,
    )
    expect(sides).toEqual(['above', 'above', 'below', 'below', 'below', 'around', null])
  })

  it('should draw neither a rank nor a lone amount, growth or change', () => {
    const charts = choose(
      national(
        {kind: 'rank', unit: null, value: 2, surface: '第二大', line: 1},
        {label: '甲', line: 2, text: '一句。'},
        {label: '乙', kind: 'growth', unit: '%', value: 3, line: 3, text: '二句。'},
        {label: '丙', kind: 'change', unit: '%', value: 3, line: 4, text: '三句。'},
      ),
    )
    expect(charts).toEqual([])
  })

  it('should draw a fact that is printed twice once', () => {
    const share = {kind: 'share', unit: '%', value: 57.82, surface: '57.82%', label: '占外贸总值'} as const
    const [chart] = choose(national({...share, line: 47}, {...share, line: 93}))
    expect(chart!.points).toHaveLength(1)
  })

  it('should draw a fact that is printed in other words once, with both numbers', () => {
    const share = {kind: 'share', unit: '%', value: 57.82, surface: '57.82%', period: '2025'} as const
    const figures = [
      figure('a', 'national', {...share, label: '进出口额占外贸总值'}),
      figure('b', 'national-about-region', {...share, label: '进出口占外贸总值', line: 95}),
    ]
    const indicator = {id: 'i', label: '占外贸总值', subject: '中国', partner: null, unit: '%', kind: 'share'} as const
    const charts = choose(figures, [{...indicator, en: null, basis: null, span: 'year', observations: ['a', 'b']}])
    expect(charts.map((chart) => chart.points.map((point) => point.numbers))).toEqual([[['F2', 'F1']]])
    expect(charts[0]!.notes[0]).toContain('第 95 行')
    expect(choose(figures)).toHaveLength(2)
  })

  it('should not take one value against two bases, or of two periods, for one fact', () => {
    const growth = {kind: 'growth', unit: '%', value: 39.4, surface: '39.4%', label: '进出口', direction: 'up'} as const
    const figures = national(
      {...growth, basis: 'yoy'},
      {...growth, basis: 'previous-plan', period: '2021/2025'},
      {...growth, basis: 'yoy', period: '2024'},
    )
    const indicator = {id: 'i', label: '进出口', subject: '中国', partner: null, unit: '%', kind: 'growth'} as const
    const charts = choose(figures, [
      {...indicator, en: null, basis: null, span: 'year', observations: ['f0', 'f1', 'f2']},
    ])
    expect(charts.flatMap((chart) => chart.points.map((point) => point.numbers))).toEqual([['F3'], ['F1']])
  })

  it('should put figures of the region before national ones and not mix the two', () => {
    const share = {kind: 'share', unit: '%', value: 40} as const
    const charts = choose([
      figure('a', 'national', {...share, label: '甲'}),
      figure('b', 'region', {...share, label: '乙', subject: '东部沿海'}),
      figure('c', 'national-about-region', {...share, label: '丙', line: 85}),
    ])
    expect(charts.map((chart) => chart.title)).toEqual([
      '占比（东部沿海，%）',
      '全国：占比（中国，%）',
      '全国：占比（中国，%）',
    ])
    expect(charts[1]!.notes[0]).toBe('全国数据，论文第 85 行提及东部沿海。')
  })
})
