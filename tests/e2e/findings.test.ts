import type {ModelSettings} from '@region-briefs/core'
import {expect, test} from 'vitest'
import {differencesIn, findingsOf} from './findings-of.ts'

async function flagsOf(text: string): Promise<Array<string>> {
  return (await differencesIn(text)).map(({rule}) => rule)
}

// Texts that are right, and look like a slip.
test.each([
  [
    'trade of some enterprises',
    '2024年，我国货物进出口总额39.8万亿元。有进出口实绩的民营企业达59.8万家，进出口22.1万亿元，增长8.7%。',
  ],
  ['trade with one partner', '2024年，我国出口23.0万亿元。2024年，我国对东盟出口3.4万亿元，对欧盟出口3.3万亿元。'],
  [
    'the parts of a trade with one partner',
    '2024年，我国出口23.0万亿元，进口16.8万亿元。我国与东盟进出口6.3万亿元，其中出口3.7万亿元，进口2.6万亿元。',
  ],
  [
    'growth at constant prices',
    '2023年，甲省地区生产总值为4.00万亿元。2024年，甲省地区生产总值为4.10万亿元，比上年增长5.2%。',
  ],
  ['a change and where it leads', '2024年，甲省城镇调查失业率回落0.1个百分点至5.1%。'],
  ['a growth that quickens', '2024年，甲省货运量为8000万吨，增长5.2%，增速比上年提高0.8个百分点。'],
  ['a stock behind 其中', '年末全省常住人口5126.4万人，比上年末增加8.2万人，其中城镇常住人口3384.1万人。'],
  ['shares of a list that is not dealt out', '来自甲湾和乙湾的资金为3425亿元、1372亿元，占比25%、10%。'],
  ['two bases of one growth', '2024年6月，甲省货运量环比增长12.5%。\n\n2024年6月，甲省货运量同比增长12.1%。'],
  ['places in two fields', '2024年，甲省货物出口规模居全国第八。\n\n2024年，甲省货物出口规模居中部第二。'],
  [
    'a target of a later year',
    '（2024年3月1日）\n\n到2030年，甲省货运量力争达到9000万吨。2023年，甲省货运量为8000万吨。',
  ],
  ['a whole and its year', '“十四五”时期，甲省货物出口累计5100亿元。2025年，甲省货物出口1250亿元。'],
  [
    'a rounded print',
    '2024年，甲省货物进出口总额为7331.64亿元。\n\n2024年，甲省货物进出口总额达0.73万亿元，再创新高。',
  ],
  ['a bound that holds', '2024年，甲省货物进出口总额为7331.64亿元，首次突破7000亿元。'],
  ['a contribution over the whole', '2024年，内需对甲省经济增长的贡献率为105.3%。'],
  [
    'an average of some',
    '全年居民人均可支配收入58642元。其中，城镇居民人均可支配收入68950元，农村居民人均可支配收入41280元。',
  ],
  [
    'growth in two currencies',
    '2025年11月，我国货物进出口总值3.9万亿元，同比增长4.1%。\n\n按美元计价，2025年11月，我国货物进出口总值5491亿美元，同比增长4.3%。',
  ],
  ['a time by which', '（2025年3月1日）\n\n2030年前建成一小时通勤圈，跨省通勤人口占比提高到3%。'],
  ['a list that goes on', '要从供给、需求、分配等五个方面着手，发展电子、汽车等三大产业。'],
  [
    'facts that are later than the references',
    '2024年，甲省货运量为8000万吨[1]。2024年，甲省客运量为3000万人次。\n\n参考文献\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).',
  ],
  ['a list that is not all of its whole', '2024年，甲省货物出口1250.4亿元，其中机电产品612.3亿元，农产品88.1亿元。'],
  ['two lists that overlap', '2024年，甲省货物出口1250.4亿元，其中机电产品912.3亿元，高新技术产品588.1亿元。'],
  [
    'all provinces of a region',
    '2024年，东北地区货物进出口额1.25万亿元，其中辽宁0.76万亿元、黑龙江0.31万亿元、吉林0.18万亿元。',
  ],
  ['a total of two of three', '2024年，甲省货运量9.1亿吨，乙省8.2亿吨，丙省5.3亿吨，两省合计13.5亿吨。'],
  ['a share of a narrower whole', '2024年，甲省研发经费投入420.1亿元。基础研究经费21.0亿元，占企业研发经费的6.3%。'],
  [
    'a mean between its groups',
    '2024年，甲省居民人均可支配收入46820元，甲省城镇居民人均可支配收入56310元，甲省农村居民人均可支配收入28640元。',
  ],
  ['a multiple of an earlier year', '2020年，甲省基站1.2万个。2023年，甲省基站6.0万个，是2020年的5倍。'],
  ['a difference of two', '2024年，甲省货物出口2808.0亿元，货物进口1728.0亿元，货物出口比货物进口多1080.0亿元。'],
  [
    'a sentence that closes with the year before',
    '2024年，甲省服务进出口总额1560.0亿元，增长4.0%，2023年为1500.0亿元。其中，服务出口702.0亿元，服务进口858.0亿元。',
  ],
  ['a structure of three', '2024年，甲省三次产业结构为5.0∶45.1∶50.0，两类用地之比为3∶2∶1。'],
  [
    'a share of the year before',
    '2024年，甲省服务进出口1560.0亿元，旅行服务进出口343.2亿元，占服务进出口的22.0%，上年占比为21.0%。',
  ],
  ['a rate of its amounts', '2024年末，甲省常住人口652.4万人，甲省城镇人口489.3万人，甲省城镇化率75.0%。'],
  [
    'a head counted in another currency',
    '2024年末，甲省常住人口500万人，甲省地区生产总值4000亿元，甲省人均地区生产总值11200美元。',
  ],
  ['a list as announced', '建设三大枢纽：航空枢纽、铁路枢纽、数字枢纽。'],
  ['two subjects of one thing', '2024年，甲省集装箱吞吐量1805万标箱。\n\n2024年，乙省集装箱吞吐量1850万标箱。'],
  [
    'stages as announced',
    '一、历程\n\n共有三个阶段。\n\n第一阶段（1991—2000年）：学习。熟悉规则。\n\n第二阶段（2001—2013年）：参与。承办会议。\n\n第三阶段（2014年至今）：引领。提出议程。',
  ],
  ['an anniversary of what took effect', '2022年1月1日协定生效，2025年迎来协定生效三周年。'],
  ['a base whose year is all that is said', '受访者占57.3%，较2020年的64.8%下降7.5个百分点。'],
  [
    'a mean that is printed far from its total',
    '2021—2025年，甲省公路投资2450亿元，年均490亿元。\n\n2021—2025年，甲省公路投资2450亿元，再创新高。',
  ],
  [
    'three shares of a whole that nobody names',
    '2024年，甲省制造业使用外资61.0亿美元，占40.0%；服务业使用外资83.8亿美元，占55.0%；农业使用外资7.6亿美元，占5.0%。',
  ],
  [
    'two shares of wholes that may be two',
    '2024年，甲省制造业使用外资61.0亿美元，占40.0%；服务业使用外资83.8亿美元，占85.0%。',
  ],
  [
    'a rise as an amount and as a rate',
    '甲省公路里程由2020年的4800公里增加到2025年的6000公里，增加1200公里，增长25.0%。',
  ],
  ['men and women', '2024年，甲省户籍人口312.4万人，其中男性160.2万人，女性152.2万人。'],
  [
    'a yearly average beside a total',
    '2024年，甲省实际使用外资152.4亿美元。2019—2024年，甲省实际使用外资累计873.0亿美元，年均145.5亿美元。',
  ],
  [
    'a share behind the year of a comparison',
    '2025年，甲港集装箱吞吐量1805万标箱，2024年为1650万标箱。海铁联运量210万标箱，占集装箱吞吐量的11.6%。',
  ],
  [
    'a number whose time is not said again',
    '2024年，甲市地区生产总值8460.2亿元。\n\n一、2025年工作安排\n\n地区生产总值8460.2亿元系初步核算数。',
  ],
])('%s raises nothing', async (_, text) => {
  expect(await flagsOf(text)).toEqual([])
})

