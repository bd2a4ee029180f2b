import {expect, test} from 'vitest'
import {differencesIn} from './findings-of.ts'

// Checks of tables against their text and of their columns against each other: each with a text in which it differs, and the nearest
// one in which it does not.
async function flagsOf(text: string): Promise<Array<string>> {
  return (await differencesIn(text)).filter(({severity}) => severity !== 'info').map(({rule}) => rule)
}

const crops = (sentence: string): string =>
  `# 甲县2024年农业简报\n\n${sentence}\n\n表1　2024年主要农产品\n\n| 品种 | 面积（万亩） | 产量（万吨） |\n| --- | --- | --- |\n| 粮食 | 86.4 | 38.2 |\n| 苹果 | 22.5 | 46.8 |\n`
const trade = (...rows: ReadonlyArray<string>): string =>
  `2024年，甲省外贸运行平稳。\n\n表1　2024年甲省各市进出口\n\n| 城市 | 进出口（亿元） | 出口（亿元） | 进口（亿元） | 占比（%） |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`
const all = '合计 | 1000 | 600 | 400 | 100.0'
const years = (first: string): string =>
  `2025年，甲省地区生产总值314806亿元，比上年增长${first}。\n\n表1　甲省地区生产总值\n\n| 年份 | 地区生产总值（亿元） | 比上年增长（%） |\n| --- | --- | --- |\n| 2024 | 298310 | 5.5 |\n| 2025 | 314806 | 5.3 |\n`

const cases: ReadonlyArray<readonly [what: string, rule: string, differs: string, agrees: string]> = [
  [
    'a sentence that names a row',
    'restated-value',
    crops('苹果种植面积22.5万亩，产量48.6万吨。'),
    crops('苹果种植面积22.5万亩，产量46.8万吨。'),
  ],
  [
    'an amount in another scale than its cell',
    'restated-value',
    crops('2024年，粮食总产量328000吨。'),
    crops('2024年，粮食总产量382000吨。'),
  ],
  ['a cell of another column', 'restated-value', crops('苹果产量48.6万吨。'), crops('苹果贮藏能力48.6万吨。')],
  [
    'a rate by head is none of the row that its name holds',
    'restated-value',
    crops('2024年，粮食总产量328000吨，人均粮食产量38.6万吨。'),
    crops('2024年，粮食总产量382000吨，人均粮食产量38.6万吨。'),
  ],
  ['a bound beside its cell', 'restated-value', crops('粮食产量超过83.2万吨。'), crops('粮食产量超过38万吨。')],
  ['an amount of another year', 'restated-value', crops('苹果产量48.6万吨。'), crops('2023年，苹果产量48.6万吨。')],
  ['a growth beside the row of its year', 'restated-value', years('3.5%'), years('5.3%')],
  ['a row of a year, at constant prices', 'restated-value', years('5.8%'), years('5.3%，按不变价格计算')],
  [
    'a share that the other rows show how to take',
    'share-of-whole',
    trade('甲市 | 500 | 300 | 200 | 50.0', '乙市 | 300 | 180 | 120 | 30.0', '丙市 | 200 | 120 | 80 | 12.0', all),
    trade('甲市 | 500 | 300 | 200 | 50.0', '乙市 | 300 | 180 | 120 | 30.0', '丙市 | 200 | 120 | 80 | 20.0', all),
  ],
  [
    'two columns that are a third together',
    'sum-of-parts',
    trade('甲市 | 500 | 330 | 200 | 50.0', '乙市 | 280 | 180 | 100 | 28.0', '丙市 | 200 | 120 | 80 | 20.0'),
    trade('甲市 | 500 | 300 | 200 | 50.0', '乙市 | 280 | 180 | 100 | 28.0', '丙市 | 200 | 120 | 80 | 20.0'),
  ],
]

test.each(cases)('%s', async (_, rule, differs, agrees) => {
  expect(await flagsOf(differs)).toContain(rule)
  expect(await flagsOf(agrees)).toEqual([])
})

test('columns that no other row shows to be made of each other are left alone', async () => {
  const rows = ['甲市 | 500 | 330 | 200 | 50.0', '乙市 | 280 | 180 | 100 | 28.0']
  expect(await flagsOf(trade(...rows).replaceAll(/进出口（|出口（|进口（/g, '货运量（'))).toEqual([])
})

test('the hundred of the row of all is no print of another share', async () => {
  const rows = ['甲市 | 500 | 300 | 200 | 50.0', '乙市 | 500 | 300 | 200 | 50.0', all]
  expect(await flagsOf(`${trade(...rows)}\n2024年，甲省进出口占比18.0%。\n`)).toEqual([])
})
