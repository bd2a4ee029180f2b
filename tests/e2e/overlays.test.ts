import {readFileSync} from 'node:fs'
import {type Model, packOf, type Series, toModel} from '@region-briefs/core'
import {ingest, readOverlay} from '@region-briefs/ingest'
import {describe, expect, test} from 'vitest'

const example = (name: string): Uint8Array => readFileSync(new URL(`../../examples/${name}`, import.meta.url))

const {overlay, messages} = await readOverlay(example('apec-regions.overlay.csv'), {name: 'apec-regions.overlay.csv'})

const model: Model = toModel(
  await ingest(example('apec-regions.md'), {name: 'apec-regions.md'}),
  {name: 'apec-regions.md', sha256: ''},
  {overlays: [overlay]},
)

function seriesOf(indicator: string, region: string): Series {
  const found = model.series.filter((series) => series.indicator === indicator && series.region === region)
  expect(found).toHaveLength(1)
  return found[0]!
}

const valueOf = (indicator: string, region: string, period: string): number =>
  seriesOf(indicator, region).points.find((point) => point.period === period)!.value!

describe('the data beside the bundled example', () => {
  test('has no fault', () => {
    expect(messages).toEqual([])
    expect(overlay.series.reduce((sum, {points}) => sum + points.length, 0)).toBe(783)
  })

  // Each figure was worked out by hand from the provinces' own.
  test.each([
    ['trade_goods', 'east', '2024', 349273.3, 1],
    ['trade_goods', 'northeast', '2019', 10428.8, 1],
    ['trade_goods', 'northeast', '2024', 12526.6, 1],
    ['gdp', 'northeast', '2019', 51577.8, 1],
    ['gdp', 'northeast', '2024', 63323.9, 1],
    ['pop', 'northeast', '2019', 9980, 0],
    ['pop', 'northeast', '2024', 9501, 0],
    ['ftz', 'east', '2023-11', 10, 0],
    ['ftz', 'provinces-31', '2023-11', 22, 0],
    ['trade_goods_share', 'east', '2019', 80.63, 2],
    ['trade_goods_share', 'central', '2019', 7.51, 2],
    ['trade_goods_share', 'west', '2019', 8.56, 2],
    ['trade_goods_share', 'northeast', '2019', 3.3, 2],
    ['trade_goods_share', 'east', '2024', 79.7, 2],
    ['trade_goods_share', 'central', '2024', 8.21, 2],
    ['trade_goods_share', 'west', '2024', 9.23, 2],
    ['trade_goods_share', 'northeast', '2024', 2.86, 2],
    ['trade_goods_share_change', 'northeast', '2024', -0.45, 2],
    ['gdp_share', 'northeast', '2019', 5.15, 2],
    ['gdp_share', 'northeast', '2024', 4.73, 2],
  ])('%s of %s in %s is %d', (indicator, region, period, value, decimals) => {
    expect(Number(valueOf(indicator, region, period).toFixed(decimals))).toBe(value)
  })

  test('a sum of provinces is never called the country', () => {
    const sum = seriesOf('gdp', 'provinces-31')
    expect(sum.coverage).toBe('31 省（区、市）')
    expect(valueOf('gdp', 'provinces-31', '2024')).toBeLessThan(valueOf('gdp', 'CN', '2024'))
    expect(
      model.series.filter(({region, origin}) => region === 'CN' && origin === 'derived').map(({label}) => label.zh),
    ).not.toContain('地区生产总值')
  })

  test('what is derived says how, and from what', () => {
    const share = seriesOf('trade_goods_share', 'east')
    expect(share).toMatchObject({
      origin: 'derived',
      unit: '%',
      derivedFrom: ['trade_goods.east', 'trade_goods.provinces-31'],
    })
    expect(share.arithmetic).toBe('东部沿海 10 个省级单位之和 ÷ 31 省（区、市）之和 × 100')
    expect(seriesOf('gdp_growth', 'CN-GD')).toMatchObject({priceBasis: 'current', label: {zh: '地区生产总值名义增速'}})
    expect(seriesOf('gdp_per_head', 'CN-GD').points.map(({period}) => period)).not.toContain('2019')
  })

  test('a rate has no sum', () => {
    expect(model.series.some(({indicator, region}) => indicator === 'urban_rate' && region === 'east')).toBe(false)
  })

  test('a pack holds its own provinces and the regions that it is compared with', () => {
    const regions = new Set(packOf(model, 'northeast').series.map(({region}) => region))
    for (const region of ['CN-LN', 'CN-JL', 'CN-HL', 'northeast', 'east', 'central', 'west', 'CN', 'provinces-31'])
      expect(regions).toContain(region)
    expect(regions).not.toContain('CN-GD')
  })
})
