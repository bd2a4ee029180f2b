import {chineseNumeral, numeralCharacters} from './chinese-numeral.ts'

/** A number as printed, before scale and unit. */
export interface PrintedNumber {
  readonly value: number
  readonly decimals: number
  readonly negative: boolean
  readonly chinese: boolean
  /** Length of what was read. */
  readonly length: number
}

// > | 出口 1,234.5 亿元
//          ^^^^^^^
const arabic = /[-−]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
/** A numeral of more characters is none. */
const chinese = new RegExp(
  `[${numeralCharacters}]{1,24}(?![${numeralCharacters}])(?:点[零〇一二三四五六七八九]{1,12})?`,
  'y',
)

/** The number that starts at `at` of folded text; null where none does, or where it belongs to a name (5G, CCTV-2). */
export function numberAt(text: string, at: number): PrintedNumber | null {
  return arabicAt(text, at) ?? chineseAt(text, at)
}

function arabicAt(text: string, at: number): PrintedNumber | null {
  // Asked first: a long row of digits must not be read anew from each of its digits.
  const before = text.slice(Math.max(0, at - 2), at)
  if (/[A-Za-z\d.]$|[A-Za-z][-—–]$/.test(before)) return null
  arabic.lastIndex = at
  const printed = arabic.exec(text)?.[0]
  if (!printed || /[A-SU-Za-z]/.test(text[at + printed.length] ?? '')) return null
  // A hyphen after a digit or letter is a range or a name, no minus.
  const negative = /^[-−]/.test(printed)
  if (negative && /[\dA-Za-z%年月]\s*$/.test(before)) return null
  const digits = printed.replace(/[-−,]/g, '')
  return {
    value: Number(digits),
    decimals: digits.split('.')[1]?.length ?? 0,
    negative,
    chinese: false,
    length: printed.length,
  }
}

function chineseAt(text: string, at: number): PrintedNumber | null {
  if (at > 0 && numeralCharacters.includes(text[at - 1]!)) return null
  chinese.lastIndex = at
  let printed = chinese.exec(text)?.[0] ?? ''
  // 五十万亿元: 万 and 亿 may be the scale of a unit; the numeral reads them all the same.
  while (printed && chineseNumeral(printed) === null) printed = printed.slice(0, -1)
  const value = printed ? chineseNumeral(printed) : null
  if (value === null) return null
  return {value, decimals: printed.split('点')[1]?.length ?? 0, negative: false, chinese: true, length: printed.length}
}
