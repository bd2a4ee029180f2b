/**
 * Groups that are named as partners, with the words that make them one, without spaces; longer than the names of the table of
 * subjects, since APEC 成员 alone are whose a figure is. For an analyst to mend, longest first.
 */
export const partnerGroups: ReadonlyArray<string> = [
  'APEC其他成员经济体',
  'APEC其他成员',
  'APEC其他经济体',
  'APEC成员经济体',
  'APEC成员',
  '亚太经合组织其他成员',
  '东盟其他成员国',
  'RCEP其他成员国',
  'RCEP其他成员',
  'RCEP成员国',
]

/** A name behind these is a partner: 对东盟出口, 面向中亚, 开往欧洲, 前三大贸易伙伴分别为东盟、欧盟. */
export const towards: RegExp =
  /(?:(?:贸易伙伴|出口市场|进口来源地?|出口目的地|投资来源地?|外资来源地?)(?:分别|依次)?[为是]|对|向|面向|开往|发往|运往|销往|输往|驶往|出口至|出口到|赴)$/

/** 对东盟经济增长的贡献率 is an effect on a name, and no dealing with it. */
export const effectBehind: RegExp =
  /^[^，。；]{0,6}?(?:集中|转移|倾斜|延伸|辐射|流动|迁移|汇聚|靠拢|看齐)|^[^，。；]{0,12}?(?:贡献|影响|拉动|带动|支撑|依存|依赖)/

/** Words of a clause that speaks of more than the partner before it. */
export const summingUp: RegExp = /^[^占于比较]*(?:[二两三四五六]者|合计|全省|全市|全国|整体|总体|其余|其他|全球|世界)/

/** A name behind these is a partner where a word of trade stands behind it: 与东盟贸易额, 与 APEC 其他成员的双边贸易. */
export const together: RegExp = /(?:与|同|和|跟)$/
export const togetherWords: RegExp =
  /^[^，。；]{0,16}?(?:贸易|进出口|双边|往来|投资|合作|经贸|签|互|之间|间的|货物|对外)/

/** A name behind this is a partner where capital or work goes there: 在越南投资, 在共建“一带一路”国家承包工程. */
export const placed: RegExp = /(?<![存现])在$/
export const placedWords: RegExp = /^[^，。；]{0,10}?(?:投资|承包|承揽|新签|设立)/

/** A name behind these is a partner where goods or money come from it: 自澳大利亚进口. */
export const fromWhere: RegExp = /(?:(?<!来)自|从)$/
export const fromWords: RegExp = /^(?:的)?[^，。；]{0,12}?(?:进口|引进|采购|输入|进境|到)/

/** A name between these and goods is where they come from: 进口越南农产品. */
export const importing: RegExp = /(?:进口|采购|购买)$/
export const goodsBehind: RegExp = /^(?!总?[额值量]|占|同比|增|下降|分别|产品|商品|等)\p{Script=Han}{2}/u

/** 对其出口: trade with the one that was spoken of. 其中, 其他 and 其余 speak of nobody. */
export const withThem: RegExp =
  /(?:对|自|从|与|向)其(?=[^，。；他余它]{0,6}?(?:进出口|出口|进口|贸易|投资|双边|中间产?品))(?!中(?!间))/g

/** 越南保持中国在东盟的第一大贸易伙伴: where a rank holds is nobody's partner. */
export const fieldBefore: RegExp = /在\s*$/

/** A name behind this in its clause is of the whole of a share: 占同期全省对东盟进出口总值的三成. */
export const wholeBefore: RegExp = /占[^，。；：,;:\d%％]*$/

/** Labels of a flow of goods: under 其中 they are of the trade that was spoken of. */
export const flowOfGoods: RegExp = /(?:进出口|出口|进口|贸易)(?:总?额|总?值|规模)?$/

/** A name behind these is the way that goods or money take, and a partner where it is an economy: 经由香港. */
export const byWay: RegExp = /(?:经由?|通过)$/

/** A name before these is a partner: 东盟第一大贸易伙伴; the rank is blanked. */
export const partnershipBehind: RegExp =
  /^\s*的?\s*(?:(?:在)?(?:全球|世界|海外)的?\s*)?(?:最大|主要|重要|\uFFFC+\s*大?)\s*的?(?:贸易伙伴|出口市场|出口目的地|进口来源|投资来源|外资来源|投资目的地)/

/** 东盟连续六年为全省第一大贸易伙伴: behind the name of one who is a partner. */
export const partnershipClause: RegExp =
  /^[^，。；]{0,16}?(?:是|为|成为|保持|居|作为|跃升为)[^，。；]{0,12}(?:贸易伙伴|贸易对象|出口市场|工程市场|出口目的地|进口来源地?|投资来源地?|投资目的地|外资来源地?)/

/** 对美出口, 自日进口: countries in one character, by custom of the customs. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['美', '美国'],
  ['日', '日本'],
  ['韩', '韩国'],
  ['俄', '俄罗斯'],
  ['欧', '欧盟'],
  ['英', '英国'],
  ['德', '德国'],
  ['法', '法国'],
  ['澳', '澳大利亚'],
  ['印', '印度'],
  ['越', '越南'],
  ['非', '非洲'],
  ['泰', '泰国'],
  ['柬', '柬埔寨'],
  ['老', '老挝'],
  ['缅', '缅甸'],
  ['马', '马来西亚'],
  ['哈', '哈萨克斯坦'],
  ['蒙', '蒙古国'],
  ['加', '加拿大'],
  ['意', '意大利'],
  ['拉', '拉美'],
])
/** 对美出口; 中越两国, 中非贸易额: trade of the two with each other. 中新, 中巴 and 中阿 can be of several countries, and are left out. */
export const shortPartner: RegExp =
  /^(?:(?:对|自|与|从|向|在)(?<short>[美日韩俄欧英德法澳印越非])(?=出口|进口|进出口|贸易|投资|直接投资|货物|全行业|非金融|新签|累计|签署|承包)|中(?<pair>[美日韩俄欧英德法澳印越非泰柬老缅马哈蒙加意拉])(?!印尼)(?=[两双]|货物|服务贸易|贸易|进出口|经贸|农产品|中间产?品|边境|投资(?!协定|银行)|(?:之)?间(?:的)?(?:贸易|双边)))/

/** 对华, 在华: the text's own country, in one character. */
export const ownCountry: RegExp = /[对在来赴自从]华(?=[\p{Script=Han}\uFFFC])(?![为夏侨裔商人南北东中西润泰])/gu

/** Labels that name a flow alone: behind 对东盟出口…亿元, a bare 进口 is trade with the same partner. */
export const bareFlow: RegExp =
  /^(?:货物|服务|双边|货物贸易|服务贸易)?(?:进出口|出口|进口|贸易|贸易顺差|贸易逆差|顺差|逆差)(?:总?额|总值)?$/
