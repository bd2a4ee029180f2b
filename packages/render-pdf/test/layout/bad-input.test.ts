import type {Pack, PackFigure, Series} from '@region-briefs/core'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Language, PaperSize} from '../../src/index.ts'
import {composeBriefing, layoutBriefing, themeProblems} from '../../src/index.ts'
import {emptyPack, figure, inventedComparison, inventedPack, pathway} from '../fixtures/invented-pack.ts'
import {inventedSeries, series} from '../fixtures/invented-series.ts'
import {layoutDefects} from '../fixtures/layout-defects.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'

const ways: ReadonlyArray<readonly [Language, PaperSize]> = [
  ['zh', 'a4'],
  ['zh', 'letter'],
  ['en', 'a4'],
  ['en', 'letter'],
]

function defects(pack: Pack): Array<string> {
  return ways.flatMap(([language, paper]) =>
    layoutDefects(layoutBriefing(composeBriefing(pack, language), testFonts, '末行', {paper, draft: true})).map(
      (defect) => `${language} ${paper} ${defect}`,
    ),
  )
}

function withFigures(figures: Array<PackFigure>): Pack {
  return {...inventedPack(), figures}
}

function withSeries(all: Array<Series>): Pack {
  return {...inventedPack(), series: all}
}

/** Of each derived kind that has a chart, four regions of the same values. */
function everyChart(values: ReadonlyArray<number | null>, label = '虚构指标'): Array<Series> {
  return ['_share', '_index', '_growth', '_openness', '_per_head', ''].flatMap((ending) =>
    ['east', 'central', 'west', 'northeast'].map((region) =>
      series(`goods${ending}`, region, values, {
        label: {zh: label, en: `${label} en`},
        unit: ending === '_index' ? '指数' : ending === '_per_head' ? '元' : ending === '' ? '亿元' : '%',
      }),
    ),
  )
}

/** Of kinds that are drawn as bars of 100, lines and bars, a series for each of so many places. */
function manyPlaces(count: number): Array<Series> {
  return ['_share', '_index', ''].flatMap((ending) =>
    Array.from({length: count}, (_, at) =>
      series(`goods${ending}`, `place${at}`, [1 + at, 2, 3], {
        label: {zh: '虚构', en: 'invented'},
        unit: ending === '' ? '亿元' : '%',
      }),
    ),
  )
}

function manyNames(count: number): Array<string> {
  return Array.from({length: count}, (_, at) => '名'.repeat(1 + (at % 12)) + at)
}

function withDocument(document: Partial<Pack['document']>): Pack {
  return {...inventedPack(), document: {...inventedPack().document, ...document}}
}

const [measure] = pathway().measures
const long = '依托开放平台，深化产业合作与规则对接；'.repeat(160)
const odd = '开放🙂研究\u0007\u202eשלום עולם\u2028مرحبا\ufffe'

