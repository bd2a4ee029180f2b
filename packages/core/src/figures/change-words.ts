/**
 * Words that say how a figure came to be, for an analyst to mend. A verb with 到, 至 or 为 behind it leads to a level
 * (下降到 15.3%); without, the figure is the change itself (下降 8.1%).
 */
export const upWords: ReadonlyArray<string> = [
  '增长',
  '增加',
  '上升',
  '提高',
  '提升',
  '上涨',
  '扩大',
  '攀升',
  '回升',
  '加快',
  '增幅',
  '增速',
  '增长率',
  '净增',
  '增至',
  '升至',
  '涨',
  '增',
  '升',
  '高出',
  '跃升',
  '扩张',
  '多增',
  '上调',
  '走高',
  '反弹',
]
export const downWords: ReadonlyArray<string> = [
  '下降',
  '减少',
  '降低',
  '缩短',
  '缩减',
  '压缩',
  '压减',
  '压低',
  '回落',
  '下滑',
  '收窄',
  '萎缩',
  '下跌',
  '减至',
  '降至',
  '放缓',
  '节约',
  '节省',
  '降幅',
  '跌',
  '降',
  '减',
  '缩小',
  '下调',
  '走低',
]
/** Nouns that are rates of change themselves: 增速 5%. */
export const rateNouns: ReadonlyArray<string> = [
  '增长',
  '增速',
  '增幅',
  '增长率',
  '降幅',
  '涨幅',
  '跌幅',
  '增',
  '下滑',
  '涨',
]

/** A share of a whole. */
export const shareWords: RegExp = /占|比重|占比|份额|贡献率|比例|比率/

/** A comparison with another rate: 比全国高 0.8 个百分点 is a gap, a level. */
export const gapWords: RegExp = /[比较][^，。；]*?[高低快慢多少]出?$|[高低快慢]于[^，。；]*$|高出$/

/** What a growth is measured against; the first row found in the clause wins. Source: model.md, "basis". */
export const basisWords: ReadonlyArray<readonly ['yoy' | 'qoq' | 'annual-average', RegExp]> = [
  ['annual-average', /年均|年平均|年复合|平均每年/],
  ['qoq', /环比|比上月|较上月|比上季度|较上季度|[比较]上年[一二三四]季度/],
  ['yoy', /同比|[比较]上年|[比较]去年|[比较]上一?年同期/],
]

/** Prices. 实际使用外资 names an amount and is no price basis. */
export const priceWords: ReadonlyArray<readonly ['real' | 'nominal', RegExp]> = [
  ['real', /可比价|不变价|扣除价格因素|(?<!名义)实际(?:增长|下降|同比|增速)/],
  ['nominal', /名义|现价|当年价/],
]

/** A time in front of these dates the document or the meeting that is named, and not the figure. */
export const publishingWords: RegExp =
  /^[ ]*[^，。；,;]{0,6}?(?:发布|公布|印发|出台|召开|签署|举办|举行|通过|施行|修订|会议|报告|版)/