// The same slips, as they are told.
test.each([
  [
    'a digit of one print',
    'restated-value',
    '2024年，甲省货物进出口总额为7331.64亿元。\n\n2024年，甲省货物进出口总额为7381.64亿元，再创新高。',
  ],
  ['a sum', 'sum-of-parts', '2024年，我国货物进出口总额39.8万亿元。其中，出口21.0万亿元，进口16.8万亿元。'],
  ['a bound that does not hold', 'restated-value', '2024年，甲省货物进出口总额为6331.64亿元，首次突破7000亿元。'],
  [
    'one fact that is later than the references and the others',
    'period-known',
    '2024年，甲省货运量为8000万吨[1]。2022年，甲省客运量为3000万人次。\n\n参考文献\n\n[1] 甲某. 论开放[J]. 经济, 2022, (4).',
  ],
  [
    'one of three shares of a whole that nobody names',
    'shares-of-one-whole',
    '2024年，甲省制造业使用外资61.0亿美元，占40.0%；服务业使用外资83.8亿美元，占65.0%；农业使用外资7.6亿美元，占5.0%。',
  ],
  [
    'shares that are dealt out in another order',
    'shares-of-one-whole',
    '2024年，甲省民营企业、外资企业和国有企业出口分别为3304.5亿元、1652.3亿元和550.7亿元，占出口的比重分别为30.0%、60.0%和10.0%。',
  ],
  [
    'a rate behind the amount of a rise',
    'change-of-ends',
    '甲省公路里程由2020年的4800公里增加到2025年的6000公里，增加1200公里，增长52.0%。',
  ],
  [
    'a slip in a list behind 其中',
    'sum-of-parts',
    '2024年，甲省货物出口1250.4亿元，其中甲市621.3亿元，乙市550.0亿元，丙市88.1亿元。',
  ],
  [
    'a province of a region',
    'sum-of-parts',
    '2024年，东北地区货物进出口额1.25万亿元，其中辽宁0.76万亿元、黑龙江0.31万亿元、吉林0.81万亿元。',
  ],
  [
    'a total of a counted row',
    'sum-of-parts',
    '2024年，广东货物进出口9.11万亿元，增长3.0%；江苏货物进出口5.62万亿元，两省合计17.43万亿元。',
  ],
  [
    'a share of a whole in other words',
    'share-of-whole',
    '2024年，甲省研发经费投入420.1亿元。其中，基础研究经费21.0亿元，占研发经费的50.0%。',
  ],
  [
    'a share of the own province',
    'share-of-whole',
    '2024年，云南货物进出口2585.8亿元。2024年，云南对东盟货物进出口910.2亿元，占全省的53.2%。',
  ],
  [
    'a mean beyond its groups',
    'mean-of-groups',
    '2024年，甲省居民人均可支配收入46820元，甲省城镇居民人均可支配收入56310元，甲省农村居民人均可支配收入82640元。',
  ],
  ['a multiple', 'growth-of-levels', '2020年，甲省基站1.2万个。2023年，甲省基站6.0万个，是2020年的3倍。'],
  [
    'a difference',
    'sum-of-parts',
    '2024年，甲省货物出口2808.0亿元，货物进口1728.0亿元，货物出口比货物进口多1800.0亿元。',
  ],
  [
    'a change as an amount',
    'growth-of-levels',
    '2023年，甲省货运量8000万吨。2024年，甲省货运量8800万吨，比上年增加600万吨。',
  ],
  [
    'one thing of a name and a part of it',
    'restated-value',
    '2024年，西湾城市群外贸额12460亿元。\n\n核心观点：2024年，城市群外贸额14260亿元。',
  ],
  [
    'stages that are announced',
    'stage-order',
    '一、历程\n\n共有四个阶段。\n\n第一阶段（1991—2000年）：学习。熟悉规则。\n\n第二阶段（2001—2013年）：参与。承办会议。\n\n第三阶段（2014年至今）：引领。提出议程。',
  ],
  ['an anniversary in one numeral', 'anniversary', '2022年1月1日协定生效，2025年迎来协定生效五周年。'],
  ['a structure beyond its whole', 'sum-of-parts', '2024年，甲省三次产业结构为5.0∶54.0∶50.0。'],
  [
    'a share that changes by percent behind its name',
    'percent-points',
    '2024年，甲省服务进出口占比为42.0%，占比较上年提高1.5%。',
  ],
  [
    'the share of the year before',
    'growth-of-levels',
    '2024年，甲省知识密集型服务进出口占服务进出口总额的42.0%，占比较上年提高1.5个百分点；上年占比为45.0%。',
  ],
  ['a list that announces more', 'list-count', '建设四大枢纽：航空枢纽、铁路枢纽、数字枢纽。'],
  ['women', 'sum-of-parts', '2024年，甲省户籍人口312.4万人，其中男性160.2万人，女性155.2万人。'],
  [
    'a year of a plan that is looked back on',
    'total-of-years',
    '# 甲省“十四五”规划实施情况总结评估\n\n“十四五”时期，甲省公路投资累计完成2450亿元。其中，2021年完成452亿元，2022年完成475亿元，2023年完成488亿元，2024年完成705亿元，2025年完成528亿元。',
  ],
  [
    'a share that fits the whole of no time',
    'share-of-whole',
    '2025年，甲港集装箱吞吐量1805万标箱，2024年为1650万标箱。海铁联运量210万标箱，占集装箱吞吐量的16.1%。',
  ],
  [
    'an average for a total',
    'total-of-years',
    '2024年，甲省实际使用外资152.4亿美元。2019—2024年，甲省实际使用外资累计87.3亿美元。',
  ],
  [
    'a share that does not fit',
    'share-of-whole',
    '2024年，我国货物进出口总额40.0万亿元。2024年，我国与东盟货物进出口总额6.0万亿元，占货物进出口总额的25.0%。',
  ],
  [
    'a place that is lost',
    'restated-value',
    '2024年，我国货物贸易规模居世界第一。\n\n2024年，我国货物贸易规模居世界第三。',
  ],
  [
    'one of several in other words',
    'restated-value',
    '2024年，甲省企业通关时间缩短30%，货物查验率下降60%，电商通关效率提高20%。\n\n甲省企业通关用时缩短30%，查验率下降40%，电商的通关效率提高20%。',
  ],
  ['ends that are turned round', 'change-of-ends', '甲省失业率由2020年的5.1%降至2024年的5.6%。'],
  ['a year that has no 环比', 'basis-time', '2024年，甲省货运量环比增长12.5%。'],
  ['a plan that began another year', 'plan-years', '2025年是“十五五”规划的开局之年。'],
])('%s is told', async (_, rule, text) => {
  expect(await flagsOf(text)).toContain(rule)
})

