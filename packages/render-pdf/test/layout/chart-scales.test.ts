import {describe, expect, it} from 'vitest'
import type {AnyChart, ChartForm, ChartPoint} from '../../src/blocks/chart-spec.ts'
import {drawBriefing} from '../../src/index.ts'
import type {Box} from '../../src/layout/boxes.ts'
import {layoutChart} from '../../src/layout/layout-chart.ts'
import {toLooks} from '../../src/theme/looks.ts'
import {theme} from '../../src/theme/theme.ts'
import {toWording} from '../../src/wording/wording.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'
import {streamsOf} from '../fixtures/streams-of.ts'

const widthPt = 470
const common = {title: '虚构', notes: [], alt: '虚构'}

/** All boxes of a chart. */
function boxesOf(chart: AnyChart): Array<Box> {
  const typesetter = {fonts: testFonts, missing: new Map()}
  const context = {typesetter, widthPt, structure: [], theme, looks: toLooks(theme), wording: toWording('zh')}
  return layoutChart(context, chart, 0).flatMap(({boxes}) => boxes)
}

function told(value: number, number = '') {
  return {value, text: String(value), numbers: number === '' ? [] : [number]}
}

function points(form: ChartForm, values: ReadonlyArray<number>): AnyChart {
  const plain = {detail: '', low: null, high: null, open: null, numbers: ['F1']} as const
  const at = (value: number, index: number): ChartPoint => ({
    ...plain,
    label: '甲',
    surface: String(value),
    value,
    year: 2019 + index,
  })
  return {form, unit: '', points: values.map(at), ...common}
}

const years = [2019, 2020, 2021].map((year, index) => ({year, ...told([10, 30, 20][index]!)}))
const slope: AnyChart = {
  form: 'slope',
  ends: ['2019 年', '2024 年'],
  lines: [{label: '甲', marked: true, ends: [told(10, 'F1'), told(30, 'F2')]}],
  ...common,
}
const bars = [
  {label: '2019 年', ...told(10, 'F1')},
  {label: '2024 年', ...told(30, 'F2')},
]
const grouped: AnyChart = {form: 'grouped', groups: [{label: '甲', marked: true, bars}], ...common}

/** Whether each of two grouped bars, of a value and of 30, lies to the right of their zero. */
function sides(value: number): Array<boolean> {
  const pair = [value, 30].map((each) => ({label: '2024 年', ...told(each)}))
  const boxes = boxesOf({form: 'grouped', groups: [{label: '甲', marked: true, bars: pair}], ...common})
  const zero = boxes.flatMap((box) => (box.type === 'rule' ? [box.fromPt[0]] : []))[0]!
  return boxes.flatMap((box) => (box.type === 'rect' ? [box.xPt + box.widthPt / 2 > zero] : []))
}

/** Of a bar of 100 with so many parts, marked or not, the colours. */
function shades(marked: ReadonlyArray<boolean>): Array<string | null> {
  const parts = marked.map((each) => ({label: '甲', value: 25, text: '25%', marked: each}))
  const boxes = boxesOf({form: 'shares', bars: [{label: '2024 年', parts}], ...common})
  return boxes.flatMap((box) => (box.type === 'rect' ? [box.fill] : []))
}

/** Of each path how many places it has. */
function paths(chart: AnyChart): Array<number> {
  return boxesOf(chart).flatMap((box) => (box.type === 'path' ? [box.data.split('L').length] : []))
}

