import {countryNames, groupNames} from '../names/country-table.ts'
import {cityForms, cityNames} from '../regions/city-table.ts'
import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'
import {doingVerbs} from './label-words.ts'

/** Whose figures a text gives: name as printed to subject, with how narrow it is. Narrower wins where several are named. */
export interface SubjectEntry {
  /** Without spaces; texts may print some. */
  readonly name: string
  readonly subject: string
  /** 0 the world, 1 an organisation, 2 a country or economy, 3 a region, 4 a province, 5 a city, 6 a zone, port or other part of one. */
  readonly rank: number
}

const entry = (rank: number, subject: string, ...names: ReadonlyArray<string>): ReadonlyArray<SubjectEntry> =>
  (names.length > 0 ? names : [subject]).map((name) => ({name, subject, rank}))

/** Groups of provinces and places that texts speak of, beside the regions that papers divide the country into. */
const placeGroups: ReadonlyArray<string> =
  '中西部地区 中西部 东中部地区 东中部 大湾区 粤港澳 江浙沪 苏浙沪 沪苏浙皖 东三省 内陆省份 内陆地区 沿海省份 沿海省市 民族地区 边疆地区 革命老区 资源型地区 其他地区 其余地区 其他省份 其余省份 其他各省'.split(
    ' ',
  )

/** Economies of their own in statistics of trade, though they stand in the table of provinces. */
const economies: ReadonlyArray<string> = ['香港', '澳门', '台湾']

/**
 * For an analyst to mend; longest names are tried first. Regions, provinces, cities and countries come from their own tables.
 * A name that is printed is the subject as it is printed; only what names the text's own country and the world is given one name.
 */
export const subjectTable: ReadonlyArray<SubjectEntry> = [
  ...entry(0, '全球'),
  ...entry(0, '世界'),
  ...entry(1, 'APEC', 'APEC地区', 'APEC各成员', 'APEC', '亚太经合组织'),
  ...entry(1, '亚太地区'),
  ...groupNames.flatMap((name) => entry(1, name)),
  ...entry(2, '中国', '中国', '我国', '全国', '我们国家', '中方', '中华人民共和国'),
  ...entry(2, '内地', '内地', '中国内地'),
  ...countryNames.flatMap((name) => entry(2, name)),
  ...regionTable.flatMap(({names}) =>
    names
      .filter((name) => name.length > 2 || /[群带域]|长三角|京津冀|成渝|川渝|珠三角/.test(name))
      .map((name) => ({name, subject: name, rank: 3})),
  ),
  ...placeGroups.flatMap((name) => entry(3, name)),
  ...['东部', '中部', '西部', '东北'].flatMap((name) => entry(3, name)),
  ...provinceTable.flatMap(({short, full}) =>
    [full, short].map((name) => ({name, subject: name, rank: economies.includes(short) ? 2 : 4})),
  ),
  ...cityNames.flatMap((city) => cityForms(city).map((name) => ({name, subject: name, rank: 5}))),
].toSorted((left, right) => right.name.length - left.name.length)

/** What a text calls the place that it is about, without its name. */
export const ownPlaceNames: ReadonlyArray<string> =
  '全省 全市 全县 全区 全州 全旗 全港 全镇 我省 我市 我县 我区 我州 本省 本市 本县 本区 该省 该市 该县 该区 该州'.split(
    ' ',
  )

/** What a text calls those that it has listed, or that all know: 三省合计, 沿江六省市. The words in front count them. */
export const groupPronoun: RegExp =
  /^(?:上述|沿江|沿海|沿边|沿黄|其余|其他|这)?[两二三四五六七八九十]+(?:省[一二三]市|省市区?|省区市?|省份|省|市州|市|州|地区?|国|县区?|口岸|大区域|大城市群)(?![场级民政域内外辖属容长会直份道])(?=[\p{Script=Han}\uFFFC])/u

/** Kinds of unlisted places by the last words of their names, 甲省, 乙市, 丙江新区, with how narrow each kind is. */
export const placeKinds: ReadonlyArray<readonly [string, number]> = [
  ['省', 4],
  ['自治区', 4],
  ['自治州', 5],
  ['自治县', 6],
  ['市', 5],
  ['县', 6],
  ['新区', 6],
  ['片区', 6],
  ['开发区', 6],
  ['高新区', 6],
  ['经开区', 6],
  ['示范区', 6],
  ['综合保税区', 6],
  ['经济技术开发区', 6],
  ['经济开发区', 6],
  ['经济合作区', 6],
  ['边境经济合作区', 6],
  ['高新技术产业开发区', 6],
  ['高新技术开发区', 6],
  ['工业园区', 6],
  ['合作区', 6],
  ['保税区', 6],
  ['综保区', 6],
  ['自贸区', 6],
  ['自贸试验区', 6],
  ['自由贸易试验区', 6],
  ['自贸港', 6],
  ['自由贸易港', 6],
  ['口岸', 6],
  ['国际机场', 6],
  ['港', 6],
  ['城市群', 3],
  ['都市圈', 3],
  ['城市带', 3],
  ['经济圈', 3],
  ['经济区', 3],
  ['经济带', 3],
  ['区', 6],
]

