/** How a number that a page break parts is one number; null where only the printed page can tell. */
export type NumberBreak = {readonly isSure: boolean} | null

const counted = /^\s*(?:[万亿千百]*\s*(?:[元%％‰吨亩倍户人家个美欧日港]|平方|公里|艘|列|台|件)|[万亿])/

/**
 * Whether a break stands inside a number, and whether the number can be told.
 *
 *     26. ↵ 29 万亿元   a point belongs to a number: sure
 *     1,2 ↵ 34 家       a comma wants three digits: sure
 *     20 ↵ 25 年        a year: sure
 *     增长 1 ↵ 2.5%      1 may be a note, a page, or the first digit: not sure
 *
 * @param left   Text before the break, folded.
 * @param right  Text behind it, folded.
 * @returns      Null where no number stands on both sides.
 */
export function numberBreakAt(left: string, right: string): NumberBreak {
  const before = /(?<!\d[.,]?)(?<![A-Za-z])\d[\d,]*\.?\d*$/.exec(left.slice(-24))?.[0]
  const behind = /^[.,]?\d[\d,]*(?:\.\d+)?/.exec(right.slice(0, 24))?.[0]
  if (!before || !behind) return null
  const joined = before + behind
  const after = right.slice(behind.length, behind.length + 8)
  const isNumber = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(joined)
  const hasPoint = before.endsWith('.') || behind.startsWith('.')
  const hasComma = /^\d{1,3}(?:,\d{3})*,\d{1,2}$/.test(before)
  const isYear = /^(?:19|20)\d{2}$/.test(joined) && /^\s*年/.test(after)
  // 2026. ↵ 5 家: a whole sentence may end in a point. A year is no part of a decimal number.
  const isSentence = hasPoint && /^(?:19|20)\d{2}\.$/.test(before)
  return {isSure: isNumber && !isSentence && (isYear || ((hasPoint || hasComma) && counted.test(after)))}
}
