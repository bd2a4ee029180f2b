/**
 * Words that say how a figure came to be, for an analyst to mend: the one table of them. A verb with 到, 至 or 为 behind it leads
 * to a level (下降到 15.3%); without, the figure is the change itself (下降 8.1%). Source: 国家统计局, “统计用语” in its
 * communiqués from 2015 on; 海关总署, monthly notes.
 */
export interface ChangeWord {
  readonly direction: 'up' | 'down'
  /** `rate`: a percentage behind it is a rate of growth (增速 5%); `verb`: only where times are compared; `effect`: what a measure does (缩短 30%). */
  readonly sort: 'rate' | 'verb' | 'effect'
  readonly words: ReadonlyArray<string>
}

export const changeWords: ReadonlyArray<ChangeWord> = [
  {
    direction: 'up',
    sort: 'rate',
    words: [
      '增长',
      '增速',
      '增幅',
      '增长率',
      '涨幅',
      '升幅',
      '上涨',
      '涨',
      '增',
      '增产',
      '增收',
      '递增',
      '激增',
      '成长',
    ],
  },
  {
    direction: 'up',
    sort: 'verb',
    words: [
      '增加',
      '上升',
      '提高',
      '提升',
      '扩大',
      '攀升',
      '回升',
      '加快',
      '净增',
      '增至',
      '升至',
      '升',
      '高出',
      '跃升',
      '扩张',
      '多增',
      '翻',
      '上调',
      '上浮',
      '走高',
      '反弹',
      '提速',
    ],
  },
  {
    direction: 'down',
    sort: 'rate',
    words: ['降幅', '跌幅', '下滑', '下跌', '减产', '递减'],
  },
  {
    direction: 'down',
    sort: 'verb',
    words: [
      '下降',
      '减少',
      '降低',
      '回落',
      '收窄',
      '萎缩',
      '减至',
      '降至',
      '放缓',
      '跌',
      '降',
      '减',
      '缩小',
      '下调',
      '下浮',
      '走低',
    ],
  },
  {
    direction: 'down',
    sort: 'effect',
    words: ['缩短', '缩减', '压缩', '压减', '压低', '节约', '节省', '减排'],
  },
]

const ofSort = (...sorts: ReadonlyArray<ChangeWord['sort']>): ReadonlyArray<string> =>
  changeWords.filter(({sort}) => sorts.includes(sort)).flatMap(({words}) => words)
const ofDirection = (direction: ChangeWord['direction']): ReadonlyArray<string> =>
  changeWords.filter((each) => each.direction === direction).flatMap(({words}) => words)

/** All of them, longest first, as alternatives of a pattern. */
export const changePattern: string = ofSort('rate', 'verb', 'effect')
  .toSorted((left, right) => right.length - left.length)
  .join('|')
export const upWords: ReadonlyArray<string> = ofDirection('up')
export const downWords: ReadonlyArray<string> = ofDirection('down')
/** A percentage behind one of these is a rate of growth. */
export const rateWords: ReadonlySet<string> = new Set(ofSort('rate'))
/** What a measure does compares with no time before. */
export const effectWords: ReadonlySet<string> = new Set(ofSort('effect'))
/** Nouns that are rates themselves: 增长率为 5%, 增速达 5%; what follows 为 is no level. */
export const rateNouns: RegExp = /^(?:增速|增幅|增长率|降幅|涨幅|升幅|跌幅)$/

/** Named rates that hold a word of change, and 相当于…的: levels. */
export const levelNouns: RegExp = /自然增长率[^，。；]{0,3}$|相当于[^，。；]{0,16}的[约近]?\s?$/

/** 比上年多 37 个, 较 2020 年低 1.2 个百分点: where times are compared these are changes. */
export const gapVerbs: ReadonlyArray<readonly ['up' | 'down', RegExp]> = [
  ['up', /(?:高|快|多|大|长)(?:出|了|于)?[\s约近逾]*$/],
  ['down', /(?:低|慢|少|小|短)(?:了|于)?[\s约近逾]*$/],
]

/** What a percentage is by the noun behind it; the first row found wins: 以 8% 的速度, 3% 的税率, 60% 的企业. */
export const nounsBehind: ReadonlyArray<readonly ['growth' | 'level' | 'share', RegExp]> = [
  ['growth', /^\s*的?(?:年均|平均|高|中高速|较快)?(?:增长|增速|增幅|速度)/],
  ['level', /^\s*的[^，。；、]{0,5}(?:率|水平|标准|目标|关税|附加费|税)(?=[，。；、和及与]|$)/],
  ['share', /^\s*(?:以上|左右)?(?:均|都|是)?(?:来自|源自|出自|投向|流向|用于|销往|集中[在于]|分布[在于]|属于)/],
  ['share', /^\s*的\s?(?!时间|概率|显著|水平|幅度)[\p{Script=Han}A-Z]/u],
]

/** Nouns of a share. */
export const shareNouns: ReadonlyArray<string> = ['比重', '占比', '份额', '贡献率', '比例', '比率']

/** A share of a whole. */
export const shareWords: RegExp = /占|比重|占比|份额|贡献率|比例|比率/

/** A comparison with another rate: 比全国高 0.8 个百分点 is a gap, a level. */
export const gapWords: RegExp =
  /[比较][^，。；]*?[高低快慢多少大小]出?$|[高低快慢大小优]于[^，。；]*$|[高超多]出[^，。；]*$/

/** What a growth is measured against; the first row found in the clause wins. Source: model.md, "basis". */
export const basisWords: ReadonlyArray<readonly ['yoy' | 'qoq' | 'annual-average', RegExp]> = [
  ['annual-average', /年均|年平均|年复合|复合年|复合增长|平均每年/],
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
