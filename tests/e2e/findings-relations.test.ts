import {expect, test} from 'vitest'
import {differencesIn} from './findings-of.ts'

// Arithmetic between figures of a paragraph that their words allow: each with a text in which it differs, and one in which it does not.
async function flagsOf(text: string): Promise<Array<string>> {
  return (await differencesIn(text)).map(({rule}) => rule)
}

const cases: ReadonlyArray<readonly [what: string, rule: string, differs: string, agrees: string]> = [
  [
    'an increment beside its growth',
    'growth-of-levels',
    '2024年，全市接待游客3672万人次，同比增长8.0%，比去年同期多接待327万人次。',
    '2024年，全市接待游客3672万人次，同比增长8.0%，比去年同期多接待272万人次。',
  ],
  [
    'a change of points from a level that its comparison names',
    'growth-of-levels',
    '2024年，绿色贷款占14.0%，较上年同期的12.5%上升1.9个百分点。',
    '2024年，绿色贷款占14.0%，较上年同期的12.5%上升1.5个百分点。',
  ],
  [
    'a mean over what its word names',
    'ratio-of-amounts',
    '2024年，举办展会250场，参展观众150万人次，场均8000人次。',
    '2024年，举办展会250场，参展观众150万人次，场均6000人次。',
  ],
  [
    'a mean in another size of unit',
    'ratio-of-amounts',
    '2024年，全县小麦播种面积40.0万亩，总产量16.00万吨，平均亩产440公斤。',
    '2024年，全县小麦播种面积40.0万亩，总产量16.00万吨，平均亩产400公斤。',
  ],
  [
    'a multiple of the latter',
    'growth-of-levels',
    '2024年，人均产值最高的甲区为36.0万元，最低的乙区为9.0万元，前者是后者的5.0倍。',
    '2024年，人均产值最高的甲区为36.0万元，最低的乙区为9.0万元，前者是后者的4.0倍。',
  ],
  [
    'a sum of so many before it',
    'sum-of-parts',
    '2024年，职工医保参保412万人，居民医保参保356万人，两项参保总人数786万人。',
    '2024年，职工医保参保412万人，居民医保参保356万人，两项参保总人数768万人。',
  ],
  [
    'a list that the sentence behind opens',
    'sum-of-parts',
    '2024年，全省发电量640.0亿千瓦时，增长5.1%。从电源看，火电312.5亿千瓦时，水电183.0亿千瓦时，风电147.2亿千瓦时。',
    '2024年，全省发电量640.0亿千瓦时，增长5.1%。从电源看，火电312.5亿千瓦时，水电180.3亿千瓦时，风电147.2亿千瓦时。',
  ],
  [
    'a part behind its share',
    'share-of-whole',
    '2024年，成品油销售量640万吨，汽油占55.0%，为325万吨。',
    '2024年，成品油销售量640万吨，汽油占55.0%，为352万吨。',
  ],
  [
    'shares dealt out to a list',
    'shares-of-one-whole',
    '2024年，一区用电124.0亿千瓦时，二区用电248.0亿千瓦时，三区用电128.0亿千瓦时，三者占比分别为24.8%、46.9%和25.6%。',
    '2024年，一区用电124.0亿千瓦时，二区用电248.0亿千瓦时，三区用电128.0亿千瓦时，三者占比分别为24.8%、49.6%和25.6%。',
  ],
  [
    'a rate of two amounts',
    'share-of-whole',
    '2024年，全市受理案件1.50万件，结案1.44万件，结案率为69.0%。',
    '2024年，全市受理案件1.50万件，结案1.44万件，结案率为96.0%。',
  ],
  [
    'how far a budget is carried out',
    'share-of-whole',
    '上半年，基金支出198.4亿元，执行率为64.0%，全年预算为431.3亿元。',
    '上半年，基金支出198.4亿元，执行率为46.0%，全年预算为431.3亿元。',
  ],
  [
    'a contribution in a growth of so much',
    'share-of-whole',
    '2024年，全市外贸增加640亿元，其中出口增加566亿元，贡献率为84.8%。',
    '2024年，全市外贸增加640亿元，其中出口增加566亿元，贡献率为88.4%。',
  ],
  [
    'what is left of a plan',
    'sum-of-parts',
    '上半年接待640万人次，全年目标1250万人次，距目标还差160万人次。',
    '上半年接待640万人次，全年目标1250万人次，距目标还差610万人次。',
  ],
  [
    'a sum of the run right before it',
    'sum-of-parts',
    '2024年，全市新建幼儿园18所、小学12所、中学6所，合计39所。',
    '2024年，全市新建幼儿园18所、小学12所、中学6所，合计36所。',
  ],
  [
    'a share of the one amount of the sentence before',
    'share-of-whole',
    '2024年，全市经营主体62.4万户，上年末为54.0万户。其中企业18.7万户，占35.0%。',
    '2024年，全市经营主体62.4万户，上年末为54.0万户。其中企业18.7万户，占30.0%。',
  ],
  [
    'a multiple between two names',
    'growth-of-levels',
    '2024年，全省服务出口1637亿元，服务进口1091亿元，服务出口是服务进口的2.5倍。',
    '2024年，全省服务出口1637亿元，服务进口1091亿元，服务出口是服务进口的1.5倍。',
  ],
  [
    'an amount by head that is further off than two year-ends are',
    'ratio-of-amounts',
    '2024年，全市地区生产总值2313亿元，人均地区生产总值79008元。年末常住人口325.8万人。',
    '2024年，全市地区生产总值2313亿元，人均地区生产总值70508元。年末常住人口325.8万人。',
  ],
  [
    'a gap to the growth that the text opens with',
    'growth-of-levels',
    '2024年，全市外贸进出口842.0亿元，同比增长3.5%。\n\n2024年，民营企业进出口412.0亿元，同比增长7.2%，高出整体4.7个百分点。',
    '2024年，全市外贸进出口842.0亿元，同比增长3.5%。\n\n2024年，民营企业进出口412.0亿元，同比增长7.2%，高出整体3.7个百分点。',
  ],
  [
    'a growth that is faster than in the half year',
    'growth-of-levels',
    '前三季度，服务业增加值1248亿元，同比增长5.8%，增速比上半年加快0.6个百分点，上半年增长5.5%。',
    '前三季度，服务业增加值1248亿元，同比增长5.8%，增速比上半年加快0.3个百分点，上半年增长5.5%。',
  ],
  [
    'a fall that grows less',
    'growth-of-levels',
    '2024年1—10月，实际使用外资326.4亿元，同比下降10.3%，降幅比前三季度收窄6.1个百分点，前三季度为下降11.9%。',
    '2024年1—10月，实际使用外资326.4亿元，同比下降10.3%，降幅比前三季度收窄1.6个百分点，前三季度为下降11.9%。',
  ],
  [
    'a mean of the two amounts right before it',
    'ratio-of-amounts',
    '2024年，机电产品出口231.1亿元，其中汽车出口4.6万辆，价值69.0亿元，均价18万元/辆。',
    '2024年，机电产品出口231.1亿元，其中汽车出口4.6万辆，价值69.0亿元，均价15万元/辆。',
  ],
  [
    'three industries behind the words of a county',
    'sum-of-parts',
    '初步测算，2015年全县地区生产总值244394万元，增长13.1%。其中：第一产业增加值68257万元；第二产业增加值65585万元，其中工业增加值40653万元。第三产业增加值115952万元。',
    '初步测算，2015年全县地区生产总值244394万元，增长13.1%。其中：第一产业增加值62857万元；第二产业增加值65585万元，其中工业增加值40653万元。第三产业增加值115952万元。',
  ],
  [
    'a currency that the words say',
    'currency-mixed',
    '2024年，全市进出口642.0亿元，增长7.0%；按美元计价，进出口89.4亿元，增长6.1%。',
    '2024年，全市进出口642.0亿元，增长7.0%；按美元计价，进出口89.4亿美元，增长6.1%。',
  ],
  [
    'a fall by more than all',
    'share-limit',
    '2024年，全市单位生产总值能耗下降113%。',
    '2024年，全市企业利润总额下降113%。',
  ],
  [
    'an entry of years after the paper',
    'reference-date',
    '# 通道研究\n\n2024年，甲市出口186亿元[1]，进口90亿元[2]。\n\n参考文献：\n\n[1] 甲乙. 口岸研究[J]. 地理, 2032(5): 3-9.\n\n[2] 丙丁. 通道研究[J]. 经济, 2023(8): 4-13.',
    '# 通道研究\n\n2024年，甲市出口186亿元[1]，进口90亿元[2]。\n\n参考文献：\n\n[1] 甲乙. 口岸研究[J]. 地理, 2025(5): 3-9.\n\n[2] 丙丁. 通道研究[J]. 经济, 2023(8): 4-13.',
  ],
  [
    'a growth beside two prints of one amount, at real prices in one',
    'restated-value',
    '2024年，全市地区生产总值4126.5亿元，按可比价格计算，增长5.6%。\n\n综上，2024年全市经济总量达到4126.5亿元，增长6.5%。',
    '2024年，全市地区生产总值4126.5亿元，按可比价格计算，增长5.6%。\n\n综上，2024年全市经济总量达到4126.5亿元，增长5.6%。',
  ],
  [
    'a yearly growth over so many years',
    'average-of-years',
    '2024年，技术合同成交额1560亿元，五年前为780亿元，五年年均增长19.4%。',
    '2024年，技术合同成交额1560亿元，五年前为780亿元，五年年均增长14.9%。',
  ],
]

