import {freeSpaces} from '../names/whole-names.ts'
import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'

/** Whose figures a text gives: name as printed to subject, with how narrow it is. Narrower wins where several are named. */
export interface SubjectEntry {
  readonly name: string
  readonly subject: string
  /** 0 the world, 1 an organisation, 2 a country or economy, 3 a region, 4 a province, 5 a city. */
  readonly rank: number
}

const entry = (rank: number, subject: string, ...names: ReadonlyArray<string>): ReadonlyArray<SubjectEntry> =>
  (names.length > 0 ? names : [subject]).map((name) => ({name, subject, rank}))

/** For an analyst to mend; longest names are tried first. Regions and provinces come from their own tables. */
export const subjectTable: ReadonlyArray<SubjectEntry> = [
  ...entry(0, '世界', '全球', '世界'),
  ...entry(1, 'APEC', 'APEC 地区', 'APEC地区', 'APEC 各成员', 'APEC', '亚太经合组织', '亚太地区'),
  ...entry(1, '东盟'),
  ...entry(1, '欧盟'),
  ...entry(2, '中国', '中国', '我国', '全国', '我们国家'),
  ...entry(2, '内地', '内地', '中国内地'),
  ...[
    '美国',
    '日本',
    '韩国',
    '俄罗斯',
    '澳大利亚',
    '加拿大',
    '墨西哥',
    '新加坡',
    '越南',
    '印度尼西亚',
    '印度',
    '德国',
  ].flatMap((country) => entry(2, country)),
  ...regionTable.flatMap(({names, zh}) =>
    names
      .filter((name) => name.length > 2 || /[群带域]|长三角|京津冀|成渝|川渝|珠三角/.test(name))
      .map((name) => ({name, subject: name === zh ? zh : name, rank: 3})),
  ),
  ...['东部', '中部', '西部', '东北'].flatMap((name) => entry(3, name)),
  ...provinceTable.flatMap(({short, full}) =>
    entry(short === '香港' || short === '澳门' || short === '台湾' ? 2 : 4, short, full, short),
  ),
  ...[
    '深圳',
    '广州',
    '杭州',
    '苏州',
    '南京',
    '成都',
    '武汉',
    '郑州',
    '合肥',
    '西安',
    '长沙',
    '青岛',
    '大连',
    '沈阳',
    '厦门',
    '宁波',
  ].flatMap((city) => entry(5, city, `${city}市`, city)),
].toSorted((left, right) => right.name.length - left.name.length)

/** A place that no table knows, 甲省, 乙市, at the start of a clause. 城市化率 and 上市公司 begin with none. */
export const placeName: string =
  '(?!城市|都市|年末|年初|预计|深化|全[省市县]|各[省市县]|外省|本[省市县]|省市|股市|超市|上市|夜市|县市)(?:(?![占在但各与对比由从为是的和及把使让])\\p{Script=Han}){1,4}?(?:省|市|自治区|自治州|县)(?![份场民委政域圈群化值])(?=\\p{Script=Han})'

/** What a text calls the place that it is about, without its name. */
export const ownPlaceNames: ReadonlyArray<string> = ['全省', '全市', '全县', '全区', '我省', '我市', '本省', '本市']

/** Towards whom: the words between a preposition and these. Longest first. */
const partnerNames: ReadonlyArray<string> = [
  'APEC 其他成员经济体',
  'APEC 其他成员',
  'APEC 成员经济体',
  'APEC 成员',
  '亚太经合组织其他成员',
  '“一带一路”共建国家',
  '共建“一带一路”国家',
  'RCEP 其他成员国',
  'RCEP 成员国',
  '东盟',
  '欧盟',
  '美国',
  '日本',
  '韩国',
  '俄罗斯',
  '非洲',
  '拉美',
  '中亚五国',
  '香港',
  '金砖国家',
]

/** The partners as a pattern, spaces in names free. */
export const partnerPattern: string = partnerNames.map(freeSpaces).join('|')

/** Those that are partners without a preposition too: APEC 其他成员已占…. */
export const otherPartnersPattern: string = partnerNames
  .filter((name) => name.includes('其他'))
  .map(freeSpaces)
  .join('|')
