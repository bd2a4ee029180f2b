import type {RegionEntry} from './region-table.ts'

/**
 * The four macro-regions, and the wider ones made of them. Source: 国家统计局《东西中部和东北地区划分方法》, 2011-06-13: 10, 6, 12
 * and 3 units; 华北, 华东 and the like by the first digit of GB/T 2260 codes (中南 split as the statistics bureau's older tables do).
 */
const bureau = '国家统计局《东西中部和东北地区划分方法》（2011-06-13）'
const sixths = 'GB/T 2260 的大区划分（代码首位）；华中、华南按习惯拆分中南地区'

const east = ['CN-BJ', 'CN-TJ', 'CN-HE', 'CN-SH', 'CN-JS', 'CN-ZJ', 'CN-FJ', 'CN-SD', 'CN-GD', 'CN-HI']
const central = ['CN-SX', 'CN-AH', 'CN-JX', 'CN-HA', 'CN-HB', 'CN-HN']
const west = 'NM GX CQ SC GZ YN XZ SN GS QH NX XJ'.split(' ').map((code) => `CN-${code}`)
const northeast = ['CN-LN', 'CN-JL', 'CN-HL']

export const macroRegions: ReadonlyArray<RegionEntry> = [
  {
    id: 'east',
    zh: '东部沿海',
    en: 'Eastern coast',
    definition: `${bureau}：东部 10 个省级单位`,
    names: [
      '东部沿海发达地区',
      '东部沿海地区',
      '东部沿海省份',
      '东部沿海',
      '东部发达地区',
      '东部率先发展地区',
      '东部地区',
      '东部省份',
      '东部十省市',
      '沿海开放地区',
      '沿海发达地区',
      '沿海地区',
      '沿海省份',
      '东部',
      '沿海',
    ],
    members: east,
  },
  {
    id: 'central',
    zh: '中部地区',
    en: 'Central region',
    definition: `${bureau}：中部 6 个省级单位`,
    names: ['中部地区', '中部省份', '中部六省', '中部崛起地区', '中部'],
    members: central,
  },
  {
    id: 'west',
    zh: '西部地区',
    en: 'Western region',
    definition: `${bureau}：西部 12 个省级单位`,
    names: ['西部地区', '西部省份', '西部省区市', '西部省区', '西部十二省区市', '西部大开发地区', '西部'],
    members: west,
  },
  {
    id: 'northeast',
    zh: '东北地区',
    en: 'Northeast',
    definition: `${bureau}：东北 3 个省级单位`,
    names: ['东北老工业基地', '东北地区', '东北三省', '东三省', '东北'],
    members: northeast,
  },
  {
    id: 'central-west',
    zh: '中西部地区',
    en: 'Central and western regions',
    definition: `${bureau}：中部 6 个与西部 12 个省级单位`,
    names: ['中西部地区', '中西部省份', '中西部'],
    members: [...central, ...west],
    gathers: ['central', 'west'],
  },
  {
    id: 'inland',
    zh: '内陆地区',
    en: 'Inland',
    definition: '没有海岸的省级单位；纲要与论文按此称呼，未列名单',
    names: ['内陆腹地', '内陆地区', '内陆省份', '内陆'],
    members: [],
    within: 'SX NM JL HL AH JX HA HB HN CQ SC GZ YN XZ SN GS QH NX XJ'.split(' ').map((code) => `CN-${code}`),
  },
  ...(
    [
      ['north-china', '华北地区', 'North China', ['华北地区', '华北'], 'BJ TJ HE SX NM'],
      ['east-china', '华东地区', 'East China', ['华东地区', '华东'], 'SH JS ZJ AH FJ JX SD'],
      ['central-china', '华中地区', 'Central China', ['华中地区', '华中'], 'HA HB HN'],
      ['south-china', '华南地区', 'South China', ['华南地区', '华南'], 'GD GX HI'],
      ['southwest', '西南地区', 'Southwest', ['西南地区', '西南省份', '大西南'], 'CQ SC GZ YN XZ'],
      ['northwest', '西北地区', 'Northwest', ['西北地区', '西北五省区', '西北省份', '大西北'], 'SN GS QH NX XJ'],
    ] as const
  ).map(([id, zh, en, names, codes]) => ({
    id,
    zh,
    en,
    names,
    members: codes.split(' ').map((code) => `CN-${code}`),
    definition: sixths,
  })),
]
