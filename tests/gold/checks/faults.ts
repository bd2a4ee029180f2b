/** The kinds of slips in a figure or its time. */
export type FaultName =
  | 'digit'
  | 'swap'
  | 'scale'
  | 'currency'
  | 'points'
  | 'sign'
  | 'basis'
  | 'year'
  | 'late'
  | 'plan'
  | 'turn'
  | 'over'
  | 'count'
  | 'rank'

/** A seeded source of choices: numbers from 0 up to 1. Mulberry32 (Tommy Ettinger, public domain). */
export type Choice = () => number

/** Choices that are the same for the same seed. */
export function choices(seed: number): Choice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list. */
export function pick<Item>(items: ReadonlyArray<Item>, choice: Choice): Item {
  return items[Math.floor(choice() * items.length)]!
}

/**
 * What a slip makes of a printed stretch; null where it does not fit it. A digit is one of the first three and not the last, since
 * rounding may hide those.
 */
export const faults: Readonly<Record<FaultName, (text: string, choice: Choice) => string | null>> = {
  digit: (text: string, choice: Choice): string | null => {
    const places = [...text.matchAll(/\d/g)].map(({index}) => index)
    const free = places.slice(0, Math.min(3, Math.max(1, places.length - 1)))
    const place = pick(free, choice)
    const others = [...'0123456789'].filter((digit) => digit !== text[place] && !(digit === '0' && place === places[0]))
    return text.slice(0, place) + pick(others, choice) + text.slice(place + 1)
  },
  swap: (text: string, choice: Choice): string | null => {
    const pairs = [...text.matchAll(/(\d)(?=(\d)\d)/g)].filter(
      ({1: left, 2: right, index}) => left !== right && !(index === 0 && right === '0'),
    )
    if (pairs.length === 0) return null
    const {index} = pick(pairs, choice)
    return text.slice(0, index) + text[index + 1] + text[index] + text.slice(index + 2)
  },
  scale: (text: string): string | null => {
    if (/万亿/.test(text)) return text.replace('万亿', '亿')
    if (/亿/.test(text)) return text.replace('亿', '万')
    return /万/.test(text) ? text.replace('万', '亿') : null
  },
  currency: (text: string): string | null =>
    /美元/.test(text) ? text.replace('美元', '元') : /元/.test(text) ? text.replace('元', '美元') : null,
  points: (text: string): string | null =>
    /个百分点/.test(text) ? text.replace(/\s*个百分点/, '%') : /%/.test(text) ? text.replace('%', '个百分点') : null,
  sign: (text: string): string | null =>
    opposites.flatMap(([word, other]) => (text.includes(word) ? [text.replace(word, other)] : []))[0] ?? null,
  basis: (text: string): string | null =>
    bases.flatMap(([word, other]) => (text.includes(word) ? [text.replace(word, other)] : []))[0] ?? null,
  year: (text: string, choice: Choice): string | null =>
    text.replace(/(?:19|20)\d\d/, (year) => String(Number(year) + pick([-1, 1], choice))),
  late: (text: string): string | null => text.replace(/20\d\d/, (year) => String(Number(year) + 12)),
  plan: (text: string): string | null =>
    plans.flatMap(([word, other]) => (text.includes(word) ? [text.replace(word, other)] : []))[0] ?? null,
  turn: (text: string): string | null => {
    const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)]
    const [first, last] = [numbers[0], numbers.at(-1)]
    if (!first || !last || first === last || first[0] === last[0]) return null
    return (
      text.slice(0, first.index) +
      last[0] +
      text.slice(first.index + first[0].length, last.index) +
      first[0] +
      text.slice(last.index + last[0].length)
    )
  },
  over: (text: string): string | null => text.replace(/\d/, (digit) => `1${digit.padStart(2, digit)}`),
  count: (text: string): string | null => text.replace(/\d+/, (number) => String(Number(number) * 3 + 20)),
  rank: (text: string): string | null => text.replace(/\d+/, (number) => String(Number(number) + 40)),
}

const opposites: ReadonlyArray<readonly [string, string]> = [
  ['增长', '下降'],
  ['下降', '增长'],
  ['提高', '降低'],
  ['回落', '提高'],
  ['升至', '降至'],
  ['降至', '升至'],
  ['减至', '增至'],
  ['减少', '增加'],
  ['减为', '增为'],
  ['降到', '升到'],
]
const bases: ReadonlyArray<readonly [string, string]> = [
  ['同比', '环比'],
  ['与“十三五”时\n\n期相比', '同比'],
  ['较“十三五”时\n\n期', '同比'],
]
const plans: ReadonlyArray<readonly [string, string]> = [
  ['十三五', '十四五'],
  ['十四五', '十三五'],
]
