import {expect, test} from 'vitest'
import {findAgreements, findIndustries, findPlaces} from '../src/pathways/measure-terms.ts'
import {regionBook} from '../src/regions/region-book.ts'

const book = regionBook()
const labels = (found: ReadonlyArray<{label: string}>): Array<string> => found.map(({label}) => label)
const places = (text: string): Array<string> => labels(findPlaces(text, book))

test('the longer form wins, each term once, in the order of the text', () => {
  expect(labels(findIndustries('发展新能源汽车、新能源和新能源汽车'))).toEqual(['新能源汽车', '新能源'])
})

test('a verb that ends with the first character of a term is none of it', () => {
  expect(labels(findIndustries('扩大数据处理出口，发展大数据'))).toEqual(['数据处理', '大数据'])
})

test('forms with brackets and free spaces are one term', () => {
  for (const text of ['AEO互认', 'AEO 互认', 'AEO（经认证的经营者）互认', '“经认证的经营者”互认']) {
    expect(labels(findAgreements(`用好${text}。`))).toEqual(['AEO 互认'])
  }
  expect(labels(findAgreements('中国—东盟自贸区3.0版与CPTPP'))).toEqual(['中国—东盟自贸区 3.0 版', 'CPTPP'])
})

test('an agreement that no table knows is found by what its title says it is', () => {
  expect(labels(findAgreements('落实《甲乙数字合作倡议》和中国—新西兰自由贸易协定升级版'))).toEqual([
    '甲乙数字合作倡议',
    '中国—新西兰自由贸易协定升级版',
  ])
  expect(labels(findAgreements('研读《区域经济学》'))).toEqual([])
})

test('the name of an agreement holds no industry', () => {
  expect(labels(findIndustries('对接《数字经济伙伴关系协定》（DEPA），发展数字贸易'))).toEqual(['数字贸易'])
})

test('a place has its code and its longest printed form, and a word that only begins like one is none', () => {
  expect(findPlaces('支持西部与广东，面向西部地区和长三角', book)).toEqual([
    {label: '西部地区', code: 'west'},
    {label: '广东', code: 'CN-GD'},
    {label: '长三角', code: 'yrd'},
  ])
  expect(places('广泛合作，北上，扩大连通，完成都市圈，其中部分，打通长江门户，稳定西部边界，联通辽宁')).toEqual([
    '西部',
    '辽宁',
  ])
})

test('a zone is a place of its own, one-character names in a list are provinces', () => {
  expect(places('办好上海自贸试验区与海南自由贸易港，建设磨憨口岸')).toEqual([
    '上海自贸试验区',
    '海南自由贸易港',
    '磨憨口岸',
  ])
  expect(places('沪苏浙皖共建，湘鄂两省互通，提升沪昆高铁')).toEqual(['上海', '江苏', '浙江', '安徽', '湖南', '湖北'])
  expect(places('新青年，新港湾，津津乐道，贵港市')).toEqual(['贵港'])
})

test('what stands between two known terms of a named list is one too', () => {
  expect(labels(findIndustries('培育集成电路、桑蚕丝绸、光伏等产业'))).toEqual(['集成电路', '桑蚕丝绸', '光伏'])
  expect(labels(findIndustries('在数字贸易、规则制定、人工智能等领域合作'))).toEqual(['数字贸易', '人工智能'])
})

test('a list of fields of which most are known names the others too', () => {
  const fields = '在集成电路、生物医药、量子传播、新能源、新材料等领域合作'
  expect(labels(findIndustries(fields))).toEqual(['集成电路', '生物医药', '量子传播', '新能源', '新材料'])
  expect(labels(findIndustries('在规则衔接、集成电路、人才流动、新能源、机制对接等领域合作'))).toEqual([
    '集成电路',
    '新能源',
  ])
})

test('two industries that stand together are one, and a city before one is none of it', () => {
  expect(labels(findIndustries('做强冶金新材料，做大文旅康养，建设高端冰雪装备基地'))).toEqual([
    '冶金新材料',
    '文旅康养',
    '高端冰雪装备',
  ])
  expect(labels(findIndustries('壮大洛阳装备制造、许昌旧料利用、南阳光电等产业'))).toEqual([
    '装备制造',
    '旧料利用',
    '光电',
  ])
})

test('words that begin or end as a new place does are none', () => {
  expect(places('瞄准东盟，振兴义乌小商品，电子口岸和出海口岸，整合川渝资源')).toEqual(['东盟', '义乌', '川渝'])
  expect(labels(findIndustries('完善电子口岸和国际贸易“单一窗口”，推进机械化'))).toEqual([])
})

test('a place inside the name of an agreement is none, one that holds the agreement is', () => {
  expect(places('办好中国—阿拉伯国家博览会')).toEqual([])
  expect(places('支持海南自由贸易港')).toEqual(['海南自由贸易港'])
})

test('dashes between two parties are one', () => {
  for (const dash of ['—', '－', '–', '-'])
    expect(labels(findAgreements(`升级中国${dash}东盟自贸区3.0版`))).toEqual(['中国—东盟自贸区 3.0 版'])
})

test('two provinces by one character each, where they work together', () => {
  expect(places('深化沪苏合作，推进赣粤产业合作')).toEqual(['上海', '江苏', '江西', '广东'])
  expect(places('新青合作社')).toEqual([])
})
