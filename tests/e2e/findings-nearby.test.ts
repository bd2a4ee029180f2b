import {expect, test} from 'vitest'
import {differencesIn} from './findings-of.ts'

// Checks that go by the places of figures: each with a text in which it differs, and the nearest one in which it does not.
async function flagsOf(text: string): Promise<Array<string>> {
  return (await differencesIn(text)).map(({rule}) => rule)
}

const cases: ReadonlyArray<readonly [what: string, rule: string, differs: string, agrees: string]> = [
  [
    'a share of the amount right before it',
    'share-of-whole',
    '2024年，甲港货物2.21亿吨，占全省43.85亿吨的6.0%。',
    '2024年，甲港货物2.21亿吨，占全省43.85亿吨的5.0%。',
  ],
  [
    'a plan that is fulfilled',
    'share-of-whole',
    '全年完成航道投资78.0亿元，为年度计划75亿元的140.0%。',
    '全年完成航道投资78.0亿元，为年度计划75亿元的104.0%。',
  ],
  [
    'a budget that is named before',
    'share-of-whole',
    '市本级收入年初预算为96.0亿元，执行数为98.4亿元，完成预算的120.5%。',
    '市本级收入年初预算为96.0亿元，执行数为98.4亿元，完成预算的102.5%。',
  ],
  [
    'a multiple of the time before',
    'growth-of-levels',
    '五年累计新设企业8.6万家，是挂牌前的3.4倍（挂牌前2.0万家）。',
    '五年累计新设企业8.6万家，是挂牌前的4.3倍（挂牌前2.0万家）。',
  ],
  [
    'a share of what stands before 其中',
    'share-of-whole',
    '2024年，全市支出612.5亿元，上年为590.1亿元，其中民生支出490.0亿元，占60.0%。',
    '2024年，全市支出612.5亿元，上年为590.1亿元，其中民生支出490.0亿元，占80.0%。',
  ],
  [
    'a share among others of its paragraph',
    'share-of-whole',
    '2024年，甲省外贸2140亿元。国企外贸115.6亿元，占15.4%；民企外贸1361亿元，占63.6%。',
    '2024年，甲省外贸2140亿元。国企外贸115.6亿元，占5.4%；民企外贸1361亿元，占63.6%。',
  ],
  [
    'a growth beside the amount of the year before',
    'growth-of-levels',
    '2024年，全市收入268.4亿元，完成预算的101.3%，增长9.5%，上年为256.8亿元。',
    '2024年，全市收入268.4亿元，完成预算的101.3%，增长4.5%，上年为256.8亿元。',
  ],
  [
    'what is added, between two ends',
    'growth-of-levels',
    '2024年，新增示范企业28家，总数由42家增加到60家。',
    '2024年，新增示范企业18家，总数由42家增加到60家。',
  ],
  [
    'a change in points beside both rates',
    'growth-of-levels',
    '2024年，甲区进出口占全省8201.5亿元的50.4%，比上年提高6.1个百分点，上年占比为48.8%。',
    '2024年，甲区进出口占全省8201.5亿元的50.4%，比上年提高1.6个百分点，上年占比为48.8%。',
  ],
  [
    'a growth against the month before',
    'basis-time',
    '2025年5月，甲省货运量4690万吨，同比增长2.4%，4月份为4580万吨。',
    '2025年5月，甲省货运量4690万吨，环比增长2.4%，4月份为4580万吨。',
  ],
  [
    'parts that are all of a whole by their names',
    'sum-of-parts',
    '2024年，全市政府债务余额586.2亿元，其中一般债务248.6亿元、专项债务309.1亿元。',
    '2024年，全市政府债务余额586.2亿元，其中一般债务248.6亿元、专项债务337.6亿元。',
  ],
  [
    'a second list of one whole',
    'sum-of-parts',
    '全年零售总额22000.0亿元。按地区分，城镇零售额18480.0亿元，乡村零售额3520.0亿元。按类型分，商品零售额19250.0亿元，餐饮收入2570.0亿元。',
    '全年零售总额22000.0亿元。按地区分，城镇零售额18480.0亿元，乡村零售额3520.0亿元。按类型分，商品零售额19250.0亿元，餐饮收入2750.0亿元。',
  ],
  [
    'a list that 分别 deals out of its whole',
    'sum-of-parts',
    '安排重大工程，总投资1860亿元，分别为930亿元、370亿元、650亿元。',
    '安排重大工程，总投资1860亿元，分别为930亿元、370亿元、560亿元。',
  ],
  [
    'years of a total',
    'sum-of-parts',
    '三年来累计引进人才25.5万人，2022年8.4万人、2023年9.8万人、2024年10.3万人。',
    '三年来累计引进人才28.5万人，2022年8.4万人、2023年9.8万人、2024年10.3万人。',
  ],
  [
    'shares together',
    'sum-of-parts',
    '2024年，甲市、乙市、丙市分别占全省的41.2%、23.5%和18.6%，三市合计占88.3%。',
    '2024年，甲市、乙市、丙市分别占全省的41.2%、23.5%和18.6%，三市合计占83.3%。',
  ],
  [
    'what shares leave',
    'sum-of-parts',
    '2024年，加工贸易占31.5%，一般贸易占55.2%，其余33.3%为保税物流。',
    '2024年，加工贸易占31.5%，一般贸易占55.2%，其余13.3%为保税物流。',
  ],
  [
    'a mean of a day',
    'ratio-of-amounts',
    '2024年，班列开行10018列，日均开行37.4列。',
    '2024年，班列开行10018列，日均开行27.4列。',
  ],
  [
    'a mean of one',
    'ratio-of-amounts',
    '2024年，班列开行9300列、发送货物93.0万标箱，平均每列120标箱。',
    '2024年，班列开行9300列、发送货物93.0万标箱，平均每列100标箱。',
  ],
  [
    'a yearly growth between two years of a sentence',
    'average-of-years',
    '2015年货运量为1.82亿吨，2024年增至4.28亿吨，年均增长12.0%。',
    '2015年货运量为1.82亿吨，2024年增至4.28亿吨，年均增长10.0%。',
  ],
  [
    'a part that is more than its whole',
    'part-of-whole',
    '2024年，全市基金收入142.6亿元，上年为155.0亿元，其中土地收入182.3亿元。',
    '2024年，全市基金收入142.6亿元，上年为155.0亿元，其中土地收入128.3亿元。',
  ],
  [
    'an amount that is more than its limit',
    'part-of-whole',
    '2024年末，债务余额586.2亿元，控制在债务限额512.0亿元以内。',
    '2024年末，债务余额586.2亿元，控制在债务限额612.0亿元以内。',
  ],
  [
    'the name of a balance',
    'level-direction',
    '2024年，全市服务进出口752.4亿元。其中，服务出口317.6亿元，服务进口434.8亿元，服务进出口顺差117.2亿元。',
    '2024年，全市服务进出口752.4亿元。其中，服务出口317.6亿元，服务进口434.8亿元，服务进出口逆差117.2亿元。',
  ],
  [
    'a gap between two growths',
    'sum-of-parts',
    '2024年，脱贫人口收入增长11.2%，高于全县农民收入增速9.3个百分点，全县农民收入增长7.3%。',
    '2024年，脱贫人口收入增长11.2%，高于全县农民收入增速3.9个百分点，全县农民收入增长7.3%。',
  ],
  [
    'the sum of a table',
    'sum-of-parts',
    '表1 2024年吞吐量\n\n| 港口 | 吞吐量（万吨） |\n| --- | --- |\n| 甲港 | 59000 |\n| 乙港 | 32000 |\n| 合计 | 90100 |',
    '表1 2024年吞吐量\n\n| 港口 | 吞吐量（万吨） |\n| --- | --- |\n| 甲港 | 59000 |\n| 乙港 | 32000 |\n| 合计 | 91000 |',
  ],
  [
    'a target and where it starts',
    'growth-of-levels',
    '2024年，全市财政收入268.4亿元。\n\n2025年，全市财政收入预期279.1亿元，增长14%。',
    '2024年，全市财政收入268.4亿元。\n\n2025年，全市财政收入预期279.1亿元，增长4%。',
  ],
  [
    'points for percent',
    'percent-points',
    '2024年，失业率均值5.2%，比上年下降0.2%，上年为5.4%。',
    '2024年，失业率均值5.2%，比上年下降0.2个百分点，上年为5.4%。',
  ],
  [
    'what is printed behind one amount twice',
    'restated-value',
    '2024年，甲省进出口2143.6亿元，增长4.2%。\n\n总的看，甲省外贸规模2143.6亿元、增长6.8%，开局良好。',
    '2024年，甲省进出口2143.6亿元，增长4.2%。\n\n总的看，甲省外贸规模2143.6亿元、增长4.2%，开局良好。',
  ],
  [
    'the length of a list of places',
    'list-count',
    '本文对山西、安徽、江西、河南五省进行评价。',
    '本文对山西、安徽、江西、河南四省进行评价。',
  ],
]

