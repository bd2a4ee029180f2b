import {provinceTable} from '../regions/province-table.ts'
import {regionTable} from '../regions/region-table.ts'

/**
 * What measures speak of, for an analyst to mend: agreements and initiatives, industries, places. A term is found in any of
 * its forms; longer forms are tried first. Sources: official short names of the agreements (商务部 中国自由贸易区服务网);
 * 国民经济行业分类 GB/T 4754—2017 and 战略性新兴产业分类（2018）for industries; the region and province tables for places.
 */
export interface Term {
  readonly label: string
  /** Region id or ISO 3166-2 code; null for a place without one, and for what is no place. */
  readonly code: string | null
  readonly forms: ReadonlyArray<string>
}

const term = (label: string, ...others: ReadonlyArray<string>): Term => ({label, code: null, forms: [label, ...others]})
const terms = (labels: string): Array<Term> => labels.split(' ').map((label) => term(label))

export const agreements: ReadonlyArray<Term> = [
  term('CPTPP', '全面与进步跨太平洋伙伴关系协定'),
  term('RCEP', '区域全面经济伙伴关系协定'),
  term('DEPA', '数字经济伙伴关系协定'),
  term(
    'AEO 互认',
    'AEO互认',
    'AEO（经认证的经营者）互认',
    'AEO(经认证的经营者)互认',
    '“经认证的经营者”互认',
    '经认证的经营者互认',
  ),
  term('亚太自由贸易区', 'FTAAP', '亚太自贸区'),
  term('APEC 互联互通蓝图', 'APEC 互联互通升级版蓝图', '互联互通蓝图'),
  term(
    '中国—东盟自贸区 3.0 版',
    '中国－东盟自贸区 3.0 版',
    '中国-东盟自贸区3.0版',
    '中国—东盟自贸区3.0版',
    '中国—东盟自贸区',
  ),
  term('共建“一带一路”', '“一带一路”', '一带一路'),
  term('绿色丝路', '“绿色丝路”', '绿色丝绸之路'),
  ...terms('中欧班列 陆海新通道 茂物目标 负面清单 自贸试验区'),
]

export const industries: ReadonlyArray<Term> = [
  term('清洁能源', '绿色能源', '可再生能源'),
  term('人工智能', 'AI'),
  term('电力', '绿色电力', '绿电'),
  term('农业', '农牧', '特色农牧'),
  ...terms(
    '数字贸易 数字金融 数字经济 绿色经济 绿色金融 金融服务 集成电路 生物医药 装备制造 高端装备 先进制造 高端制造 高端智造 制造业 电子信息 新能源汽车 新能源 文化旅游 ' +
      '冰雪旅游 碳市场 轨道交通 工程机械 跨境电商 现代物流 多式联运 新材料 绿色氢能 算力 有色金属 光电子 船舶 种业 乳制品 工业互联网 智慧城市 智慧交通 绿色建筑 康养服务 服务贸易 ' +
      '现代农业 农业机械化 传统产业 高技术产业 生产性服务业 冷链 航空货运 矿业 化工 钢铁 汽车 机床 大豆 玉米',
  ),
]

/** Cities and foreign places that measures name; provinces and regions come from their tables. */
const otherPlaces: ReadonlyArray<Term> = terms(
  '深圳 广州 杭州 苏州 南京 成都 武汉 郑州 合肥 长沙 西安 青岛 大连 沈阳 长春 哈尔滨 厦门 宁波 昆明 南宁 雄安新区 营口 珲春 绥芬河 霍尔果斯 磨憨 凭祥 前海 横琴 ' +
    '东盟 东南亚 东北亚 中亚 亚太 东亚 欧洲 拉美 非洲 日本 韩国 美国 俄罗斯 首尔 大阪 新加坡 吉隆坡',
)

export const places: ReadonlyArray<Term> = [
  ...regionTable
    .filter(({id}) => id !== 'clusters')
    .map(({id, zh, names}): Term => ({
      label: zh,
      code: id,
      forms: names.filter((name) => name.length > 1 && name !== '城市群' && name !== '都市圈'),
    })),
  ...provinceTable.map(({code, short, full}): Term => ({label: short, code, forms: [short, full]})),
  ...otherPlaces,
]

/** Verbs that a measure's actions begin with. Longest first where one begins another. */
export const actionVerbs: ReadonlyArray<string> = (
  '率先对接 对接 形成 深化 探索 打造 推动 推进 促进 建设 提升 增强 强化 加强 加大 完善 发挥 培育壮大 培育 构建 健全 实施 承接 开发 参与 拓展 扩大 支持 帮助 改善 制定 开展 引导 衔接 ' +
  '统筹 推行 共建 疏解 联通 留住 改造 办好 设立 鼓励 发展 利用 依托 借助 提高'
).split(' ')
