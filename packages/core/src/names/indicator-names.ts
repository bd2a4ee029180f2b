import type {Series} from '../model/model.ts'

/** One thing that texts and analysts' tables measure, in the words that they use for it. */
export interface IndicatorRow {
  /** The name that outputs show. */
  readonly zh: string
  readonly en: string
  /** Other labels that mean the same thing and nothing else. */
  readonly names: ReadonlyArray<string>
  /** What an analyst's column of it holds; null where only texts speak of it. */
  readonly data: IndicatorData | null
}

/** How an indicator stands in analysts' data. */
export interface IndicatorData {
  readonly id: string
  /** The unit that it is given in. */
  readonly unit: string
  /** Amounts and counts whose provinces add up to regions; rates, means and per-head values never do. */
  readonly isAdditive: boolean
  /** A state at the end of a period and not a flow over it. */
  readonly isStock: boolean
  /** Whether a value below nought says something: of a rate of growth, not of an amount or a count. */
  readonly canBeNegative: boolean
  readonly priceBasis: Series['priceBasis']
  /** The name of the column where that is another; null where it is that of the row. */
  readonly zh: string | null
  /** Names that say it at the head of a column, and less in a text: 出口额 is of goods there, and of nothing said in a text. */
  readonly columns: ReadonlyArray<string>
}

/**
 * The one table of what is measured, for an analyst to extend: a row for each thing, its other names parted by spaces. Texts,
 * indicators and the columns of overlays read it.
 *
 * Two rows are never one indicator: goods and services, exports and imports, an amount and its growth, gross and per head. A bare
 * 出口 says neither goods nor services, and is a row of its own; so the bare 进出口总值 of the customs, which is goods trade.
 *
 * Sources: 海关总署 (进出口总值, 货物贸易), 国家统计局《中国统计年鉴2024》主要统计指标解释 (chapters 2, 3, 6, 7, 8, 10, 11, 16, 20),
 * 商务部 (实际使用外资, 对外直接投资). The two vintages of GDP are two: after the fifth economic census, 国家统计局 revised 1992—2023
 * (2023 上海 by 8.86 %).
 */
