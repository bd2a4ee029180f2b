const digits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((character, value) => [character, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
)

/** Scales within four digits, and the scales that close a group of four. */
const smallScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const largeScales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

/** The characters that a Chinese numeral is written with. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千万亿'

/**
 * A Chinese numeral to its value: 三百六十五 is 365, 一万五千亿 is 1.5e12, 二〇二五 is 2025, 三点五 is 3.5.
 * Null where the characters form no numeral (万一, 点五).
 */
export function chineseNumeral(text: string): number | null {
  const [whole, fraction, ...others] = text.split('点')
  if (!whole || others.length > 0) return null
  const value = wholeNumeral(whole)
  if (value === null || fraction === undefined) return value
  const decimals = digitsOf(fraction)
  return decimals === null ? null : Number(`${value}.${decimals}`)
}

function wholeNumeral(text: string): number | null {
  const plain = digitString(text)
  if (plain !== null) return Number(plain)
  let total = 0
  let group = 0
  let digit: number | null = null
  for (const character of text) {
    const small = smallScales.get(character)
    const large = largeScales.get(character)
    if (digits.has(character)) {
      // 七八百, 一两万: about seven or eight hundred, no number. 一百零五 has its 零 between.
      if (digit !== null && digit !== 0) return null
      digit = digits.get(character)!
    } else if (small !== undefined) {
      // 十五 has no digit before its scale: it is one ten. 百五 and 千五 are no numerals.
      if (digit === null && (small !== 10 || group % 100 !== 0)) return null
      group += (digit ?? 1) * small
      digit = null
    } else if (large !== undefined) {
      group += digit ?? 0
      // 万亿: the scale applies to all that was read.
      if (group === 0 && total === 0) return null
      total = group === 0 || large > total ? (total + group) * large : total + group * large
      group = 0
      digit = null
    } else return null
  }
  return total + group + (digit ?? 0)
}

/** 二〇二五: digits read out one by one, or a single digit. 一两 and 七八 mean about so many, and are no number. */
function digitString(text: string): string | null {
  return text.length > 1 && text.length < 4 && !/[零〇]/.test(text) ? null : digitsOf(text)
}

/** Behind 点 every digit is one: 三点二五. */
function digitsOf(text: string): string | null {
  let read = ''
  for (const character of text) {
    const digit = digits.get(character)
    if (digit === undefined) return null
    read += digit
  }
  return read === '' ? null : read
}
