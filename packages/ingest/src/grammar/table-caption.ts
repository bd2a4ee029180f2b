/** What a line says of a table beside it. */
export type TableLine =
  | {readonly kind: 'caption'; readonly label: string | null; readonly unit: string | null}
  | {readonly kind: 'unit'; readonly unit: string}
  | {readonly kind: 'note'}

/** Longest caption in characters. */
const longestCaption = 80

// > | 表 2-1 河湾地区进出口（单位：亿元）
//     ^^^^^^                   ^^^^^^^^^^
const label = /^(?:续?表|附表|Table)\s*(?:\d{1,3}(?:\s*[-—–.．]\s*\d{1,3})?|[一二三四五六七八九十]{1,3})/i
const unit = /(?:计量)?单\s{0,4}位\s*[:：]\s*(?<unit>[^（）()；;]{1,30}?)\s*(?:[）)；;]|$)/
const unitLine = /^[（(［[]?\s*(?:计量)?单\s{0,4}位\s*[:：]/
const note = /^(?:(?:资料|数据)?来源|注\s*\d{0,2}|说明|备注|Source|Note)s?\s*[:：]/i

/** Read a line beside a table; null where it says nothing of one. */
export function tableLine(text: string): TableLine | null {
  if (note.test(text)) return {kind: 'note'}
  if (text.length > longestCaption) return null
  const found = unit.exec(text)?.groups!.unit ?? null
  if (unitLine.test(text) && found !== null) return {kind: 'unit', unit: found}
  const printed = label.exec(text)?.[0]
  return printed && !/[。；]/.test(text) ? {kind: 'caption', label: printed, unit: found} : null
}
