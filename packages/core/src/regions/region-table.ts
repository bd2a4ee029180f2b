/**
 * Regions that papers speak of, for an analyst to mend. `names` are all forms in which a text names the region, longest
 * first where one holds another. `members` are ISO 3166-2:CN codes; empty where its borders cut provinces.
 *
 * Sources: 国家统计局《东西中部和东北地区划分方法》, 2011-06-13 (the four macro-regions: 10, 6, 12 and 3 units);
 * ISO 3166-2:CN (codes, since 2017-11-23); 国家“十四五”规划纲要, chapters 28 and 32 (clusters and belts).
 */
export interface RegionEntry {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly names: ReadonlyArray<string>
  readonly members: ReadonlyArray<string>
  /** Ids of regions whose figures are this one's too: those of single clusters are those of 城市群. */
  readonly gathers?: ReadonlyArray<string>
  readonly definition: string
}

const bureau = '国家统计局《东西中部和东北地区划分方法》（2011-06-13）'
const plan = '国家“十四五”规划和 2035 年远景目标纲要，城市群范围跨省，不以省级单位划界'

export const regionTable: ReadonlyArray<RegionEntry> = [
  {
    id: 'east',
    zh: '东部沿海',
    en: 'Eastern coast',
    definition: `${bureau}：东部 10 个省级单位`,
    names: ['东部沿海地区', '东部沿海', '东部地区', '沿海开放地区', '沿海地区', '东部'],
    members: ['CN-BJ', 'CN-TJ', 'CN-HE', 'CN-SH', 'CN-JS', 'CN-ZJ', 'CN-FJ', 'CN-SD', 'CN-GD', 'CN-HI'],
  },
  {
    id: 'central',
    zh: '中部地区',
    en: 'Central region',
    definition: `${bureau}：中部 6 个省级单位`,
    names: ['中部地区', '中部省份', '中部六省', '中部'],
    members: ['CN-SX', 'CN-AH', 'CN-JX', 'CN-HA', 'CN-HB', 'CN-HN'],
  },
  {
    id: 'west',
    zh: '西部地区',
    en: 'Western region',
    definition: `${bureau}：西部 12 个省级单位`,
    names: ['西部地区', '西部省份', '西部'],
    members: [
      'CN-NM',
      'CN-GX',
      'CN-CQ',
      'CN-SC',
      'CN-GZ',
      'CN-YN',
      'CN-XZ',
      'CN-SN',
      'CN-GS',
      'CN-QH',
      'CN-NX',
      'CN-XJ',
    ],
  },
  {
    id: 'northeast',
    zh: '东北地区',
    en: 'Northeast',
    definition: `${bureau}：东北 3 个省级单位`,
    names: ['东北地区', '东北三省', '东北老工业基地', '东北'],
    members: ['CN-LN', 'CN-JL', 'CN-HL'],
  },
  {
    id: 'clusters',
    zh: '城市群',
    en: 'City clusters',
    definition: plan,
    members: [],
    names: ['城市群', '都市圈'],
    gathers: ['jjj', 'yrd', 'gba', 'cy', 'yangtze-middle', 'prd'],
  },
  {
    id: 'jjj',
    zh: '京津冀',
    en: 'Beijing–Tianjin–Hebei',
    definition: plan,
    names: ['京津冀城市群', '京津冀地区', '京津冀'],
    members: ['CN-BJ', 'CN-TJ', 'CN-HE'],
  },
  {
    id: 'yrd',
    zh: '长三角',
    en: 'Yangtze River Delta',
    definition: plan,
    names: ['长三角城市群', '长三角地区', '长江三角洲', '长三角'],
    members: ['CN-SH', 'CN-JS', 'CN-ZJ', 'CN-AH'],
  },
  {
    id: 'gba',
    zh: '粤港澳大湾区',
    en: 'Guangdong–Hong Kong–Macao Greater Bay Area',
    definition: plan,
    names: ['粤港澳大湾区'],
    members: [],
  },
  {
    id: 'cy',
    zh: '成渝地区',
    en: 'Chengdu–Chongqing',
    definition: plan,
    names: ['成渝地区双城经济圈', '成渝城市群', '成渝地区', '成渝', '川渝'],
    members: [],
  },
  {
    id: 'yangtze-middle',
    zh: '长江中游城市群',
    en: 'Middle Yangtze',
    definition: plan,
    names: ['长江中游城市群', '长江中游'],
    members: [],
  },
  {
    id: 'prd',
    zh: '珠三角',
    en: 'Pearl River Delta',
    definition: plan,
    names: ['珠三角地区', '珠江三角洲', '珠三角'],
    members: [],
  },
  {
    id: 'yangtze-belt',
    zh: '长江经济带',
    en: 'Yangtze River Economic Belt',
    definition: plan,
    names: ['长江经济带'],
    members: [],
  },
  {id: 'yellow-river', zh: '黄河流域', en: 'Yellow River basin', definition: plan, names: ['黄河流域'], members: []},
  {
    id: 'border',
    zh: '沿边地区',
    en: 'Border areas',
    definition: plan,
    names: ['沿边地区', '沿边省份', '边境地区'],
    members: [],
  },
]