test.each(cases)('%s differs by %s', async (_, rule, differs) => {
  expect(await flagsOf(differs)).toContain(rule)
})

test.each(cases)('%s agrees, and nothing else differs', async (_what, _rule, _differs, agrees) => {
  expect(await flagsOf(agrees)).toEqual([])
})

test.each([
  ['a change behind a comparison is no base', '2024年，甲县收入24627万元，比上年减收1070万元，下降4.2%。'],
  [
    'a plan is no whole of the list behind it',
    '4月，收入累计完成24627万元，完成年初预算数60999万元的40.4%。其中：税收收入8103万元，非税收入16524万元。',
  ],
  [
    'the later of two years is no base',
    '到位资金由2018年的210亿元增至2021年的865亿元，2024年达到1940亿元，六年增长8.2倍。',
  ],
  [
    'a share of what its own name says',
    '2024年，甲省进出口总额6427.9亿元。对东盟进出口1126.4亿元，增长15.2%，对共建国家进出口占全省进出口总额的51.6%。',
  ],
  [
    'a mark that is passed is no base',
    '截至12月10日，班列今年累计发送货物71.3万标箱，同比增幅19.8%，远超去年全年63万标箱的总量。',
  ],
  ['names that are not all of a whole', '2024年，甲省企业1200家，其中高新企业300家、专精特新企业450家。'],
  ['a list that goes on', '2024年，甲省园区38个，其中甲市12个、乙市10个、丙市9个等。'],
  ['an added amount is no amount of the year before', '2018年，市级支出480691万元，比2017年增支8807万元，增长1.87%。'],
  [
    'the parts of one whole are not held against the month before',
    '2025年5月，甲省货物进出口4690亿元，环比增长2.4%，4月份为4580亿元；其中出口3510亿元，进口1180亿元。',
  ],
  [
    'of several amounts nobody says which a mean is of',
    '2024年，甲市发送货物93.0万标箱、接收货物41.2万标箱，开行9300列，其中去程4960列，平均每列75标箱。',
  ],
  [
    'a list of which one is far smaller in its own unit',
    '2025年，甲省手机、电脑、家电分别出口1.1万亿元、702亿元和668亿元。',
  ],
  [
    'places of another field than the values',
    '2024年，安徽进出口8660亿元，居第3位；河南进出口8200亿元，居第1位；湖北进出口7060亿元，居第4位；湖南进出口5630亿元，居第2位。',
  ],
  [
    'a sum of rows of which one has no number',
    '表1 2024年吞吐量\n\n| 港口 | 吞吐量（万吨） |\n| --- | --- |\n| 甲港 | 59000 |\n| 乙港 | — |\n| 丙港 | 20000 |\n| 合计 | 91000 |',
  ],
  [
    'a plan that is named before the list',
    '4月，收入累计完成24627万元，年初预算数60999万元，其中：税收收入8103万元，非税收入16524万元。',
  ],
  ['places that rise as their numbers fall, printed without 第', '2024年，在全国百强县排名中，我县由99位提升至87位。'],
  ['two falls in a row that turn into two rises', '2021年，甲市、乙市出口分别由下降1.3%、9.8%转为增长28.7%和17.9%。'],
  [
    'points from another time within the year',
    '2021年1—9月，全省营业收入55.4亿元，同比增长21.2%，上年同期为下降1.3%，增速比1—8月回落2个百分点。',
  ],
  [
    'what a part is compared with',
    '2024年上半年，我省16个开发区发展良好。其中产值增幅高于沿海33个开发区0.74个百分点。',
  ],
  [
    'one of a row beside a list of another flow',
    '2024年，甲市进口主要商品为塑料和成品油，分别进口57.2亿元和16.2亿元。出口主要商品为机电产品和服装，分别出口244.4亿元和106.5亿元。',
  ],
  [
    'partners that another sentence goes on with',
    '2024年，我省对欧盟进出口1699亿元，增长17.3%。同期，我省对拉美、非洲、中东进出口分别为1044.8亿元、615.0亿元、574.5亿元。',
  ],
  [
    'a share of exports among shares of all trade',
    '一季度，甲市进出口总值428.6亿元。其中，一般贸易进出口277.7亿元，占全市进出口总值64.8%；加工贸易进出口88.7亿元，占20.7%；锂电池等产品出口70.2亿元，占全市出口比重27.2%。',
  ],
  [
    'a whole before its parts, compared with the year before',
    '2024年，全县粮食总产量38.88万吨。其中夏粮产量11.66万吨，秋粮产量27.22万吨。与上年的37.75万吨相比，粮食总产增加1.13万吨，增幅3.0%。',
  ],
  [
    'private firms in a 其中 behind their sentence',
    '2024年，我省对东盟进出口4500亿元，增长10.0%。其中，出口2690亿元，增长13.1%；进口1810亿元，增长5.7%。\n\n2024年，我省民营企业对东盟进出口2800亿元，增长13.3%。其中，出口1820亿元，增长13.7%；进口980亿元，增长12.5%。',
  ],
])('%s', async (_, text) => {
  expect(await flagsOf(text)).toEqual([])
})

