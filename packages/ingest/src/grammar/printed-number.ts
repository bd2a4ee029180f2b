import {chineseNumeral, numeralCharacters} from './chinese-numeral.ts'
import {units} from './units.ts'

/** A number as printed, before scale and unit. */
export interface PrintedNumber {
  readonly value: number
  /** Its digits with a point, `26.29`: the decimal point can be moved in them without a rounding error. */
  readonly digits: string
  readonly decimals: number
  readonly negative: boolean
  readonly chinese: boolean
  /** Length of what was read. */
  readonly length: number
}

// > | 出口 1,234.5 亿元     产值 12 345.6 亿元 (GB/T 15835—2011, 5.1.2: groups of three, parted by a thin space)
//          ^^^^^^^               ^^^^^^^^
const arabic = /[-−]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u2009\u202F]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
/** A numeral of more characters is none. */
const chinese = new RegExp(
  `[${numeralCharacters}]{1,24}(?![${numeralCharacters}])(?:点[零〇一二三四五六七八九]{1,12})?`,
  'y',
)
/** Of a name, or of a product or a power: 1.2×10^8 吨 is no 8 吨, 2×66 万千瓦 no 66 万千瓦, 3·5 亿 no 5 亿. */
const nameBefore = /[A-Za-z\d.×^]$|[A-Za-z][-—–]$|[×^] $|\d·$/
const plain = /^[\d.]+$/
/** Longer digit strings are no statistic (account numbers, codes). */
const mostDigits = 25

/** The number that starts at `at` of folded text; null where none does, or where it belongs to a name (5G, CCTV-2). */
export function numberAt(text: string, at: number): PrintedNumber | null {
  return numeralCharacters.includes(text[at] ?? ' ') ? chineseAt(text, at) : arabicAt(text, at)
}

function arabicAt(text: string, at: number): PrintedNumber | null {
  // Asked first: a long row of digits must not be read anew from each of its digits.
  const before = text.slice(Math.max(0, at - 2), at)
  if (nameBefore.test(before)) return null
  arabic.lastIndex = at
  const printed = arabic.exec(text)?.[0]
  if (!printed || isNameBehind(text, at + printed.length, text[at + printed.length] ?? '')) return null
  // A hyphen after a digit or letter is a range or a name, no minus.
  const negative = printed[0] === '-' || printed[0] === '−'
  if (negative && /[\dA-Za-z%年月]\s*$/.test(before)) return null
  const digits = plain.test(printed) ? printed : printed.replaceAll(/[-−,\s]/g, '')
  if (digits.length > mostDigits) return null
  return {
    value: Number(digits),
    digits,
    decimals: digits.split('.')[1]?.length ?? 0,
    negative,
    chinese: false,
    length: printed.length,
  }
}

/** 5G and 3D are names; a unit in Latin letters (12 GW, 30 kg) is none. */
function isNameBehind(text: string, end: number, after: string): boolean {
  if (!/[A-Za-z]/.test(after)) return false
  const word = /^[A-Za-zμ²³/]{1,8}/.exec(text.slice(end, end + 8))![0]
  return !latinUnits.has(word) && !/^(?:t|m)$/.test(word)
}

/** The units of the table that are written in Latin letters. */
const latinUnits: ReadonlySet<string> = new Set([...units.keys()].filter((unit) => /^[A-Za-zμ]/.test(unit)))

function chineseAt(text: string, at: number): PrintedNumber | null {
  if (at > 0 && numeralCharacters.includes(text[at - 1]!)) return null
  chinese.lastIndex = at
  let printed = chinese.exec(text)?.[0] ?? ''
  const length = printed.length
  // 五十万亿元: 万 and 亿 may be the scale of a unit; the numeral reads them all the same.
  while (printed && chineseNumeral(printed) === null) printed = printed.slice(0, -1)
  const value = printed ? chineseNumeral(printed) : null
  // 七八百, 一两个: what is left over would be another number. 几十, 数百, 上千: no number is said.
  if (value === null || (printed.length < length && !/^[万亿千百]/.test(text.slice(at + printed.length)))) return null
  if (at > 0 && /[几数上好]/.test(text[at - 1]!)) return null
  return {
    value,
    digits: String(value),
    decimals: printed.split('点')[1]?.length ?? 0,
    negative: false,
    chinese: true,
    length: printed.length,
  }
}