describe('charts', () => {
  it.each<[string, AnyChart, Array<number>]>([
    ['a step line', points('step-line', [10, 30, 20]), [0, 2, 1]],
    ['lines', {form: 'lines', unit: '', lines: [{label: '甲', marked: true, points: years}], ...common}, [0, 2, 1]],
    [
      'multiples',
      {form: 'multiples', unit: '', panels: [{label: '甲', marked: true, points: years}], ...common},
      [0, 2, 1],
    ],
    ['a slope', slope, [0, 1]],
  ])('should set what is more higher: %s', (_, chart, ranks) => {
    const heights = boxesOf(chart).flatMap((box) => (box.type === 'dot' ? [box.yPt] : []))
    const ordered = heights.toSorted((one, other) => other - one)
    expect(heights.map((height) => ordered.indexOf(height))).toEqual(ranks)
  })

  it('should hold a rate in steps, and go straight between values of years', () => {
    expect(paths(points('step-line', [10, 30, 20]))).toEqual([5])
    expect(paths({form: 'lines', unit: '', lines: [{label: '甲', marked: true, points: years}], ...common})).toEqual([
      3,
    ])
  })

  it.each<[string, AnyChart, Array<number>]>([
    ['bars', points('bars', [10, 30]), [10 / 30, 1]],
    ['bars beside each other', grouped, [10 / 30, 1]],
  ])('should have lengths as their values: %s', (_, chart, shares) => {
    const lengths = boxesOf(chart).flatMap((box) => (box.type === 'rect' ? [box.widthPt] : []))
    const longest = Math.max(...lengths)
    expect(lengths.map((length) => length / longest)).toEqual(shares.map((share) => expect.closeTo(share, 6)))
  })

  it('should lay bars beside each other from their zero to the right, and what is below it to the left', () => {
    expect(sides(10)).toEqual([true, true])
    expect(sides(-10)).toEqual([false, true])
  })

  it('should draw shares on all of 100 %', () => {
    const [rest, bar] = boxesOf(points('share-bars', [25])).flatMap((box) => (box.type === 'rect' ? [box.widthPt] : []))
    expect(bar! / rest!).toBeCloseTo(0.25, 6)
    expect(rest).toBeLessThan(widthPt * 0.39)
    const parts = [75, 25].map((value) => ({label: '甲', value, text: String(value), marked: false}))
    const ends = boxesOf({form: 'shares', bars: [{label: '2024 年', parts}], ...common}).flatMap((box) =>
      box.type === 'rect' ? [box.xPt + box.widthPt] : [],
    )
    expect(Math.max(...ends)).toBeGreaterThan(widthPt - 3)
    expect(Math.max(...ends)).toBeLessThanOrEqual(widthPt)
  })

  it('should tell parts from their neighbours: the marked one, or all in turn', () => {
    const {accent, bar, rule} = theme.color
    expect(shades([false, true, false, false])).toEqual([rule, accent, rule, rule])
    expect(shades([false, false, false, false])).toEqual([bar, rule, bar, rule])
  })

  it('should part a whole over all of its width', () => {
    const parts = [75, 25].map((value) => ({label: '甲', value, text: String(value), numbers: ['F1']}))
    const widths = boxesOf({form: 'stacked', parts, ...common}).flatMap((box) =>
      box.type === 'rect' ? [box.widthPt] : [],
    )
    expect(widths).toEqual([expect.closeTo(widthPt * 0.75, -1), expect.closeTo(widthPt * 0.25, -1)])
  })

  it.each<[string, AnyChart]>([
    ['a slope', slope],
    ['grouped bars', grouped],
  ])('should lead from each figure to its row: %s', (_, chart) => {
    const links = boxesOf(chart).flatMap((box) =>
      box.type === 'text' ? box.line.runs.flatMap(({link}) => (link?.to === 'name' ? [link.name] : [])) : [],
    )
    expect(links.toSorted()).toEqual(['figure-F1', 'figure-F2'])
  })

  it('should be drawn where they stand', async () => {
    const path = {
      type: 'path',
      xPt: 31,
      yPt: 47,
      data: 'M0,1L2,3',
      thicknessPt: 1,
      color: '#000000',
      node: null,
    } as const
    const layout = {structure: [{role: 'Document', parent: null} as const], outline: [], names: [], missing: []}
    const properties = {title: '虚构', authors: [], subject: '', keywords: [], lang: 'zh-CN', date: new Date(0)}
    const pages = [{widthPt: 200, heightPt: 300, boxes: [path]}]
    const bytes = await drawBriefing({...layout, pages}, {...properties, toolVersion: '0', see: String}, testFonts)
    expect(streamsOf(bytes)).toMatch(/1 0 0 1 31 47 cm\n[^]*0 1 m\n2 3 l/)
  })
})