test('a finding gives its arithmetic, its figures and what could explain it; a waiver keeps its status', async () => {
  const text = '2024 年，中国货物进出口总额为 43.85 万亿元。2025 年，中国货物进出口总额为 45.47 万亿元，同比增长 3.8%。'
  const waivers = [{rule: 'growth-of-levels', reason: 'customs revised 2024'}]
  const finding = (await findingsOf(text, {waivers})).find(({rule}) => rule === 'growth-of-levels')!
  expect(finding).toMatchObject({
    status: 'differs',
    severity: 'info',
    arithmetic: '45.47 ÷ 43.85 − 1 = 3.69 %',
    actual: 3.8,
    waived: 'customs revised 2024',
  })
  expect(finding.message).toContain('revised base')
  expect(finding.observations).toHaveLength(3)
  expect(finding.tolerance).toBeCloseTo(0.073, 3)
})

const shareOfLake = (share: string): string =>
  `2025 年，沿湖七地货物进出口总额为 5.00 万亿元。2025 年，甲市货物进出口总额 2.00 万亿元，占沿湖七地的 ${share}%。`

const sharesTold = async (share: string, regions: ModelSettings['regions']): Promise<Array<string>> =>
  (await findingsOf(shareOfLake(share), {regions}))
    .filter(({rule}) => rule === 'share-of-whole')
    .map(({status}) => status)

test('a share of a user’s region is held against that region’s amount', async () => {
  const lake = [{id: 'lake', zh: '沿湖七地', members: ['CN-HN', 'CN-JX']}]
  expect(await sharesTold('40.0', lake)).toEqual(['agrees'])
  expect(await sharesTold('50.0', lake)).toEqual(['differs'])
})

test.each([
  ['3.8', 'info'],
  ['9.8', 'warning'],
])(
  'a growth of trade of %s %% beside amounts that give 3.69 %% is a note only where a revised base explains it',
  async (growth, severity) => {
    const text = `2024年，我国货物进出口总额为43.85万亿元。2025年，我国货物进出口总额为45.47万亿元，同比增长${growth}%。`
    const found = (await findingsOf(text)).filter(({rule}) => rule === 'growth-of-levels')
    expect(found.map(({status, severity: told}) => [status, told])).toEqual([['differs', severity]])
  },
)
