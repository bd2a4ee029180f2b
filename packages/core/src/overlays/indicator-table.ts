import type {OverlayIndicator} from './overlay.ts'

/** An indicator of the table, with the other names that analysts give it. */
export interface IndicatorEntry extends OverlayIndicator {
  readonly unit: string
  readonly names: ReadonlyArray<string>
}

/**
 * Indicators that analysts lay over a paper, for an analyst to mend. Additive are amounts and counts whose provinces add up to
 * regions; rates, means and per-head values never do. A file may bring others: with a column `additive` it says of each whether it adds up.
 *
 * Source: 国家统计局《中国统计年鉴2024》, 主要统计指标解释 (chapters 2, 3, 6, 7, 8, 10, 11, 16, 20). The two vintages of GDP are two
 * indicators: after the fifth economic census, 国家统计局 revised 1992—2023 (2023 上海 by 8.86 %).
 */
export const indicatorTable: ReadonlyArray<IndicatorEntry> = [
  money('gdp', '地区生产总值', 'Gross regional product', ['国内生产总值', 'GDP', '生产总值']),
  money('gdp_first', '地区生产总值（首次公布）', 'Gross regional product, first published', []),
  money('va_primary', '第一产业增加值', 'Value added of primary industry', []),
  money('va_secondary', '第二产业增加值', 'Value added of secondary industry', []),
  money('va_tertiary', '第三产业增加值', 'Value added of tertiary industry', ['服务业增加值']),
  money('va_industry', '工业增加值', 'Value added of industry', []),
  money('trade_goods', '货物进出口总额', 'Goods trade', ['进出口总额', '货物贸易总额', '货物进出口总值', '进出口总值']),
  money('exports_goods', '货物出口总额', 'Goods exports', ['出口总额', '货物出口额', '出口额']),
  money('imports_goods', '货物进口总额', 'Goods imports', ['进口总额', '货物进口额', '进口额']),
  money('trade_apec', '对 APEC 成员进出口总额', 'Goods trade with APEC economies', []),
  money('exports_hightech', '高新技术产品出口额', 'Exports of high-tech products', []),
  money('fdi_used', '实际使用外资金额', 'Foreign direct investment, used', ['实际使用外资', '实际利用外资']),
  money('retail_sales', '社会消费品零售总额', 'Retail sales of consumer goods', []),
  money('fixed_investment', '固定资产投资', 'Investment in fixed assets', ['全社会固定资产投资']),
  money('budget_revenue', '一般公共预算收入', 'General public budget revenue', []),
  money('budget_expenditure', '一般公共预算支出', 'General public budget expenditure', []),
  money('rd_spending', '研究与试验发展经费', 'Spending on R&D', ['R&D经费', '研发经费']),
  stock('pop', '年末常住人口', 'Resident population at year end', '万人', ['常住人口', '年末人口', '年末全国人口']),
  stock('pop_urban', '年末城镇人口', 'Urban population at year end', '万人', ['城镇常住人口']),
  stock('employed', '就业人员', 'Employed persons', '万人', ['年末就业人员']),
  stock('ftz', '自由贸易试验区数', 'Pilot free-trade zones', '个', ['自由贸易试验区', '自贸试验区数']),
  stock('rail_km', '铁路营业里程', 'Railways in operation', '公里', []),
  stock('road_km', '公路里程', 'Roads', '公里', []),
  flow('power_used', '用电量', 'Electricity used', '亿千瓦时', ['全社会用电量']),
  flow('grain', '粮食产量', 'Grain output', '万吨', []),
  flow('patents', '专利授权量', 'Patents granted', '件', []),
  rate('urban_rate', '常住人口城镇化率', 'Urbanisation rate', '%', ['城镇化率']),
  rate('rd_intensity', '研究与试验发展经费投入强度', 'R&D intensity', '%', ['研发投入强度']),
  rate('income_per_head', '居民人均可支配收入', 'Disposable income per head', '元', ['人均可支配收入']),
  rate('gdp_growth', '地区生产总值增速', 'Growth of gross regional product', '%', ['GDP增速']),
]

const byName = new Map(
  indicatorTable.flatMap((entry) => [entry.id, entry.zh, ...entry.names].map((name) => [name, entry])),
)

/** The indicator of this id or name; null where the table has none. */
export function indicatorNamed(name: string): IndicatorEntry | null {
  return byName.get(name) ?? null
}

/** A quotient of two indicators that briefings show. */
export interface RatioEntry {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly numerator: string
  readonly denominator: string
}

/** In per cent, of the same period. */
export const ratioTable: ReadonlyArray<RatioEntry> = [
  {id: 'trade_openness', zh: '外贸依存度', en: 'Goods trade over GDP', numerator: 'trade_goods', denominator: 'gdp'},
]

/** In yuan a head: an amount over the mean of the population at both ends of its year. */
export const perHeadTable: ReadonlyArray<RatioEntry> = [
  {id: 'gdp_per_head', zh: '人均地区生产总值', en: 'GDP per head', numerator: 'gdp', denominator: 'pop'},
]

function money(id: string, zh: string, en: string, names: ReadonlyArray<string>): IndicatorEntry {
  return {id, zh, en, unit: '亿元', isAdditive: true, isStock: false, priceBasis: 'current', names}
}

function stock(id: string, zh: string, en: string, unit: string, names: ReadonlyArray<string>): IndicatorEntry {
  return {id, zh, en, unit, isAdditive: true, isStock: true, priceBasis: null, names}
}

function flow(id: string, zh: string, en: string, unit: string, names: ReadonlyArray<string>): IndicatorEntry {
  return {id, zh, en, unit, isAdditive: true, isStock: false, priceBasis: null, names}
}

function rate(id: string, zh: string, en: string, unit: string, names: ReadonlyArray<string>): IndicatorEntry {
  return {id, zh, en, unit, isAdditive: false, isStock: false, priceBasis: null, names}
}
