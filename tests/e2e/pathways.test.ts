import {type Model, type RegionDefinition, toModel} from '@region-briefs/core'
import {ingest} from '@region-briefs/ingest'
import {assert, asyncProperty, constantFrom} from 'fast-check'
import {expect, test} from 'vitest'

async function modelOf(text: string, regions: ReadonlyArray<RegionDefinition> = []): Promise<Model> {
  const paper = await ingest(new TextEncoder().encode(`# 论文\n\n${text}\n`), {name: 'a.md'})
  return toModel(paper, {name: 'a.md', sha256: ''}, {regions})
}

async function rulesOf(text: string): Promise<Array<string>> {
  return (await modelOf(text)).diagnostics.map(({ruleId}) => ruleId)
}

/** `region: from → to | formula | + strengths | - challenges | count of measures`. */
async function pathwaysOf(text: string): Promise<Array<string>> {
  return (await modelOf(text)).pathways.map(
    ({region, from, to, formula, advantages = [], challenges = [], measures}) =>
      `${region}: ${from} → ${to} | ${formula.join('+')} | + ${advantages.join('、')} | - ${challenges.join('、')} | ${measures.length}`,
  )
}

const measures = '一是扩大开放；二是加快创新。'
const right: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  [
    'ends in the text, formula with 、',
    `一、路径\n\n（一）东部地区\n\n东部地区要推动由规模扩张向质量引领跃升，走出“制度先行、数字赋能、绿色转型”三位一体的路子。${measures}`,
    ['east: 规模扩张 → 质量引领 | 制度先行+数字赋能+绿色转型 | +  | -  | 2'],
  ],
  [
    'strengths and challenges',
    `一、路径\n\n（一）东北地区：从老工业基地到开放前沿\n\n东北地区的优势在于粮食、装备和冰雪，短板是人口外流与营商环境。面临转型缓慢等挑战。${measures}`,
    ['northeast: 老工业基地 → 开放前沿 |  | + 粮食、装备、冰雪 | - 人口外流、营商环境、转型缓慢 | 2'],
  ],
  [
    'a formula in the heading',
    `一、路径\n\n（一）西部地区：绿电外送＋生态增值双轮驱动\n\n${measures}`,
    ['west: null → null | 绿电外送+生态增值 | +  | -  | 2'],
  ],
  [
    'paragraphs without headings',
    `一、分区域的任务\n\n东部地区要先行先试。${measures}\n\n中部地区具备区位优势，应当从通道走向枢纽。${measures}\n\n西部地区以生态见长。${measures}`,
    [
      'east: null → null |  | +  | -  | 2',
      'central: 通道 → 枢纽 |  | + 区位 | -  | 2',
      'west: null → null |  | +  | -  | 2',
    ],
  ],
  [
    'an arrow in the text',
    `一、路径\n\n（一）成渝地区双城经济圈\n\n其路径是：双核独强→多点支撑。${measures}`,
    ['cy: 双核独强 → 多点支撑 |  | +  | -  | 2'],
  ],
  [
    'figures and times are no ends',
    `一、路径\n\n（一）中部地区\n\n份额由7.5%升至8.2%，从2019年到2024年持续提高，班列从郑州到汉堡。${measures}`,
    ['central: null → null |  | +  | -  | 2'],
  ],
  [
    'a formula without quotes',
    `一、路径\n\n（一）西部地区：从输出地到示范区\n\n西部宜走通道联通＋口岸加工的路子。${measures}`,
    ['west: 输出地 → 示范区 | 通道联通+口岸加工 | +  | -  | 2'],
  ],
]

test.for(right)('%s', async ([, text, expected]) => {
  expect(await pathwaysOf(text)).toEqual(expected)
})

test('a list outside every region has a message, one inside has none', async () => {
  const outside = `一、总论\n\n各地要统筹。${measures}\n\n二、路径\n\n（一）东部沿海：从甲到乙\n\n${measures}`
  const inside = `一、路径\n\n（一）东部沿海：从甲到乙\n\n${measures}`
  expect(await rulesOf(outside)).toEqual(['measures-region'])
  expect(await rulesOf(inside)).toEqual([])
})

const lake = {id: 'lake', zh: '沿湖七地', members: ['CN-HN', 'CN-JX']}
const aboutLake =
  '2025 年，沿湖七地进出口总额 5 万亿元，增长 3%。沿湖七地的外贸企业 300 家。沿湖七地集成电路、汽车出口分别增长 3%、4%。\n\n' +
  '| 地区 | 出口（亿元） |\n| --- | --- |\n| 沿湖七地 | 120 |'

/** `label < subject` of each figure. */
async function figuresOf(text: string, regions: ReadonlyArray<RegionDefinition>): Promise<Array<string>> {
  return (await modelOf(text, regions)).observations.map(({label, subject}) => `${label} < ${subject}`)
}

