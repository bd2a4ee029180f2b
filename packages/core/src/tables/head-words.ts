/**
 * What the heads of statistical tables are made of, for an analyst to mend. Sources: the tables of the annual communiqués of
 * 国家统计局 and of the provinces, the monthly tables of 海关总署, and the 主要指标 boxes of the five-year plans.
 */

/** Heads of columns whose rows are places or bodies that figures are of. */
export const subjectHeads: ReadonlySet<string> = new Set(
  [
    '地区 区域 板块 省份 省市 省区 省区市 省（区、市） 省、自治区、直辖市 城市 市 市州 州市 盟市 地市 区县 县区 县市区 县（市、区） 市（区、县）',
    '国家 国别 经济体 口岸 港口 园区 开发区 片区 海关 城市群 都市圈 城市名称 地区名称 省级行政区',
  ].flatMap((row) => row.split(' ')),
)
/** Heads of columns whose rows are those that trade is done with. */
export const partnerHeads: RegExp =
  /^(?:主要)?(?:国家(?:和|或|、|及|\/)?[（(]?地区[)）]?|国别(?:和|、|\/)?[（(]?地区[)）]?|贸易伙伴|贸易对象|伙伴国?|来源地|来源国.*|目的地|目的国.*|出口市场|进口来源.*|投资来源.*|国家\/地区)$/
