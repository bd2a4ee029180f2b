import type {GoldFigure} from '../gold-figure.ts'

/** Where an annotated figure stands in its text, and the numbers in it. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  /** From the first sign of the number to its last, without bound word, scale and unit; two for a range. */
  readonly numbers: ReadonlyArray<{readonly start: number; readonly end: number}>
}

/** Where each figure stands; null for one that cannot be found after the one before it. */
export function goldSpans(text: string, figures: ReadonlyArray<GoldFigure>): Array<GoldSpan | null> {
  const {signs, offsets} = bareSigns(text)
  let from = 0
  return figures.map((figure) => {
    const wanted = bareSigns(figure.surface).signs
    const at = nextWhole(signs, wanted, from)
    if (at === -1) return null
    from = at + wanted.length
    const numbers = numbersIn(wanted, isRange(figure)).map(([first, last]) => ({
      start: offsets[at + first]!,
      end: offsets[at + last]! + 1,
    }))
    return {start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1, numbers}
  })
}

/** The signs of a text that count, width ignored, each with its offset. What `bare` leaves out is left out here. */
function bareSigns(text: string): {signs: string; offsets: Array<number>} {
  let signs = ''
  const offsets: Array<number> = []
  for (const {0: sign, index} of text.matchAll(/\\[a-z]+|[\s\S]/gi)) {
    if (sign.length > 1 || /[\s$\\{}]/.test(sign)) continue
    const normal = sign.normalize('NFKC')
    signs += normal
    offsets.push(...Array.from({length: normal.length}, () => index))
  }
  return {signs, offsets}
}

/** The next place where the figure is not the middle of a longer number: 5% is not in 15%. */
function nextWhole(signs: string, wanted: string, from: number): number {
  for (let at = signs.indexOf(wanted, from); at !== -1; at = signs.indexOf(wanted, at + 1)) {
    const before = signs.slice(Math.max(0, at - 2), at)
    const after = signs.slice(at + wanted.length, at + wanted.length + 2)
    const isTail = /^\d/.test(wanted) && /\d[.,]?$/.test(before)
    const isHead = /\d$/.test(wanted) && /^[.,]?\d/.test(after)
    if (!isTail && !isHead) return at
  }
  return -1
}

const digits = /\d+(?:[.,]\d+)*/g
const numerals = /[零〇一二两三四五六七八九十百千万亿半几数]+/g

/** First and last sign of each number: the digits where there are any, else the numerals. */
function numbersIn(surface: string, ofRange: boolean): Array<[number, number]> {
  const runs = [...surface.matchAll(/\d/.test(surface) ? digits : numerals)].map(
    ({0: run, index}): [number, number] => [index, index + run.length - 1],
  )
  if (runs.length === 0) return [[0, surface.length - 1]]
  return ofRange && runs.length > 1 ? [runs[0]!, runs.at(-1)!] : [[runs[0]![0], runs.at(-1)![1]]]
}

function isRange({low}: GoldFigure): boolean {
  return (low ?? null) !== null
}
