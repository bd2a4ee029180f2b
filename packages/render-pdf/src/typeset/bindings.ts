/**
 * What is never parted at a line end, as patterns over the text: a number with its sign, range, scale and unit; a
 * citation mark with the word that it follows. GB/T 15835-2011, 5.1: a number in digits is not cut by a line end.
 */
const percent = String.raw`\s?[%％‰℃]`
/** CNY 4.63 trillion: codes of ISO 4217 and the words of English amounts. */
const currencyCode = String.raw`\b(?:CNY|USD|EUR|JPY|GBP|HKD)\s`
const englishScale = 'thousand|million|billion|trillion|percentage points?|per cent'
/** GB/T 15835-2011, 5.2: groups of three digits may stand apart: 2 795.4. */
const digits = String.raw`(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)`
const number = String.raw`(?:[+\-−±]\s?)?(?:[¥$￥＄€£]\s?|${currencyCode})?${digits}(?:[.,:／/]\d+)*(?:${percent})?`
/** Of a number's sign in Han; longer words before a number may stand at a line end (`soft`). */
const boundWord = '[逾近约超第]'
const longBoundWords =
  /(?:不少于|不低于|不超过|不足|不到|低于|高于|超过|接近|将近|大约|突破|达到|达)(?=\s?[逾近约超]?\s?[\d¥$￥＄€£+−])/gu
/** Han behind a number that measure nothing. */
const noUnit = '的是在和与及至到比以为将由从较同并且也都又则而但或等占降升增下上中内外前后左右起称列居'
const scale = '[百千万亿兆]{0,3}'
/** Any one Han character where the unit is not known here; a word in Han that begins so is no worse for it. */
const unit =
  '(?:个百分点|平方公里|立方米|平方米|千瓦时|标准箱|标箱|公里|公顷|美元|欧元|日元|港元|人民币|人次|家次|千瓦|万元|' +
  '[元人家个项件条座户辆台列次趟吨米克天日年月时分秒倍成位名届章]|(?![' +
  noUnit +
  '])\\p{Script=Han}|' +
  `(?:${englishScale})\\b|` +
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
export const binding = {none: 0, bound: 1, open: 2, soft: 3} as const

/**
 * @param text  The text of a paragraph.
 * @returns     For each offset in UTF-16 code units `bound` where a line must not end, `open` where it may, though the
 *              text before and behind is of one word, `soft` where it had better not, else `none`.
 */
export function boundOffsets(text: string): Uint8Array {
  const bound = new Uint8Array(text.length + 1)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      bound.fill(binding.bound, match.index + 1, match.index + match[0].length)
    }
  }
  for (const match of text.matchAll(longBoundWords)) {
    const end = match.index + match[0].length
    bound.fill(binding.bound, match.index + 1, end)
    // A blank between the two belongs to neither.
    const at = /\s/u.test(text[end]!) ? end + 1 : end
    if (bound[at] === binding.none) bound[at] = binding.soft
  }
  for (const mark of text.matchAll(citationMarks)) {
    for (const match of mark[0].matchAll(openings)) bound[mark.index + match.index + match[0].length] = binding.open
  }
  return bound
}
