import {describe, expect, it} from 'vitest'
import {composeBriefing, layoutBriefing} from '../../src/index.ts'
import type {Block} from '../../src/index.ts'
import {linesChart, sharesChart, tilesChart} from '../../src/charts/series-charts.ts'
import {tileTable} from '../../src/charts/tile-table.ts'
import {seriesValue} from '../../src/wording/series-words.ts'
import {boundsOf, overlaps} from '../fixtures/box-bounds.ts'
import {inventedPack} from '../fixtures/invented-pack.ts'
import {inventedSeries, series} from '../fixtures/invented-series.ts'
import {testFonts} from '../fixtures/open-test-fonts.ts'
import {toWording} from '../../src/wording/wording.ts'

const zh = toWording('zh')

const pack = {...inventedPack(), series: inventedSeries()}

describe('sharesChart', () => {
  it('should part the first and the last time among the four regions, the own one marked', () => {
    const chart = sharesChart(zh, pack, 'goods_share')
    expect(chart!.spec.bars.map(({label}) => label)).toEqual(['2019 年', '2024 年'])
    expect(chart!.spec.bars[1]!.parts.map(({label, text, marked}) => `${label} ${text} ${marked}`)).toEqual([
      '东部沿海 79.00% true',
      '中部地区 8.50% false',
      '西部地区 9.50% false',
      '东北地区 3.00% false',
    ])
    expect(chart!.spec.alt).toContain('2024 年：东部沿海 79.00%，中部地区 8.50%，西部地区 9.50%，东北地区 3.00%')
  })

  it('should not be drawn where a region is wanting or the parts are no whole', () => {
    expect(sharesChart(zh, {...pack, series: pack.series.filter(({region}) => region !== 'west')}, 'goods_share')).toBe(
      null,
    )
    const doubled = pack.series.map((one) => ({...one, points: one.points.map((point) => ({...point, value: 50}))}))
    expect(sharesChart(zh, {...pack, series: doubled}, 'goods_share')).toBe(null)
  })
})

describe('linesChart', () => {
  it('should keep a missing value missing', () => {
    const line = linesChart(zh, pack, 'goods_index')!.spec.lines.find(({label}) => label === '东北地区')
    expect(line!.points[2]).toEqual({year: 2021, value: null, text: '缺'})
  })

  it('should not be drawn of one region, or of two years', () => {
    expect(linesChart(zh, {...pack, series: [series('goods_index', 'east', [1, 2, 3])]}, 'goods_index')).toBe(null)
    const short = [series('goods_index', 'east', [1, 2]), series('goods_index', 'west', [1, 2])]
    expect(linesChart(zh, {...pack, series: short}, 'goods_index')).toBe(null)
  })
})

describe('tilesChart', () => {
  it('should have the 34 units, each on a place of its own, and say that it is no map', () => {
    expect(new Set(tileTable.map(({code}) => code)).size).toBe(34)
    expect(new Set(tileTable.map(({column, row}) => `${column} ${row}`)).size).toBe(34)
    const tiles = tilesChart(zh, pack)!
    expect(tiles.title).toContain('示意，非地图')
    expect(tiles.tiles.filter(({marked}) => marked).map(({label}) => label)).toEqual(['北京', '上海'])
  })

  it('should not be drawn of a region whose borders cut provinces', () => {
    const [region] = pack.regions
    expect(tilesChart(zh, {...pack, regions: [{...region!, members: []}]})).toBe(null)
  })
})

describe('values of series', () => {
  it('should have the decimals that are settled for their kind, and a real minus', () => {
    expect(seriesValue(zh, -0.2, series('goods_share_change', 'east', [], {unit: '个百分点'}))).toBe('−0.20 个百分点')
    expect(seriesValue(zh, 5.25, series('goods_growth', 'east', []))).toBe('5.3%')
    expect(seriesValue(zh, 120.04, series('goods_index', 'east', [], {unit: '指数'}))).toBe('120.0')
    expect(seriesValue(zh, 66363.3, series('gdp_per_head', 'east', [], {unit: '元'}))).toBe('66363 元')
    expect(seriesValue(zh, 0.1 + 0.2, series('goods', 'east', [], {unit: '亿元'}))).toBe('0.3 亿元')
  })
})

describe('the part of overlay data', () => {
  const briefing = composeBriefing(pack)

  it('should mark each value as laid over or derived, with its arithmetic', () => {
    const said = briefing.blocks.flatMap((block: Block) =>
      block.type === 'table'
        ? block.rows.map((row) => row.cells.map((cell) => cell.map(({text}) => text).join('')).join('|'))
        : [],
    )
    expect(said).toContain('虚构贸易额|75.5 亿元|2024|外部数据：—')
    expect(said).toContain('虚构贸易额占比|79.00%|2024|推算：本区域之和 ÷ 全国之和 × 100')
  })

  it('should be left out where no data is laid over', () => {
    const headings = composeBriefing(inventedPack()).blocks.flatMap((block) =>
      block.type === 'heading' ? block.text : [],
    )
    expect(headings).not.toContain('外部数据：与其他区域比较')
  })

  it('should have no text on other text, nor beyond the page', () => {
    for (const page of layoutBriefing(briefing, testFonts, '').pages) {
      const texts = page.boxes.filter((box) => box.type === 'text').map(boundsOf)
      const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => overlaps(one, other)))
      expect(pairs).not.toContain(true)
      expect(texts.every(({left, right}) => left >= 0 && right <= page.widthPt)).toBe(true)
    }
  })
})
