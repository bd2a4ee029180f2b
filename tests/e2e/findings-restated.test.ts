import {expect, test} from 'vitest'
import {differencesIn} from './findings-of.ts'

// Figures that are printed twice in other words: each with a text in which they differ, and the nearest one in which they do not.
async function flagsOf(text: string): Promise<Array<string>> {
  return (await differencesIn(text)).filter(({severity}) => severity !== 'info').map(({rule}) => rule)
}

const cases: ReadonlyArray<readonly [what: string, rule: string, differs: string, agrees: string]> = [
  [
    'a count by the words behind it',
    'restated-value',
    '集体经济薄弱，甲县168个行政村中年收益过百万元的很少。\n\n要对186个行政村分类施策。',
    '集体经济薄弱，甲县168个行政村中年收益过百万元的很少。\n\n要对其中86个行政村分类施策。',
  ],
  [
    'a count that is named before it and behind it',
    'restated-value',
    '沿江省市有国家数字服务出口基地6个。\n\n发挥9个国家数字服务出口基地的作用。',
    '沿江省市有国家数字服务出口基地6个。\n\n新增3个国家数字服务出口基地。',
  ],
  [
    'an amount of a label of its own',
    'restated-value',
    '2024年，甲县冷库容量仅12万吨，短板突出。\n\n冷库容量由21万吨增加到30万吨。',
    '2024年，甲县冷库容量仅12万吨，短板突出。\n\n冷库容量由12万吨增加到21万吨。',
  ],
  [
    'a rate of the whole year and of its months',
    'restated-value',
    '2025年，甲省实际使用外资326.4亿元，同比下降10.3%。\n\n实际使用外资降幅收窄至13.3%。',
    '2025年，甲省实际使用外资326.4亿元，同比下降10.3%。\n\n上半年，实际使用外资降幅为13.3%。',
  ],
  [
    'a scale in the last words',
    'restated-unit',
    '2024年，甲省可数字化交付的服务进出口13800亿元，数字贸易企业1.38万家，跨境平台进出口1.56万亿元。\n\n结论\n\n总之，甲省平台贸易规模已达1.56亿元，前景广阔。',
    '2024年，甲省可数字化交付的服务进出口13800亿元，数字贸易企业1.38万家，跨境平台进出口1.56万亿元。\n\n结论\n\n总之，甲省平台贸易规模已达1.56万亿元，前景广阔。',
  ],
  [
    'a currency in the last words',
    'restated-unit',
    '9月末，环渤海动力煤价格为每吨702元。\n\n总的看，煤炭价格每吨702美元，保供有力。',
    '9月末，环渤海动力煤价格为每吨702元。\n\n总的看，煤炭价格每吨702元，保供有力。',
  ],
  [
    'a base in the last words',
    'restated-basis',
    '2025年上半年，甲省货物贸易进出口3126.5亿元，同比增长11.2%。\n\n总的看，外贸规模环比增长11.2%。',
    '2025年上半年，甲省货物贸易进出口3126.5亿元，同比增长11.2%，环比增长11.2%。\n\n总的看，外贸规模环比增长11.2%。',
  ],
  [
    'a sentence of another year',
    'restated-period',
    '2025年，甲港货物吞吐量4.49亿吨，集装箱吞吐量902万标箱。\n\n2024年，甲港完成货物4.49亿吨、集装箱902万标箱。',
    '2025年，甲港货物吞吐量4.62亿吨，集装箱吞吐量902万标箱。\n\n2024年，甲港完成货物4.49亿吨、集装箱902万标箱。',
  ],
  [
    'a year after the references',
    'period-known',
    '截至2042年底，甲国已签署自由贸易协定23个^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2025, (4).',
    '截至2024年底，甲国已签署自由贸易协定23个^[1]。\n\n参考文献：\n\n[1] 某某. 论开放[J]. 经济, 2025, (4).',
  ],
  [
    'a long number with two digits turned round',
    'restated-value',
    '2025年，甲省进出口5364.2亿元。\n\n海关介绍，甲省5634.2亿元的进出口来之不易。',
    '2025年，甲省进出口5364.2亿元。\n\n海关介绍，甲省5634.2亿元的项目投资来之不易。',
  ],
  [
    'a short rate under the same words',
    'restated-value',
    '2025年，甲市规模以上工业增加值增长7.4%。\n\n从全省看，甲市规上工业增加值增速4.7%，居第2位。',
    '2025年，甲市规模以上工业增加值增长7.4%。\n\n从全省看，甲市服务业增加值增速4.7%，居第2位。',
  ],
  [
    'a rate of another amount',
    'restated-value',
    '2025年，甲市集装箱航线吞吐量增长8.9%。\n\n集装箱航线吞吐量增长9.8%。',
    '2025年，甲市集装箱航线吞吐量426万标箱，增长8.9%。\n\n2025年，外贸集装箱航线吞吐量208万标箱，增长9.8%。',
  ],
]

test.each(cases)('%s', async (_, rule, differs, agrees) => {
  expect(await flagsOf(differs)).toContain(rule)
  expect(await flagsOf(agrees)).toEqual([])
})

test('a time that was said before is no fact of a figure that names none', async () => {
  const text = '甲省规划（2025年11月3日）\n\n到2035年，基本建成开放高地。\n\n外资企业占82.9%。'
  expect(await flagsOf(text)).not.toContain('period-known')
})
