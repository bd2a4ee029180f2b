import type {Pack} from '@region-briefs/core'
import {describe, expect, it} from 'vitest'
import {composeBriefing} from '../../src/index.ts'
import {emptyPack, figure, inventedComparison, inventedPack} from '../fixtures/invented-pack.ts'
import {inventedSeries} from '../fixtures/invented-series.ts'
import {sayBlock} from '../fixtures/say-block.ts'

function say(pack: Pack): string {
  const briefing = composeBriefing(pack, 'en')
  return [briefing.title, briefing.subject, briefing.runningHead, ...briefing.blocks.map(sayBlock)].join('\n')
}

/** Fields whose Chinese the tables turn into English. */
const told = new Set(['unit', 'printedUnit', 'arithmetic', 'subject', 'partner', 'printed'])

/** A pack whose own words are Latin ones, so that any Chinese word left is one of ours. */
function latin<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') return (told.has(key) ? value : value.replaceAll(/\p{Script=Han}/gu, 'x')) as Value
  if (Array.isArray(value)) return value.map((each) => latin(each, key)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, latin(each, name)])) as Value
}

const arithmetic = '东部沿海 10 个省级单位之和 ÷ 31 省（区、市）之和 × 100'

function withData(pack: Pack): Pack {
  const series = inventedSeries().map((one) => (one.origin === 'derived' ? {...one, arithmetic} : one))
  return {...pack, series}
}

describe('an English briefing', () => {
  it('should begin each title of a chart with a capital letter', () => {
    const {blocks} = composeBriefing(latin(withData(inventedPack())), 'en')
    const ofNoCountry = inventedPack().figures.map((one) => ({...one, scope: 'region' as const}))
    const others = composeBriefing(latin({...inventedPack(), figures: ofNoCountry}), 'en').blocks
    const titles = [...blocks, ...others].flatMap((block) => (block.type === 'chart' ? [block.chart.title] : []))
    expect(titles.some((title) => title.startsWith('Amounts') || title.startsWith('Shares'))).toBe(true)
    expect(titles.filter((title) => /^[a-wyz]/.test(title))).toEqual([])
  })

  it.each([
    ['a region', withData(inventedPack())],
    ['a comparison', withData(inventedComparison())],
    ['an empty paper', emptyPack()],
  ])('should have no Chinese words of its own in the briefing of %s', (_, pack) => {
    const said = say(latin(pack)).replaceAll('(一是, 二是 …)', '')
    expect([...said.matchAll(/.{0,20}\p{Script=Han}.{0,20}/gu)].map(([found]) => found)).toEqual([])
    expect(said.length).toBeGreaterThan(400)
  })

  it('should keep the sentences of the paper as printed', () => {
    const pack = inventedPack()
    const said = say(pack)
    for (const {observation} of pack.figures) expect(said).toContain(observation.sentence.text)
    for (const measure of pack.pathways[0]!.measures) expect(said).toContain(measure.text.slice(0, 20))
  })

  it('should tell figures, times and bases in English, with every printed digit and bound word', () => {
    const base = {text: '这一年合计为若干。'} as const
    const said = say({
      ...inventedPack(),
      figures: [
        figure('a', 'region', {...base, surface: '26.29 万亿元', printed: '26.29', printedUnit: '万亿元'}),
        figure('b', 'region', {
          ...base,
          surface: '逾 7000 亿美元',
          printed: '7000',
          printedUnit: '亿美元',
          unit: 'USD',
          comparator: 'gt',
          label: '乙',
          period: '2021/2025',
          known: {period: 'counted'},
          periodText: '过去五年',
        }),
        figure('c', 'region', {
          ...base,
          surface: '30% 到 50%',
          printed: '30 到 50',
          printedUnit: '%',
          unit: '%',
          value: null,
          low: 30,
          high: 50,
          kind: 'change',
          direction: 'down',
          label: '丙',
          basis: 'vs-year',
          basisPeriod: '2019',
        }),
        figure('d', 'region', {
          ...base,
          surface: '近一半',
          printed: '一半',
          printedUnit: '',
          unit: '%',
          value: 50,
          kind: 'share',
          comparator: 'nearly',
          label: '丁',
          period: '2024-01/2024-03',
        }),
      ],
    })
    expect(said).toContain('CNY 26.29 trillion')
    expect(said).toContain('more than USD 700 billion')
    expect(said).toContain('2021–2025 (“过去五年”, counted back from publication)')
    expect(said).toContain('↓ down 30% to 50%')
    expect(said).toContain('on 2019')
    expect(said).toContain('nearly half')
    expect(said).toContain('first quarter of 2024')
  })

  it('should mark its language and leave the Chinese briefing as it is', () => {
    expect(composeBriefing(inventedPack(), 'en').lang).toBe('en')
    expect(composeBriefing(inventedPack()).lang).toBe('zh-CN')
  })
})