describe('a briefing of bad input is a sound page each time', () => {
  it.each<[string, Pack]>([
    ['an empty paper', emptyPack()],
    ['a region without figures', withFigures([])],
    ['data laid over it', withSeries(inventedSeries())],
    ['a comparison with data', {...inventedComparison(), series: inventedSeries()}],
    [
      'a measure of 3,000 characters',
      {...inventedPack(), pathways: [pathway({measures: [{...measure!, text: long}]})]},
    ],
    ['no measures', {...inventedPack(), pathways: [pathway({measures: []})]}],
    [
      'forty measures',
      {
        ...inventedPack(),
        pathways: [
          pathway({measures: Array.from({length: 40}, (_, at) => ({...measure!, id: `m${at}`, ordinal: at}))}),
        ],
      },
    ],
    ['a label wider than its column', withFigures([figure('a', 'region', {label: '很长的指标名'.repeat(40)})])],
    [
      'a label of one long word',
      withFigures([figure('a', 'region', {label: 'A'.repeat(300), surface: '9'.repeat(200)})]),
    ],
    [
      'emoji, right-to-left and controls',
      withFigures([figure('a', 'region', {label: odd, surface: odd, subject: odd, text: odd})]),
    ],
    [
      'a pathway of odd ends',
      {...inventedPack(), pathways: [pathway({from: odd, to: 'A'.repeat(90), formula: [odd, odd, odd]})]},
    ],
    ['series with gaps', withSeries(everyChart([1, null, null, 4, null, 6]))],
    ['series without a value', withSeries(everyChart([null, null, null]))],
    ['series all equal', withSeries(everyChart([25, 25, 25, 25, 25, 25]))],
    ['series all zero', withSeries(everyChart([0, 0, 0, 0]))],
    ['negative series', withSeries(everyChart([-5, -2.5, -10, -1e9]))],
    ['series of one point', withSeries(everyChart([25]))],
    ['series of huge numbers', withSeries(everyChart([1e15, 2e15, 3e15, 1]))],
    ['series of long names', withSeries(everyChart([25, 25, 25], '很长的指标名'.repeat(20)))],
    [
      'many years',
      withSeries(
        everyChart([]).map((one) => ({
          ...one,
          points: Array.from({length: 60}, (_, at) => ({
            period: String(1965 + at),
            value: at,
            status: 'A',
            source: '很长的来源名称'.repeat(4),
          })),
        })),
      ),
    ],
    ['31 series of each kind', withSeries(manyPlaces(31))],
    ['a comparison of 31 series', {...inventedComparison(), series: manyPlaces(31)}],
    ['series of tiny and huge numbers', withSeries(everyChart([1e-6, 2e-6, 1e15, -1e15]))],
    [
      'a region of a long name',
      {...inventedPack(), label: {zh: '很长的地区名'.repeat(10), en: 'Long name '.repeat(12)}},
    ],
    ['no title, author or date', withDocument({title: '', authors: [], date: null})],
    ['a long title of many authors', withDocument({title: '很长的题目'.repeat(60), authors: manyNames(40)})],
    [
      '200 references of long addresses',
      {
        ...inventedPack(),
        references: Array.from({length: 200}, (_, at) => ({
          ...inventedPack().references[0]!,
          id: `r${at}`,
          text: `甲. 乙[J]. 丙，2024. https://www.example.gov.cn/${'a1b2'.repeat(100)}`,
        })),
      },
    ],
    [
      'fifty pathways of many terms',
      {
        ...inventedComparison(),
        pathways: Array.from({length: 50}, (_, at) =>
          pathway({from: '起'.repeat(at + 1), to: '终'.repeat(at + 1), formula: manyNames(at)}),
        ),
      },
    ],
    [
      'several places at two times',
      withFigures(
        ['东部地区', '中部地区', '西部地区', '很长的地区名'.repeat(9)].flatMap((subject, at) =>
          ['2019', '2024'].flatMap((period) => [
            figure(`${subject}${period}`, 'region', {subject, period, value: at, text: subject + period}),
            figure(`${subject}${period}s`, 'region', {
              subject,
              period,
              value: at,
              unit: '%',
              kind: 'share',
              text: subject + period,
            }),
          ]),
        ),
      ),
    ],
  ])('with %s', (_, pack) => {
    expect(defects(pack)).toEqual([])
  })

  it('with 500 figures', () => {
    const figures = Array.from({length: 500}, (_, at) =>
      figure(`f${at}`, at % 2 === 0 ? 'region' : 'national', {
        label: `指标${at}`,
        line: at,
        text: `第 ${at} 项为 1 万亿元。`,
      }),
    )
    const pack = withFigures(figures)
    const layout = layoutBriefing(composeBriefing(pack, 'en'), testFonts, '末行', {paper: 'letter'})
    expect(layoutDefects(layout)).toEqual([])
    expect(layout.pages.length).toBeGreaterThan(10)
  })

  it('with the smallest and the largest type that a theme may set', () => {
    const largest = {title: 36, h1: 36, h2: 36, h3: 36, lead: 24, body: 24, small: 24, note: 24, running: 12}
    const smallest = Object.fromEntries(Object.keys(largest).map((name) => [name, 6]))
    for (const size of [smallest, largest]) {
      const theme = {size}
      expect(themeProblems(theme)).toEqual([])
      for (const [language, paper] of ways) {
        const briefing = composeBriefing({...inventedPack(), series: inventedSeries()}, language)
        expect(layoutDefects(layoutBriefing(briefing, testFonts, '末行', {paper, theme, draft: true}))).toEqual([])
      }
    }
  })

  it('with any series', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({noNaN: true, min: -1e12, max: 1e12}),
      fc.integer({min: -5, max: 105}),
    )
    fc.assert(
      fc.property(fc.array(value, {maxLength: 6}), fc.string({unit: 'binary', maxLength: 60}), (values, label) => {
        expect(defects(withSeries(everyChart(values, label)))).toEqual([])
      }),
      {numRuns: 8},
    )
  })
})