/** Heads of columns that number their rows: no figures. */
export const ordinalHeads: RegExp = /^(?:序号?|编号|代码|行次|行号|号|No\.?|#)$/i
/** Heads of columns that hold the units of their rows. */
export const unitHeads: RegExp = /^(?:计量|度量)?单\s*位$/
/** Heads of columns that say something of their rows and name nothing. */
export const remarkHeads: RegExp =
  /^(?:备\s*注|说\s*明|属\s*性|指标属性|类型说明|文号|印发日期|日期|牵头单位|责任单位|建设内容|内容)$/
/** Places in an order. */
export const rankHeads: RegExp = /(?:位次|排名|名次|排位|座次|位列)/

/** The row or column of the whole: it says no more than the caption. */
export const wholeWords: RegExp = /^(?:总\s*计|合\s*计|小\s*计|共\s*计|总数|总体|全部|总\s*值)$/
/** The place that the text or the table is about. */
export const ownPlaceWords: RegExp =
  /^(?:全省|全市|全县|全区|全州|全省合计|全市合计|全区合计|本省|本市|我省|我市)(?:合计|总计|平均)?$/

/** Words of a head that say that the number is the amount, and not of what. */
export const amountWords: RegExp =
  /^(?:数\s*值|金\s*额|绝对额|绝对数|绝对值|绝对量|总\s*量|数\s*量|指标值?|指标名称|项\s*目|名\s*称|类\s*别|数据|实绩|实际完成|实际完成数|完成额|完成数|完成值|完成情况|实际值|本期|本年|本月|当月|当期|当季|累\s*计|本年累计|期末数?|年末数?|年底数|年\s*份|月\s*份|时\s*间|年\s*度|上年|上年同期|去年同期|上期|基期|目标|目标值|规划目标|预期目标|预计|预测|基数|比?上?年?(?:情况))$/

/** Columns of money beside one of quantities. */
export const moneyHeads: RegExp = /(?:金\s*额|价\s*值|货\s*值|[进出]口[额值])$/
/** What stands in a column of the classes of the rows' heads: it says nothing that is measured. */
export const classHeads: RegExp = /^(?:类\s*别|分\s*类|类\s*型|领\s*域|维\s*度|一级指标|指标类[别型])$/
/** Rows that are parts of the row above them without 其中, and have its unit. Source: the tables of the annual communiqués. */
export const partRows: RegExp =
  /^(?:第[一二三]产业|[一二三]产|[进出]口(?:总?[额值])?|城镇|农村|乡村|工业|建筑业|服务业|轻工业|重工业)$/

/** A rate of change over a period. Longest first. */
export const growthHeads: RegExp =
  /(?:(?:比|较)(?:上年|去年|上月|上季度|上期)?(?:同期)?)?(?:按(?:可比价格?|不变价格?)(?:计算)?)?(?:同比|环比)?(?:名义|实际|可比价|年均|平均每年|年平均)?(?:增长速度|增长率|增速|增幅|增减幅度?|增减率|涨跌幅度?|涨幅|跌幅|降幅|升降幅度?|升降|增长|增减|涨跌|同比|环比|变动率|变化率)(?:情况|幅度|[（(].{0,12}[）)])?$|^[±+\-–—\s]+$/
/** An amount by which something changed. */
export const changeHeads: RegExp =
  /增减额|增减量|增减数|增加额|增加量|增加数|减少额|减少量|增量|净增|变化量|变动额|变动量|增减/
/** A change downwards, printed without a minus: 能耗降低（%）. 增减 and 涨跌 say none. */
export const downHeads: RegExp = /(?<!升)(?:降低|下降|减少|降幅|跌幅|压减|压缩)(?!额?增加)/
/** A change upwards that is none of growth: 提高（百分点）. */
export const changeVerbs: RegExp = /(?:降低|下降|减少|压减|压缩|提高|提升|上升|增加|扩大)(?:幅度|额|量|数)?$/
/** A part of a whole. */
export const shareHeads: RegExp = /占[^，。；]*?(?:比重|比例|份额)?$|所?占比(?:重|例)?|比重|份额|贡献率|(?:构成|结构)$/
/** A rate that a table prints in percent or per mille, however its head ends: never without its unit. */
export const indexHeads: RegExp = /指数|=\s*100|系数|得分|评分|分值/

/** Heads that end so count things: without a unit they are plain counts. */
export const countHeads: RegExp = /(?<![指系倍基分常参岁天函])(?:个数|户数|家数|人数|项目数|企业数|总数|数)$/

/**
 * Nouns that end the name of something measured. A row that ends with one says all; any other (制造业, 民营企业) is what the
 * column or the caption measures.
 */
export const measureNouns: RegExp =
  /(?:总额|总值|总量|金额|[额值量率数价费税]|进出口|出口|进口|贸易|收入|支出|投资|外资|消费|人口|人员|面积|价格|存款|贷款|余额|里程|利润|资金|资产|负债|规模|销售|水平|比重|占比|成本|指数|强度|密度|时间|年限|寿命|浓度|能耗|消耗|排放|交易|就业|企业|主体|机构|项目|床位|开行|吞吐|储备|经费|GDP|年龄|工资|补贴|债务|预算|决算|建设|供给|供应)$/
/** Nouns that, behind 其中, name the part and not the measure: 一般贸易, 民营企业. */
export const partNouns: RegExp = /(?:贸易|企业|主体|机构|项目|人员|产品|行业|方式)$/
/** Measures so wide that a row which is one itself (地区生产总值) needs none of them. */
export const wideMeasures: RegExp = /^(?:增加值|总产值|产值|总额|总值|规模|指标|总量|产量|金额)$/

/** What a caption says before and behind what it measures. */
export const captionLeads: RegExp =
  /^(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:省|市|州|国|区|县|个)(?:区市)?|[、，,和及与及其\s“”"'（）()：:]|末|底|期间|时期|以来|度|全年|年(?=[^末均])|各(?:省区市|省区|省市|区县|县区|市县|市州|省|市|县|区|州|地)(?!场)|(?:部分|主要|各|重点|有关|相关|全部|沿边|分)(?:种|类|运输方式完成|运输方式|行业|区县|县区|地区|省市|省区市?|省份|城市|市州|国家和地区|国别（地区）|国别|国家|贸易伙伴|园区|产业|主体|商品|产品|类型|方式|月度?|季度?|年度?)*|(?:省市|省区市|省份|城市|区县|市州|县市|地区|区域|国家和地区|国家|月度|年度|季度)(?!生产)|(?:对|与|同|自|从|向)(?:主要)?(?:国家和地区|国家（地区）|国家|贸易伙伴|国别（地区）|地区|市场)(?:的)?|按\p{Script=Han}{1,6}分(?:组|类)?的?|的)+/u
export const captionTails: RegExp =
  /(?:及|和|与|、|及其|以及)?(?:其)?(?:同比)?(?:基本|主要|完成|运行|发展|变化|增长|构成|分布|进展|实现|收支)?(?:情况|一览表?|统计表?|明细表?|汇总表?|比较|对比|变化|预测|来源地|来源国别?|目的地|流向|国别|排名|排序|排行|位次|速度|增长速度|增速|增长率|增长|增幅|涨跌幅度?|指标|数据|目标|构成|结构|占比|比重|表|（.*?）|\(.*?\)|续|[：:，,、\s])+$/
/** A caption made of these alone measures nothing. */
export const emptyCaptions: RegExp =
  /^(?:主要|基本|重要|经济|社会|发展|国民|预期|核心|相关|有关|重点|外经贸|外贸|对外|和|的|及|与|工作)*(?:指标|数据|情况|目标|概况|任务|经济)*$/