/** What follows a name that is known and makes a narrower one of it: 东部片区, 重庆果园港, 长三角三省一市, 大湾区内地九市. */
export const partsOfPlaces: ReadonlyArray<string> = [
  ...placeKinds.map(([kind]) => kind).filter((kind) => !/^(?:省|市|县|区|自治.)$/.test(kind)),
  '铁路港',
  '航空港区',
  '港区',
  '保税港区',
  '国际港站',
  '国际陆港',
  '物流园',
  '工业园',
  '科学城',
  '新城',
  '三省一市',
  '两省一市',
  '九市',
  '海关',
  '关区',
]

/**
 * Words that end like a place and name none, by what stands before the last word: 设区市, 贫困县, 综合保税区, 地区. For an
 * analyst to mend; each holds for every kind of place.
 */
export const noPlaces: RegExp = new RegExp(
  `^(?:城市.*|.*境[内外]|.{2,}城|[大小名都县山江水古新老]城|.*(?:${(
    '互 强 地 园 社 景 小 都 股 超 上 夜 门 楼 县 省 集 地级 设区 级 类 其余 其他 其它 各 全部 部分 多个 所有 重点 试点 沿边 内陆 内地 节点 大中 中小 边境 贫困 百强 脱贫 国家 综合 高新技术 经济技术 自由贸易 跨境 特殊 监管 ' +
    '出口 进口 产业 先行 创新 改革 试验 开放 陆路 水路 公路 铁路 航空 主要 重要'
  )
    .split(' ')
    .join(
      '|',
    )})|${'贸 市 城 山 灾 辖 郊 库 林 牧 湖 矿 老 校 疫 农 时 战 行政 保护 功能 商业 住宅 居住 服务 生活 办公 核心 中心 腹地 街 海 香 该 本 我 全 两 三 四 五 几 数 百 千 万 多 每 某 此 那 这 空 渔 外 内 沿海 进 出 到 离 抵 访 来 赴 疏 集 陆 国际 枢纽 母 良'
    .split(' ')
    .join('|')})$`,
)

/** Zones that texts speak of by their kind alone; such a name holds for its own clause, and for what is done in the next. */
export const kindsAlone: ReadonlyArray<string> =
  '国家级经济技术开发区 国家级高新技术产业开发区 国家级经开区 国家级高新区 国家级新区 自由贸易试验区 自贸试验区 综合保税区 自由贸易港 自贸港 高新区 经开区 综保区 开发区 保税区 经济技术开发区'.split(
    ' ',
  )

/** 世界500强, 全国百强县: a ranking has the name of its field, and is nobody's figure. */
export const rankingBehind: RegExp = /^(?:民营企业|制造业|服务业|企业)?(?:\d+|[百千])强/

/** Provinces in one character. Source: 国务院公报, 中华人民共和国行政区划简称. */
export const provincesShort = '京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新'

/** Characters and words that no place name holds: where they stand, what ends like a place began behind them. */
export const notInPlaces: ReadonlyArray<string> = [
  ...doingVerbs.filter((verb) => verb.length > 1),
  ...'以经跨占在但各与对比由从为是的和及把使让其该此每某已将据至到了着向于或等有无被给就都也还只才若如则',
  ...(
    '港口 口岸 省会 首府 州府 单位 人均 拉动 建设 打造 支持 推动 推进 加快 设立 新增 发展 促进 年末 年初 预计 深化 全省 全市 全县 全区 我省 我市 本省 本市 外省 省市 带动 服务 覆盖 培育 ' +
    '拥有 共有 实现 完成 获批 县域 出口 进口 增加 增长 计划 提出 力争 争取 投资 企业 项目 主要 其中 同比 累计 平均 按照 通过 依托 目前 同期 今年 去年 上年'
  ).split(' '),
]

/** What may follow a last word without making another word of it: 上市公司 and 市场 have no city in them. */
export const notBehindPlaces: Readonly<Record<string, RegExp>> = {
  市: /^(?:场|民(?![航营办])|政(?!府)|域|值|县|州|级|属|辖|区|内(?!外)|外(?![贸资商汇向])|容|盈|井|占率)/,
  省: /^(?:份|级|市|直|内(?!外)|外(?![贸资商汇向])|际|域|属|会|去|时|钱)/,
  县: /^(?:级|域|城|乡|区|市|内(?!外)|外(?![贸资商汇向])|属)/,
  区: /^(?:域|间|位|块|别|分|级|内(?!外)|外(?![贸资商汇向])|属|县|市|段|划|号)/,
  港: /^(?:市|县|镇|城|口|澳|股|资|商|台|元|币|航|区|务|珠|口)/,
  新区: /^(?:域)/,
}
