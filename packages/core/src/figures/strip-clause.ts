import {downWords, upWords} from './change-words.ts'
import {nameAtStart} from './find-names.ts'
import {
  adverbs,
  asides,
  bases,
  circumstance,
  comparison,
  doingVerbs,
  doneWithin,
  links,
  nounsOfVerbs,
  perUnit,
  pulling,
  reachingVerbs,
  setting,
  shortThings,
  stockTimes,
  times,
} from './label-words.ts'
import {partnerGroups, shortPartner} from './partner-table.ts'
import {withoutJoiners} from '../tree/read-passages.ts'
import type {RegionBook} from '../regions/region-book.ts'

const alternatives = (words: ReadonlyArray<string>): string =>
  [...new Set(words)].toSorted((left, right) => right.length - left.length).join('|')

const mark = '[\\s\\uFFFC、和及与“”（()）的]'
const leading = new RegExp(
  `^(?:${mark}|有(?![色机限关线效形害毒望序利])(?=.{3})|(?:${alternatives(links)})|(?:${alternatives([...links, ...times, ...adverbs])})(?=.{2}))`,
)
/** Words that are bound to others, and name nothing alone. */
const foundingVerbs = ['新设', '新设立', '新增', '新建', '新签', '新登记']
const isBound = new RegExp(
  `^(?:${alternatives([...links, ...times, ...adverbs, ...doingVerbs, ...foundingVerbs, '其余', '为'])})+$`,
)
const doing = new RegExp(`^(?:${alternatives(doingVerbs)})了?`)
const preposition = /^(?:企业)?(?:与|同|对|向|自|从|和|在|面向|来自|经由?)\s*(?=\S{2})/
/** Words that begin like one that is left out: 年产值, 在校学生, 各项存款, 共享单车, 从业人员, 对外投资, 将军, 同业存单. */
const wholeWords =
  /^(?:对[^，。；]{0,14}贡献|年[产销开度]|均价|就[业诊学近读]|都市|也门|在校|在园(?![区林])|在学(?!校)|在岗|在库|在途|在读|在外|在建|在册|在营|在职|各项|各类|各级|共享|共建“|从业|对外|同业|同城|平均[^每]|人均|主要农|基本[养医公建药]|总体规|整体规|自营|自贸|自主|自然|自有|向[上外]|可再|可支|可吸|能源|能耗|应[急届收付用]|需求|要素|要客|更新|更换|以旧换新|其他|其余|实际[使利到投]|名义[利税]|时间|时速|前[海沿]|达标|末端|使用|有效|且末|首次公开|直接投资|直接融资|直接经济|多年生)/
const trailing = new RegExp(
  `(?:${alternatives([...upWords, ...downWords, ...reachingVerbs, ...adverbs, '幅度', '时期'])}|(?:连续|持续|近|过去)+[\\d两二三四五六七八九十]+(?:个?季度|个?月|[年天])|\\d+[年月天])$`,
)
/** Words that end like one that is left out: 的数量增长 keeps 数量; 总产值 ends in no verb. */
const endsWhole =
  /(?:进出|转出|支出|输出|产出|演出|占有|所有|拥有|国有|私有|在用|失业率|增长率|增速|增幅|降幅|涨幅|跌幅|比例|比重|占比|起降|升降|投资|投产|之比|收入比|性别比|抚养比|存贷比|生师比)$/

/**
 * What is left of a clause before its figure when links, subject, partner, times, verbs and bases are taken off at both ends:
 * what is measured. Empty where less than two characters are left.
 *
 * @param head  The clause up to the figure; times, marks and other figures as U+FFFC. Only what stands behind the last is read.
 * @param regions  Whose names are taken off; the table's by default.
 */
export function wordsLeft(head: string, regions?: RegionBook): string {
  if (head === '') return ''
  const closed = withoutGaps(withoutJoiners(head).replaceAll(bracketed, ''))
  // 高于全年目标: what it is compared with is not what it is.
  if (comparedTime.test(closed)) return ''
  const last = closed.lastIndexOf('\uFFFC')
  // 跃上 1.4 万亿斤新台阶、亩产提升: what stands between the figure before and the list mark is that figure's.
  const cut = closed.slice(last + 1).replace(last < 0 ? /^$/ : /^[^、]{0,4}、(?=.{2})/, '')
  const plain = plainWords(cut.replaceAll(asides, ''), regions)
  return (plain.length > 1 || shortThings.test(plain)) && !isBound.test(plain) ? plain : ''
}

