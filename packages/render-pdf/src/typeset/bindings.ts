/**
 * What is never parted at a line end, as patterns over the text: a number with its sign, range, scale and unit; a
 * citation mark with the word that it follows. GB/T 15835-2011, 5.1: a number in digits is not cut by a line end.
 */
const percent = String.raw`\s?[%％‰℃]`
const number = String.raw`(?:[+\-−±]\s?)?(?:[¥$￥＄€£]\s?)?\d+(?:[.,:／/]\d+)*(?:${percent})?`
const boundWord = '(?:不少于|不低于|不超过|不足|不到|低于|高于|超过|接近|将近|大约|突破|逾|近|约|超|第|达)'
const scale = '[百千万亿兆]{0,3}'
/** Any one Han character where the unit is not known here; a word in Han that begins so is no worse for it. */
const unit =
  '(?:个百分点|平方公里|立方米|平方米|千瓦时|标准箱|标箱|公里|公顷|美元|欧元|日元|港元|人民币|人次|家次|千瓦|万元|' +
  '[元人家个项件条座户辆台列次趟吨米克天日年月时分秒倍成位名届章]|\\p{Script=Han}|' +
  // μg/m³, kWh: words of Latin letters that are short enough to be a unit
  '[A-Za-zμµ]{1,5}[²³]?(?:[/·][A-Za-z]{1,5}[²³]?)?(?![A-Za-z²³]))'

const patterns: ReadonlyArray<RegExp> = [
  // > | 约 30%～50% 的企业，逾 7000 亿美元
  //     ^^^^^^^^^^         ^^^^^^^^^^^^^^
  new RegExp(
    `(?:${boundWord}\\s?)?${number}(?:\\s?(?:—|–|-|~|～)\\s?${number})?(?:(?<![%％‰℃])\\s?${scale}[多余]?\\s?${unit})?`,
    'gu',
  ),
  // 第一, 第三十一次, 第二大
  /第[一二两三四五六七八九十百千零〇]+[次届位大批个步类阶章条]?/gu,
  // 近一半, 三分之二, 三成
  /[近约逾超]?[一二两三四五六七八九十百千]+(?:分之[一二三四五六七八九十百]+|成|半|倍)/gu,
  // > | 贸易总额[9][15]。
  //           ^^^^^^^^
  /(?:\S\s?)?(?:\[\d+(?:[-–—,，]\s?\d+)*\])+/gu,
]

/** Citation marks, and the places within and between them where a line may end nevertheless. */
const citationMarks = /(?:\[\d+(?:[-–—,，]\s?\d+)*\])+/gu
const openings = /[,，]\s?(?=\d)|\](?=\[)/gu

/** What `boundOffsets` says of a place. */
export const binding = {none: 0, bound: 1, open: 2} as const

/**
 * @param text  The text of a paragraph.
 * @returns     For each offset in UTF-16 code units `bound` where a line must not end, `open` where it may, though the
 *              text before and behind is of one word, else `none`.
 */
export function boundOffsets(text: string): Uint8Array {
  const bound = new Uint8Array(text.length + 1)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      bound.fill(binding.bound, match.index + 1, match.index + match[0].length)
    }
  }
  for (const mark of text.matchAll(citationMarks)) {
    for (const match of mark[0].matchAll(openings)) bound[mark.index + match.index + match[0].length] = binding.open
  }
  return bound
}
