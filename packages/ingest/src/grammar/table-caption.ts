/** What a line says of a table beside it. */
export type TableLine =
  | {readonly kind: 'caption'; readonly label: string | null; readonly unit: string | null}
  | {readonly kind: 'unit'; readonly unit: string}
  | {readonly kind: 'note'}

/** Longest caption without a number. */
const longestUntitled = 40
/** Longest caption in characters. */
const longestCaption = 80

// > | 表 2-1 河湾地区进出口（单位：亿元）
//     ^^^^^^                   ^^^^^^^^^^
const label = /^(?:续?表|附表|Table)\s*(?:\d{1,3}(?:\s*[-—–.．]\s*\d{1,3})?|[一二三四五六七八九十]{1,3})/i
const unit = /(?:计量)?单\s{0,4}位\s*[:：]\s*(?<unit>[^（）()；;]{1,30}?)\s*(?:[）)；;]|$)/
const unitLine = /^[（(［[]?\s*(?:计量)?单\s{0,4}位\s*[:：]/
const note = /^(?:(?:资料|数据)?来源|注\s*\d{0,2}|说明|备注|Source|Note)s?\s*[:：]/i

/** What a caption without a number ends with. */
const titled =
  /(?:情况|一览表?|统计表?|明细表?|汇总表?|对照表?|指标|数据|表|增速|增长率?|速度|构成|结构|比重|占比|份额|排名|预测|目标|对比|比较|[总金]额|总值|总量|产量|投资|进出口|出口|进口|外资|收入|支出|价格|指数)$/
/** The number of a heading or of an item of a list. */
const numbered =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．章节]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:\.\d{1,2})*[、.．\s])/

// > | 图 1  2020—2024 年出口及其增长速度      图 1 显示，出口…
//     ^^^^^^^                                 a sentence
const numberedTitle =
  /^[图表]\s*\d{1,3}(?:\s*[-—–.．]\s*\d{1,3})?(?<gap>[\s:：]*)(?![\s:：]|显示|表明|给出|反映|列出|报告|说明|可见|所示|[为是中和与及、的])[^，。；,;]{4,60}$/

/** Whether a line is the numbered title of a picture or a table, wherever it stands: words alone, or parted by two spaces. @param text  Folded to half width. */
export function isNumberedTitle(text: string): boolean {
  const match = text.length > longestCaption ? null : numberedTitle.exec(text)
  return match !== null && (match.groups!.gap!.length > 1 || titled.test(text.trim()))
}

/** Read a line beside a table; null where it says nothing of one. */
export function tableLine(text: string): TableLine | null {
  if (note.test(text)) return {kind: 'note'}
  if (text.length > longestCaption) return null
  const found = unit.exec(text)?.groups!.unit ?? null
  if (unitLine.test(text) && found !== null) return {kind: 'unit', unit: found}
  const printed = label.exec(text)?.[0]
  if (printed && !/[。；]/.test(text)) return {kind: 'caption', label: printed, unit: found}
  return isUntitled(text, found) ? {kind: 'caption', label: null, unit: found} : null
}

/**
 *     2024 年甲省主要经济指标      甲省进出口情况如下（单位：亿元）：
 * Such a line holds no figure: what it says besides a time would be lost.
 */
function isUntitled(text: string, found: string | null): boolean {
  const bare = text.replaceAll(/[（(［[][^（()）［\]]*[)）］\]]/g, '').trim()
  if (/[。；;！？!?|]/.test(text) || numbered.test(bare)) return false
  const isDated = !/\d/.test(bare.replaceAll(/(?:19|20)\d{2}|\d{1,2}\s*[—–~至-]*\s*\d{0,2}\s*月/g, ''))
  if (found !== null) return isDated
  return isDated && bare.length <= longestUntitled && titled.test(bare)
}
