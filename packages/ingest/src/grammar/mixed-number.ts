import type {PrintedNumber} from './printed-number.ts'

/** A part of a mixed number, 5 千 of 3 亿 5 千万: its number and the scale words behind it. */
interface Part {
  readonly number: number
  readonly scales: string
}

/**
 * 1 亿 2000 万元, 3 万 6 千立方米, 3 亿 5 千 6 百万元: scale words between numbers. The last scale is left to what follows.
 *
 *     > | 1 亿 2000 万元
 *         ^^^^^^^^^ 12000, in 万
 *
 * @returns Null where none starts at `at`, or where a part is as large as what stands before it counts in (3 万 12000).
 */
export function mixedAt(text: string, at: number): PrintedNumber | null {
  if (/[\dA-Za-z.]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  mixed.lastIndex = at
  const match = mixed.exec(text)
  if (!match) return null
  const narrow = match.groups!.narrow ?? ''
  const parts = Array.from((match[0] + narrow).matchAll(part), ({groups}) => ({
    number: Number(groups!.number),
    scales: groups!.scales!,
  }))
  // 3 万 5: thirty-five thousand as it is spoken, 30005 as it is written.
  if (narrow === '' && parts.at(-1)!.scales === '' && parts.at(-1)!.number < 10) return null
  const values = parts.map((_, own) => sumOf(parts.map((each, index) => (index === own ? each : {...each, number: 0}))))
  const isOrdered = values.every(
    (value, index) =>
      value > 0 && values.slice(index + 1).reduce((sum, next) => sum + next, 0) < value / parts[index]!.number,
  )
  const value = sumOf(parts) / factorOf(narrow)
  if (!isOrdered || !Number.isSafeInteger(value)) return null
  return {value, digits: String(value), decimals: 0, negative: false, chinese: false, length: match[0].length}
}

const mixed =
  /(?:\d{1,8}(?:[万亿]|[千百](?!万|亿))零?){1,4}\d{1,8}(?:百(?![万亿分]))?(?![\d.])(?=\s{0,2}(?<narrow>万亿|千亿|百亿|千万|百万|[千万亿])?)/y
const part = /(?<number>\d+)(?<scales>[千百万亿]*)/g
const factors: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
])

/** As a Chinese numeral is added up: 千 and 百 count within the 万 or 亿 that follows them. */
function sumOf(parts: ReadonlyArray<Part>): number {
  let total = 0
  let group = 0
  for (const {number, scales} of parts) {
    let own = number
    for (const scale of scales) {
      const factor = factors.get(scale)!
      if (factor < 1e4) own *= factor
      else {
        group += own
        own = 0
        total = group === 0 || factor > total ? (total + group) * factor : total + group * factor
        group = 0
      }
    }
    group += own
  }
  return total + group
}

function factorOf(scales: string): number {
  return Array.from(scales).reduce((product, scale) => product * factors.get(scale)!, 1)
}