test('a share is held against the whole of its neighbours, whatever else it happens to fit', async () => {
  expect(await flagsOf(withShare('63.6%'))).toEqual([])
  expect(await flagsOf(withShare('66.3%'))).not.toEqual([])
})

test('an amount of the English abstract is no rate of the text', async () => {
  expect(await flagsOf(withEnglish('5.0%'))).toEqual([])
  expect(await flagsOf(withEnglish('426 million'))).toEqual([])
  expect(await flagsOf(withEnglish('5.4%'))).toContain('abstract-english')
  expect(await flagsOf(withEnglish('5.0 million'))).toContain('abstract-english')
})

function withShare(share: string): string {
  return `一季度，甲省货物进出口21400亿元，珠江九市进出口20500亿元。民企外贸13600亿元，占${share}，比重提升0.8个百分点；外企外贸6634亿元，占31.0%；国企外贸1156亿元，占5.4%。`
}

function withEnglish(english: string): string {
  return `论开放\n\n摘要：2024年，甲省贸易额为4.26亿元，占全国的5.0%。\n\nAbstract: The share of trade came to ${english} in 2024.\n\n一、背景\n\n2024年，甲省贸易额为4.26亿元，占全国的5.0%。`
}

test('what is together more than its whole differs where its sentence parts the whole', async () => {
  const text =
    '2024年，我省进出口1699亿元，增长17.3%。其中，对拉美、非洲、中东进出口分别为1044.8亿元、615.0亿元、574.5亿元。'
  expect(await flagsOf(text)).toContain('sum-of-parts')
})

test('the ends of one change are held, whatever rows of changes are not', async () => {
  expect(await flagsOf('2024年，甲市通关时间由48小时提升至36小时。')).toContain('change-of-ends')
  expect(await flagsOf('2024年，绿色贷款占14.0%，上年同期为12.5%，比上年同期上升1.9个百分点。')).not.toEqual([])
})

test('prints of one owner are held against each other', async () => {
  expect(await flagsOf(ofFirms('13.3%'))).toEqual([])
  expect(await flagsOf(ofFirms('31.3%'))).toContain('restated-value')
})

function ofFirms(growth: string): string {
  return `2024年，我省民营企业进出口2800.5亿元，增长13.3%。\n\n总的看，2024年，我省民营企业进出口2800.5亿元，增长${growth}。`
}