/** （按 2020 年价格计算）, （包括服务业）: how it is measured. A time or figure in them is blanked. */
const bracketed = /[（(](?:[^（()）]*\uFFFC[^（()）]*|(?:按|包括|包含|不含|含|不包括)[^（()）]*)[）)]/g
const comparedTime =
  /(?:[高低快慢大小多少好]于|超过|超出|高出|[比较])\uFFFC+(?:预期|预定|年度)?(?:目标|计划|任务|水平)[^，]*$/

/** 同 比 增 长: the spaces that text recognition leaves between Chinese characters. */
function withoutGaps(text: string): string {
  return /\p{Script=Han} \p{Script=Han}/u.test(text)
    ? text.replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    : text
}

/** 把合规成本压低: what is measured stands behind 把. 地区生产总值将达到: here it does not. */
function plainWords(text: string, regions?: RegionBook): string {
  const object = /[把将令](?<object>[^把将令]{2,})$/.exec(text)?.groups!.object
  const ofObject = object ? plainWords(object, regions) : ''
  if (ofObject !== '') return ofObject
  const start = stripStart(text.replace(doneWithin, ''), regions)
  // “零关税”清单: a mark that was taken off with the links comes back.
  const words = stripEnd(/^[^“]*”/.test(start) ? `“${start}` : start)
  return stripEnd(words.replace(comparison, '').trim())
}

/** Whether words say how or when a figure holds, and not what it measures. */
export function isCircumstance(words: string): boolean {
  return circumstance.test(words)
}

/** The words without links, names, prepositions with their names, times, adverbs and verbs of doing at the start. */
export function stripStart(text: string, regions?: RegionBook): string {
  let rest = text
  for (;;) {
    const stripped = stripOnce(rest, regions)
    if (stripped === rest) return rest
    rest = stripped
  }
}

function stripOnce(text: string, regions?: RegionBook): string {
  if (wholeWords.test(text)) return text
  const stock = stockTimes.find((each) => text.startsWith(each))
  if (stock) return stripStock(text, stock, regions)
  const set = text.replace(setting, '')
  if (set !== text) return set
  const behindPreposition = text.replace(preposition, '')
  if (behindPreposition !== text) {
    const behind = withoutName(behindPreposition, regions)
    if (behind !== behindPreposition) return behind
  }
  const short = shortPartner.exec(text)
  if (short) return text.slice(short[0].length)
  const named = withoutName(text, regions)
  if (named !== text) return named
  const verb = doing.exec(text)?.[0] ?? ''
  if (verb !== '' && text.length > verb.length + 1 && !nounsOfVerbs.test(text.slice(verb.length)))
    return text.slice(verb.length)
  return text.replace(leading, '')
}

/** 年末常住人口 stays whole; in 年末全省常住人口 the time goes with the name behind it. */
function stripStock(text: string, stock: string, regions?: RegionBook): string {
  const behind = text.slice(stock.length).trimStart()
  const rest = stripStart(behind, regions)
  return rest === behind ? text : rest
}

/** Without the name that it begins with and the 的 behind it; a name with nothing behind it goes too. */
function withoutName(text: string, regions?: RegionBook): string {
  const bare = text.replaceAll(/\s/g, '')
  const group = partnerGroups.find((each) => bare.startsWith(each))
  const name = group ? null : nameAtStart(text, regions)
  // 国家级开发区 17 个、综合保税区 6 个: a kind of place alone is what is counted.
  if (name?.isKind && text.slice(name.end).trim() === '') return text
  const end = group ? endOf(text, group.length) : name?.end
  if (end === undefined) return /^华(?![为夏侨裔商人南北东中西润])/.test(text) ? text.slice(1) : text
  return text.slice(end).replace(/^\s*(?:的|各成员)?/, '')
}

/** Where the given number of characters that are no spaces ends. */
function endOf(text: string, count: number): number {
  let at = 0
  for (let left = count; left > 0; at += 1) if (!/\s/.test(text[at]!)) left -= 1
  return at
}

/** The words without verbs, adverbs and bases at the end. */
export function stripEnd(text: string): string {
  let rest = text
  for (;;) {
    const trimmed = rest.replace(/[\s\uFFFC、和及“”]+$/, '')
    const based = trimmed.replace(bases, '').replace(perUnit, '')
    const stripped =
      based !== trimmed || endsWhole.test(trimmed) || pulling.test(trimmed) ? based : trimmed.replace(trailing, '')
    if (stripped === rest) return rest
    rest = stripped
  }
}
