import type {RegionEntry} from './region-table.ts'

/**
 * Belts, basins and corridors, and areas that plans name by their kind. Sources: 国家“十四五”规划纲要, chapters 31 and 32, and the
 * plan that each definition names.
 */
const outline = '国家“十四五”规划和 2035 年远景目标纲要'
const codes = (list: string): ReadonlyArray<string> => list.split(' ').map((code) => `CN-${code}`)

export const beltTable: ReadonlyArray<RegionEntry> = [
  {
    id: 'yangtze-belt',
    zh: '长江经济带',
    en: 'Yangtze River Economic Belt',
    definition: '《长江经济带发展规划纲要》（2016）：11 个省级单位全域',
    names: ['长江经济带', '沿江十一省市', '长江流域', '沿江省市'],
    members: codes('SH JS ZJ AH JX HB HN CQ SC GZ YN'),
  },
  {
    id: 'yellow-river',
    zh: '黄河流域',
    en: 'Yellow River basin',
    definition: '《黄河流域生态保护和高质量发展规划纲要》（2021）：黄河干支流流经的县级单位，在 9 个省级单位内',
    names: ['黄河流域', '沿黄九省区', '沿黄省区', '沿黄地区'],
    members: [],
    within: codes('QH SC GS NX NM SN SX HA SD'),
  },
  {
    id: 'border',
    zh: '沿边地区',
    en: 'Border areas',
    definition: '国务院关于支持沿边重点地区开发开放若干政策措施的意见（2015）：陆地边境地区，在 9 个省级单位内',
    names: ['沿边开放地区', '沿边重点地区', '沿边地区', '沿边省份', '沿边省区', '边境地区', '边疆地区'],
    members: [],
    within: codes('LN JL HL NM GS XJ XZ YN GX'),
  },
  {
    id: 'land-sea-corridor',
    zh: '西部陆海新通道',
    en: 'Land–Sea Corridor of the West',
    definition: '《西部陆海新通道总体规划》（2019）及其合作机制：西部 12 个省级单位、海南，和湛江、怀化',
    names: ['西部陆海新通道沿线省区市', '西部陆海新通道沿线地区', '西部陆海新通道沿线', '西部陆海新通道', '陆海新通道'],
    members: [],
    within: codes('NM GX CQ SC GZ YN XZ SN GS QH NX XJ HI GD HN'),
  },
  {
    id: 'pearl-xijiang',
    zh: '珠江—西江经济带',
    en: 'Pearl River–Xijiang Belt',
    definition: '《珠江—西江经济带发展规划》（2014）',
    names: ['珠江—西江经济带', '珠江－西江经济带', '珠江-西江经济带'],
    members: [],
    within: codes('GD GX'),
    cities: '广州 佛山 肇庆 云浮 南宁 柳州 梧州 贵港 百色 来宾 崇左'.split(' '),
  },
  {
    id: 'huai-river',
    zh: '淮河生态经济带',
    en: 'Huai River Belt',
    definition: '《淮河生态经济带发展规划》（2018）',
    names: ['淮河生态经济带', '淮河流域'],
    members: [],
    within: codes('JS AH SD HA HB'),
  },
  {
    id: 'han-river',
    zh: '汉江生态经济带',
    en: 'Han River Belt',
    definition: '《汉江生态经济带发展规划》（2018）',
    names: ['汉江生态经济带'],
    members: [],
    within: codes('HB HA SN'),
  },
  {
    id: 'old-revolutionary',
    zh: '革命老区',
    en: 'Old revolutionary base areas',
    definition: `${outline}第三十二章（特殊类型地区），不以省级单位划界`,
    names: ['革命老区'],
    members: [],
  },
  {
    id: 'ethnic',
    zh: '民族地区',
    en: 'Ethnic areas',
    definition: `${outline}第三十二章（特殊类型地区），不以省级单位划界`,
    names: ['少数民族地区', '民族地区'],
    members: [],
  },
  {
    id: 'resource-based',
    zh: '资源型地区',
    en: 'Resource-based areas',
    definition: `${outline}第三十二章（特殊类型地区），不以省级单位划界`,
    names: ['资源型地区', '资源枯竭型地区', '资源枯竭地区'],
    members: [],
  },
]
