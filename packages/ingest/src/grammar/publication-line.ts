import {foldWidth} from './fold-width.ts'

/** What a page prints beside the date of its text, each with a colon behind. Source: the pages of gov.cn, stats.gov.cn, customs.gov.cn and their provinces. */
const labels: ReadonlyArray<string> = (
  '发布时间 发布日期 发稿时间 发文时间 发文日期 更新时间 更新日期 信息时间 录入时间 时间 日期 来源 信息来源 文章来源 稿件来源 资料来源 稿源 作者 文 记者 通讯员 编辑 责任编辑 责编 审核 供稿 ' +
  '撰稿 发布人 发布机构 发布单位 发布者 发文机关 浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 访问量 点击数 点击量 点击 字体 字号 字体大小 分享到 分享 打印'
).split(' ')
/** What stands there without a colon. */
const frameWords: ReadonlyArray<string> =
  '大 中 小 特大 超大 打印 打印本页 关闭 关闭窗口 收藏 分享 字体 字号 A- A A+ 次 原创 转载'.split(' ')
/** How the name of a body or a paper ends that stands beside the date alone. */
const sources =
  /^\p{Script=Han}{1,20}(?:[网报社局部署会台厅办府院行]|中心|客户端|频道|新闻|在线|委员会|总队|日报|晚报|时报|公众号|央视|之星)$/u

const day =
  '(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|(?:19|20)\\d{2}(?<mark>[-/.])\\d{1,2}\\k<mark>\\d{1,2}|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const dated = new RegExp(`${day}(?:\\s*T?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?`, 'g')
const labelled = new RegExp(`(?:${labels.toSorted((left, right) => right.length - left.length).join('|')})\\s*:`, 'g')
const parting = /[\s|丨/·【】[\]()〔〕-]+/

/** A longer line is text. */
const longestLine = 140
/** A longer value behind a label is text. */
const longestValue = 40

/**
 * Where the date stands in the line that a page prints under a title, when its text was published and by whom; null for any other line.
 *
 *     > | 2025年1月17日 10:00 来源：国家统计局 字体：大 中 小
 *         ^^^^^^^^^^^^^^^^^^^
 */
export function publicationDate(printed: string): {start: number; end: number} | null {
  if (printed.length > longestLine) return null
  const text = foldWidth(printed)
  const [first] = text.matchAll(dated)
  if (!first || /[。;!?，]/.test(text)) return null
  // A colon in a time of day is none of a label.
  const rest = text.replaceAll(dated, ' ')
  const starts = Array.from(rest.matchAll(labelled), ({0: label, index}) => ({index, end: index + label.length}))
  const before = rest.slice(0, starts[0]?.index ?? rest.length)
  const values = starts.map(({end}, index) => rest.slice(end, starts[index + 1]?.index ?? rest.length).trim())
  const isPublication =
    wordsOf(before).every((word) => frameWords.includes(word) || sources.test(word)) &&
    values.every((value) => value.length <= longestValue && !/[:,]/.test(value))
  return isPublication ? {start: first.index, end: first.index + first[0].length} : null
}

function wordsOf(text: string): Array<string> {
  return text.split(parting).filter((word) => word !== '')
}