export const indicatorNames: ReadonlyArray<IndicatorRow> = [
  row('地区生产总值', 'Gross regional product', '国内生产总值 GDP 生产总值', money('gdp')),
  row('地区生产总值（首次公布）', 'Gross regional product, first published', '', money('gdp_first')),
  row('第一产业增加值', 'Value added of primary industry', '', money('va_primary')),
  row('第二产业增加值', 'Value added of secondary industry', '', money('va_secondary')),
  row('第三产业增加值', 'Value added of tertiary industry', '服务业增加值', money('va_tertiary')),
  row('工业增加值', 'Value added of industry', '', money('va_industry')),
  row(
    '货物进出口总额',
    'Goods trade',
    '货物贸易总额 货物贸易进出口额 货物贸易进出口 货物贸易进出口总额 货物进出口额 货物进出口 货物贸易进出口总值 货物进出口总值 进出口总值 进出口总额 进出口额 货物贸易额 货物贸易 外贸进出口总值 外贸进出口总额 外贸进出口 外贸总值 外贸总额 对外贸易总额 对外贸易额',
    money('trade_goods'),
  ),
  row(
    '货物出口总额',
    'Goods exports',
    '货物出口 货物出口额 货物贸易出口 货物贸易出口额',
    money('exports_goods', {columns: '出口总额 出口额'.split(' ')}),
  ),
  row(
    '货物进口总额',
    'Goods imports',
    '货物进口 货物进口额 货物贸易进口 货物贸易进口额',
    money('imports_goods', {columns: '进口总额 进口额'.split(' ')}),
  ),
  row('对 APEC 成员进出口总额', 'Goods trade with APEC economies', '', money('trade_apec')),
  row(
    '高新技术产品出口',
    'Exports of high-tech products',
    '高新技术产品出口额 出口高新技术产品 出口的高新技术产品',
    money('exports_hightech', {zh: '高新技术产品出口额'}),
  ),
  row(
    '实际使用外资金额',
    'Foreign direct investment, used',
    '实际使用外资 实际利用外资 实际利用外资金额 实际使用外商直接投资金额 实际使用外商直接投资 使用外资 实际到位外资',
    money('fdi_used'),
  ),
  row('社会消费品零售总额', 'Retail sales of consumer goods', '社会消费品零售额 社零总额', money('retail_sales')),
  row(
    '固定资产投资',
    'Investment in fixed assets',
    '全社会固定资产投资 固定资产投资（不含农户） 固定资产投资(不含农户)',
    money('fixed_investment'),
  ),
  row('一般公共预算收入', 'General public budget revenue', '', money('budget_revenue')),
  row('一般公共预算支出', 'General public budget expenditure', '', money('budget_expenditure')),
  row(
    '研发经费',
    'Spending on R&D',
    '研究与试验发展经费 R&D经费 全社会研发经费支出 研究与试验发展(R&D)经费支出 研发经费支出 研发经费投入',
    money('rd_spending', {zh: '研究与试验发展经费'}),
  ),
  row('年末常住人口', 'Resident population at year end', '常住人口 年末人口 年末全国人口', stock('pop', '万人')),
  row('年末城镇人口', 'Urban population at year end', '城镇常住人口', stock('pop_urban', '万人')),
  row('就业人员', 'Employed persons', '年末就业人员', stock('employed', '万人')),
  row('自由贸易试验区数', 'Pilot free-trade zones', '自由贸易试验区 自贸试验区数', stock('ftz', '个')),
  row('铁路营业里程', 'Railways in operation', '', stock('rail_km', '公里')),
  row('公路里程', 'Roads', '', stock('road_km', '公里')),
  row('用电量', 'Electricity used', '全社会用电量', flow('power_used', '亿千瓦时')),
  row('粮食产量', 'Grain output', '粮食总产量', flow('grain', '万吨')),
  row('专利授权量', 'Patents granted', '', flow('patents', '件')),
  row('常住人口城镇化率', 'Urbanisation rate', '城镇化率', rate('urban_rate', '%')),
  row(
    '研发经费投入强度',
    'R&D intensity',
    '全社会研发经费投入强度 研究与试验发展经费投入强度 研发投入强度',
    rate('rd_intensity', '%', {zh: '研究与试验发展经费投入强度'}),
  ),
  row(
    '居民人均可支配收入',
    'Disposable income per head',
    '人均可支配收入 全体居民人均可支配收入',
    rate('income_per_head', '元'),
  ),
  row(
    '地区生产总值增速',
    'Growth of gross regional product',
    'GDP增速',
    rate('gdp_growth', '%', {canBeNegative: true}),
  ),
  row('进出口', 'Exports and imports'),
  row('出口', 'Exports', '出口额 出口总额 出口总值 出口值'),
  row('进口', 'Imports', '进口额 进口总额 进口总值 进口值'),
  row(
    '服务进出口总额',
    'Services trade',
    '服务贸易总额 服务贸易额 服务贸易进出口总额 服务贸易进出口 服务进出口 服务进出口额 服务贸易',
  ),
  row('服务出口', 'Services exports', '服务贸易出口 服务出口额 服务贸易出口额'),
  row('服务进口', 'Services imports', '服务贸易进口 服务进口额 服务贸易进口额'),
  row('贸易顺差', 'Trade surplus', '顺差 货物贸易顺差'),
  row('贸易额', 'Trade', '双边贸易额 贸易总额 贸易总值 双边贸易总值 双边贸易'),
  row('一般贸易进出口', 'General trade', '一般贸易'),
  row('加工贸易进出口', 'Processing trade', '加工贸易'),
  row('跨境电商进出口', 'Cross-border e-commerce', '跨境电商进出口规模 跨境电商进出口额 跨境电子商务进出口'),
  row('机电产品出口', 'Exports of mechanical and electrical products', '机电产品出口额 出口机电产品'),
  row('新设外商投资企业', 'New foreign-invested enterprises', '新设立外商投资企业 新设外资企业 新设立外资企业'),
  row('对外直接投资', 'Outward direct investment', '全行业对外直接投资 对外直接投资额'),
  row('对外非金融类直接投资', 'Outward non-financial direct investment', '非金融类直接投资 非金融类对外直接投资'),
  row('平均关税', 'Average tariff', '平均关税水平 关税总水平 平均进口关税 进口关税水平'),
  row('网上零售额', 'Online retail sales', '网络零售额'),
  row('规模以上工业增加值', 'Value added of industry above designated size', '规上工业增加值 规模以上工业企业增加值'),
  row('高技术制造业增加值', 'Value added of high-tech manufacturing', '规模以上高技术制造业增加值'),
  row('数字经济核心产业增加值', 'Value added of core digital industries'),
  row('城镇居民人均可支配收入', 'Disposable income per head, urban'),
  row('农村居民人均可支配收入', 'Disposable income per head, rural'),
  row('人均地区生产总值', 'Gross regional product per head', '人均国内生产总值 人均GDP 人均生产总值'),
  row('居民消费价格', 'Consumer prices', '居民消费价格指数 CPI 居民消费价格总水平'),
  row('工业生产者出厂价格', 'Producer prices', 'PPI 工业生产者出厂价格指数'),
  row('城镇新增就业', 'New urban jobs', '新增城镇就业 城镇新增就业人数'),
  row('城镇调查失业率', 'Surveyed urban unemployment rate', '调查失业率'),
  row(
    '单位地区生产总值能耗',
    'Energy use per unit of output',
    '单位GDP能耗 单位国内生产总值能耗 单位生产总值能耗 万元地区生产总值能耗 单位地区生产总值能源消耗',
  ),
  row('集装箱吞吐量', 'Container throughput', '港口集装箱吞吐量'),
  row('中欧班列', 'China–Europe freight trains', '中欧班列开行 中欧班列开行量 开行中欧班列'),
  row('跨境电商通关效率', 'Clearance efficiency of cross-border e-commerce'),
  row('查验率', 'Inspection rate'),
  row('合规成本', 'Compliance costs'),
  row('自贸试验区', 'Pilot free trade zones'),
  row('贸易伙伴', 'Trading partners'),
  row('货物贸易规模', 'Scale of goods trade'),
  row('服务贸易规模', 'Scale of services trade'),
  row('对世界经济增长的贡献率', 'Contribution to world economic growth'),
  row('对全国经济增长的贡献率', 'Contribution to national economic growth'),
  row('锂离子蓄电池出口', 'Exports of lithium-ion batteries', '锂离子蓄电池出口额'),
  row('光伏产品出口', 'Exports of photovoltaic products', '光伏产品出口额'),
  row('电动汽车出口', 'Exports of electric vehicles', '电动汽车出口额'),
  row('集成电路出口', 'Exports of integrated circuits', '集成电路出口额'),
  row('汽车出口', 'Exports of motor vehicles', '汽车出口额'),
  row('船舶出口', 'Exports of ships', '船舶出口额'),
  row('农产品出口', 'Exports of agricultural products', '农产品出口额'),
  row('农产品进口', 'Imports of agricultural products', '农产品进口额'),
  row('通关时间', 'Clearance time', '企业通关时间 通关用时 整体通关时间'),
]

function row(zh: string, en: string, names = '', data: IndicatorData | null = null): IndicatorRow {
  return {zh, en, names: names.split(' ').filter(Boolean), data}
}

type Told = Partial<Pick<IndicatorData, 'zh' | 'columns' | 'canBeNegative'>>

/** An amount in current prices. */
function money(id: string, told: Told = {}): IndicatorData {
  return {...plain(), id, unit: '亿元', isAdditive: true, priceBasis: 'current', ...told}
}

function stock(id: string, unit: string, told: Told = {}): IndicatorData {
  return {...plain(), id, unit, isAdditive: true, isStock: true, ...told}
}

function flow(id: string, unit: string, told: Told = {}): IndicatorData {
  return {...plain(), id, unit, isAdditive: true, ...told}
}

function rate(id: string, unit: string, told: Told = {}): IndicatorData {
  return {...plain(), id, unit, isAdditive: false, ...told}
}

/** What most columns are. */
function plain(): Pick<IndicatorData, 'isStock' | 'canBeNegative' | 'priceBasis' | 'zh' | 'columns'> {
  return {isStock: false, canBeNegative: false, priceBasis: null, zh: null, columns: []}
}