test('a user’s region is a subject in sentences and tables, and no part of what is measured', async () => {
  expect(await figuresOf(aboutLake, [lake])).toEqual([
    '进出口总额 < 沿湖七地',
    '进出口总额 < 沿湖七地',
    '外贸企业 < 沿湖七地',
    '集成电路出口 < 沿湖七地',
    '汽车出口 < 沿湖七地',
    '出口 < 沿湖七地',
  ])
  // Where nobody defines it, it is a word like others.
  expect((await figuresOf(aboutLake, []))[0]).toBe('沿湖七地进出口总额 < null')
})

test('a user adds a region and redefines another: names, members, figures and places follow', async () => {
  const text =
    '一、现状\n\n2024年，北疆组团出口 5 亿元；青海出口 2 亿元；陕西出口 9 亿元。\n\n二、路径\n\n（一）北疆组团：从边地到门户\n\n一是建设北疆组团口岸；二是扩大开放。\n\n（二）西部地区：从腹地到前沿\n\n一是发展能源；二是支持北疆组团。'
  const {regions, pathways} = await modelOf(text, [
    {id: 'north', zh: '北疆组团', en: 'Northern group', members: ['CN-QH']},
    {id: 'west', members: ['CN-SN']},
  ])
  expect(regions.map(({id, label, members}) => [id, label.en, members])).toEqual([
    ['north', 'Northern group', ['CN-QH']],
    ['west', 'Western region', ['CN-SN']],
  ])
  expect(regions.map(({figures}) => figures.map(({scope, part}) => `${scope} ${part ?? '-'}`))).toEqual([
    ['region -', 'region CN-QH'],
    ['region CN-SN'],
  ])
  expect(regions.map(({definition}) => definition)).toEqual(['使用者自定义', '使用者自定义'])
  expect(pathways[1]!.measures[1]!.places).toEqual([{label: '北疆组团', code: 'north'}])
})

/** A national figure is never a region's, nor is that of a foreign place or of another region. */
const scopes: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  ['a member province', '2024年，广东出口 6 万亿元。', ['region CN-GD']],
  ['a member city', '2024年，深圳市出口 3 万亿元。', ['region 深圳']],
  ['a smaller member city', '2024年，汕头出口 900 亿元。', ['region 汕头']],
  ['a county of a member city', '2024年，义乌出口 6000 亿元。', ['region 义乌']],
  ['a word that holds a city', '2024年，长江门户出口 900 亿元。', []],
  ['a sum over members', '2024年，江苏、浙江和福建三省合计出口 8 万亿元。', ['region CN-JS CN-ZJ CN-FJ']],
  ['the region under another name', '2024年，沿海地区出口 9 万亿元。', ['region -']],
  ['national, with mention', '2024年，中国出口 25 万亿元，东部沿海占大头。', ['national-about-region -']],
  ['national, without', '2024年，中国出口 25 万亿元。', ['national -']],
  ['left out', '2024年，除东部沿海外，全国出口 5 万亿元。', ['national -']],
  ['another region', '2024年，西部地区出口 2 万亿元。', []],
  ['members and others', '2024年，广东和四川出口 7 万亿元。', []],
  ['a wider region', '2024年，长三角出口 9 万亿元。', []],
  ['a part of the region', '2024年，珠三角出口 5 万亿元。', ['region prd']],
  ['a foreign place', '2024年，越南出口 4000 亿美元。', []],
  ['an economy of its own', '2024年，香港出口 4 万亿港元。', []],
]

test.for(scopes)('scope of %s', async ([, sentence, expected]) => {
  const model = await modelOf(`一、现状\n\n${sentence}\n\n二、路径\n\n（一）东部沿海：从甲到乙\n\n${measures}`)
  expect(model.regions[0]!.figures.map(({scope, part}) => `${scope} ${part ?? '-'}`)).toEqual(expected)
})

test('whoever else is named, a figure of the country or of abroad is never of scope region', async () => {
  const subject = constantFrom('中国', '全国', '越南', '世界', 'APEC 成员', '西部地区', '四川', '东盟')
  const other = constantFrom('东部沿海开放早', '广东外贸活跃', '沿海与内陆互补', '除东部外各地偏慢')
  await assert(
    asyncProperty(subject, other, async (name, words) => {
      const model = await modelOf(
        `一、现状\n\n${words}，2024年${name}出口 5 万亿元。\n\n二、路径\n\n（一）东部沿海：从甲到乙\n\n${measures}`,
      )
      expect(model.regions[0]!.figures.filter(({scope}) => scope === 'region')).toEqual([])
    }),
    {numRuns: 32},
  )
})