test.each(cases)('%s', async (_, rule, differs, agrees) => {
  expect(await flagsOf(differs)).toContain(rule)
  expect(await flagsOf(agrees)).toEqual([])
})

test.each([
  [
    'of two totals and two counts nobody says which is divided',
    '2024年，甲市发送货物93.0万标箱、接收货物41.2万标箱，开行9300列，其中去程4960列，平均每列75标箱。',
  ],
  ['a rate of those that are done', '2024年，规划设15项指标，13项完成、2项未完成，完成率86.7%。'],
  ['a rate of people beside money', '2024年，全市生产总值3060亿元，收入198亿元，城镇化率64.7%。'],
  ['what is added and what goes are both in a change', '2024年，规上企业142家，新增16家，退出2家，上年末为128家。'],
  [
    'an increment of another coverage',
    '2024年，一般公共预算收入（同口径）完成30161万元，同比增长14.6%，增收4376万元。',
  ],
  [
    'growths dealt out to more levels than they are',
    '进出口额由2022年的420亿元、2023年的504亿元提高到2024年的630亿元，增速分别为20%和25%。',
  ],
  ['more than its budget', '2024年，税务部门完成13866万元，占调整预算100.93%，增长4.1%。'],
  [
    'a limit behind the parts that it is not among',
    '2024年末，全县政府债务余额58.4亿元，其中一般债务22.1亿元、专项债务36.3亿元，债务限额60.0亿元。',
  ],
  [
    'two coverages that each say so',
    '全县收入完成28583万元（自然口径）。从部门看，税务部门完成13866万元。全县收入（同口径）完成30161万元。',
  ],
  ['a year of its own is no time to measure from', '2020年度旅游人数28.79亿人次，比上年同期减少30.22亿人次。'],
  [
    'a gap to the growth of a wider place',
    '2024年，全市外贸进出口842.0亿元，同比增长3.5%。\n\n2024年，民营企业进出口412.0亿元，同比增长7.2%，高于全省平均水平5.1个百分点。',
  ],
  [
    'an amount of the whole province behind 其中',
    '2024年，开发区进出口645亿元，其中出口412亿元；进出口总额占全省比重达21.5%，全省进出口总额为3000亿元。',
  ],
])('%s', async (_, text) => {
  expect(await flagsOf(text)).toEqual([])
})
