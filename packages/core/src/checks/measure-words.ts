/**
 * Words that do not change what a label measures, for an analyst to mend. Source: the wording of 国家统计局 and 海关总署, who
 * print 进出口总值, 货物贸易进出口 and 外贸总值 for one statistic. Whole names of one thing stand in `names/indicator-names.ts`; here are
 * words within labels, with whatever stands around them (我省第二产业利用外资).
 */

/** Other words for the same thing, tried in this order on the whole label. */
export const sameThings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:全[省市县区国]|[我本][省市县区国])(?=.)/, ''],
  [/^(?:同期|当年|当月|全年|累计|其中|年末|期末|年底|共|合计|实现|完成|规模达|总的)+/, ''],
  [/(?:增速|增长率|增幅|同比|环比|累计|合计|比上年|达到?|约|共计)+$/, ''],
  [/对外贸易|外贸/, '货物贸易'],
  [/贸易进出口/, '进出口'],
  [/(?<=货物|服务)贸易/, '进出口'],
  [/^(?:整体|全部)(?=出口|进口)/, ''],
  [/利用外资/, '使用外资'],
  [/^经济总量$/, '生产总额'],
  [/国内生产总值|地区生产总值|(?<!民)生产总值|GDP/i, '生产总额'],
  [/(?:平均)?进口?关税(?:总水平|水平)?|关税总水平/, '平均关税'],
  [/消费价格(?:总水平|总指数|指数)|CPI/, '消费价格'],
  [/用时/, '时间'],
  [/(?:总额|总值|总量|总规模|总数|总计|金额|数额|规模|水平)$/, ''],
  [/(?<!差)额$/, ''],
]

/** Characters that join words and mean nothing themselves. */
export const joiningCharacters: RegExp = /[\s“”"'‘’《》「」的之、，（）()]/g

/** 占…的比重为: words around the whole of a share that are none of it. */
export const shareTail: RegExp = /(?:的)?(?:比重|份额|比例|占比)(?:为|达|达到)?$/

/** A label that names the customs’ total by a part of its name. */
export const bareTrade: ReadonlyMap<string, string> = new Map([['进出口', '货物进出口']])
