import {indicatorTable} from '../overlays/indicator-table.ts'

/** One thing that texts measure, in the words that they use for it. */
export interface IndicatorTerm {
  /** The name that outputs show. */
  readonly zh: string
  readonly en: string
  /** Other labels that mean the same thing and nothing else. */
  readonly names: ReadonlyArray<string>
}

const term = (zh: string, en: string, names = ''): IndicatorTerm => ({zh, en, names: names.split(' ').filter(Boolean)})

/**
 * Labels that say the same thing in other words, for an analyst to extend: a row for each thing, its other names parted by spaces.
 * Two rows are never one indicator: goods and services, exports and imports, an amount and its growth, gross and per head. A bare
 * 出口 says neither goods nor services, and is a row of its own; so the bare 进出口总值 of the customs, which is goods trade.
 *
 * Sources: 海关总署 (进出口总值, 货物贸易), 国家统计局《中国统计年鉴2024》主要统计指标解释, 商务部 (实际使用外资, 对外直接投资).
 */
const textTerms: ReadonlyArray<IndicatorTerm> = [
  term(
    '货物进出口总额',
    'Goods trade',
    '货物贸易总额 货物贸易进出口额 货物贸易进出口 货物贸易进出口总额 货物进出口额 货物进出口 货物贸易进出口总值 货物进出口总值 进出口总值 进出口总额 进出口额 货物贸易额 货物贸易 外贸进出口总值 外贸进出口总额 外贸进出口 外贸总值 外贸总额 对外贸易总额 对外贸易额',
  ),
  term('进出口', 'Exports and imports'),
  term('出口', 'Exports', '出口额 出口总额 出口总值 出口值'),
  term('进口', 'Imports', '进口额 进口总额 进口总值 进口值'),
  term('货物出口总额', 'Goods exports', '货物出口 货物出口额 货物贸易出口 货物贸易出口额'),
  term('货物进口总额', 'Goods imports', '货物进口 货物进口额 货物贸易进口 货物贸易进口额'),
  term(
    '服务进出口总额',
    'Services trade',
    '服务贸易总额 服务贸易额 服务贸易进出口总额 服务贸易进出口 服务进出口 服务进出口额 服务贸易',
  ),
  term('服务出口', 'Services exports', '服务贸易出口 服务出口额 服务贸易出口额'),
  term('服务进口', 'Services imports', '服务贸易进口 服务进口额 服务贸易进口额'),
  term('贸易顺差', 'Trade surplus', '顺差 货物贸易顺差'),
  term('贸易额', 'Trade', '双边贸易额 贸易总额 贸易总值 双边贸易总值 双边贸易'),
  term('一般贸易进出口', 'General trade', '一般贸易'),
  term('加工贸易进出口', 'Processing trade', '加工贸易'),
  term('跨境电商进出口', 'Cross-border e-commerce', '跨境电商进出口规模 跨境电商进出口额 跨境电子商务进出口'),
  term('高新技术产品出口', 'Exports of high-tech products', '高新技术产品出口额 出口高新技术产品 出口的高新技术产品'),
  term('机电产品出口', 'Exports of mechanical and electrical products', '机电产品出口额 出口机电产品'),
  term(
    '实际使用外资金额',
    'Foreign direct investment, used',
    '实际使用外资 实际利用外资 实际利用外资金额 实际使用外商直接投资金额 实际使用外商直接投资 使用外资 实际到位外资',
  ),
  term('新设外商投资企业', 'New foreign-invested enterprises', '新设立外商投资企业 新设外资企业 新设立外资企业'),
  term('对外直接投资', 'Outward direct investment', '全行业对外直接投资 对外直接投资额'),
  term('对外非金融类直接投资', 'Outward non-financial direct investment', '非金融类直接投资 非金融类对外直接投资'),
  term('平均关税', 'Average tariff', '平均关税水平 关税总水平 平均进口关税 进口关税水平'),
  term('社会消费品零售总额', 'Retail sales of consumer goods', '社会消费品零售额 社零总额'),
  term('网上零售额', 'Online retail sales', '网络零售额'),
  term('规模以上工业增加值', 'Value added of industry above designated size', '规上工业增加值 规模以上工业企业增加值'),
  term('高技术制造业增加值', 'Value added of high-tech manufacturing', '规模以上高技术制造业增加值'),
  term('数字经济核心产业增加值', 'Value added of core digital industries'),
  term(
    '固定资产投资',
    'Investment in fixed assets',
    '全社会固定资产投资 固定资产投资（不含农户） 固定资产投资(不含农户)',
  ),
  term('居民人均可支配收入', 'Disposable income per head', '人均可支配收入 全体居民人均可支配收入'),
  term('城镇居民人均可支配收入', 'Disposable income per head, urban'),
  term('农村居民人均可支配收入', 'Disposable income per head, rural'),
  term('人均地区生产总值', 'Gross regional product per head', '人均国内生产总值 人均GDP 人均生产总值'),
  term('居民消费价格', 'Consumer prices', '居民消费价格指数 CPI 居民消费价格总水平'),
  term('工业生产者出厂价格', 'Producer prices', 'PPI 工业生产者出厂价格指数'),
  term('城镇新增就业', 'New urban jobs', '新增城镇就业 城镇新增就业人数'),
  term('城镇调查失业率', 'Surveyed urban unemployment rate', '调查失业率'),
  term('常住人口城镇化率', 'Urbanisation rate', '城镇化率'),
  term('粮食产量', 'Grain output', '粮食总产量'),
  term(
    '单位地区生产总值能耗',
    'Energy use per unit of output',
    '单位GDP能耗 单位国内生产总值能耗 单位生产总值能耗 万元地区生产总值能耗 单位地区生产总值能源消耗',
  ),
  term('研发经费投入强度', 'R&D intensity', '全社会研发经费投入强度 研究与试验发展经费投入强度 研发投入强度'),
  term(
    '研发经费',
    'Spending on R&D',
    '研究与试验发展经费 R&D经费 全社会研发经费支出 研究与试验发展(R&D)经费支出 研发经费支出 研发经费投入',
  ),
  term('集装箱吞吐量', 'Container throughput', '港口集装箱吞吐量'),
  term('中欧班列', 'China–Europe freight trains', '中欧班列开行 中欧班列开行量 开行中欧班列'),
  term('通关时间', 'Clearance time', '企业通关时间 通关用时 整体通关时间'),
]

const known = new Set(textTerms.flatMap(({zh, names}) => [zh, ...names]))

/** All terms: those of texts, and those of the table of analysts' indicators that no text term names already. */
export const indicatorTerms: ReadonlyArray<IndicatorTerm> = [
  ...textTerms,
  ...indicatorTable
    .filter(({zh}) => !known.has(zh))
    .map(({zh, en, names}) => ({zh, en, names: names.filter((name) => !known.has(name))})),
]
