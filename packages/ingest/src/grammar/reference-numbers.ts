import {citationNumbers, misreadNumber} from './citation-mark.ts'

/** How the entries of a list are numbered: `[1]` or `〔1〕`, `(1)`, `1.` or `1、`, ①. */
export type NumberStyle = 'square' | 'round' | 'point' | 'circled'

/** The numbers in front of an entry and how long they are, spaces behind them included. */
export interface PrintedNumbers {
  readonly style: NumberStyle
  readonly numbers: Array<number>
  readonly length: number
}

// > | [9][15] 甲某. …    ［3，5］…    [l2] …    [l] …
//     ^^^^^^^^           ^^^^^^      ^^^^^     ^^^^
const square = new RegExp(
  `^\\s*(?:[[［〔【]\\s?${misreadNumber}(?:\\s?[-—–~～,，、]\\s?\\d{1,3}){0,40}\\s?[\\]］〕】]\\s*){1,40}[:：]?\\s*`,
)
/** One bracket was lost, or is of another kind: `[13 甲某`, `14］甲某`, `(15]甲某`. */
const halfSquare =
  /^\s*(?:[[［〔【]\s?(?<open>\d{1,3})(?:\s+|[)）])(?=[\p{L}“《])|[(（]?\s?(?<close>\d{1,3})\s?[\]］〕】])\s*/u
const round = /^\s*[(（]\s?(?<number>\d{1,3})\s?[)）]\s*(?=[\p{L}“"《[［])/u
const point = /^\s*(?<number>\d{1,3})(?:\s?[.．、)）]\s*|\s+)(?=[\p{L}“"《[［])/u
/** ①–⑳, ㉑–㉟, ㊱–㊿, for use in a character class. */
export const circledSigns = '\u2460-\u2473\u3251-\u325F\u32B1-\u32BF'
const circled = new RegExp(`^\\s*(?<sign>[${circledSigns}])\\s*`)

/** The bracketed numbers in front of an entry, `[9][15]`; null where the text begins with none. */
export function referenceNumbers(text: string): PrintedNumbers | null {
  const match = square.exec(text)
  if (!match) return null
  const marks = match[0].match(/(?<=[[［〔【])[^[［〔【\]］〕】]+/g) ?? []
  return {
    style: 'square',
    numbers: marks.flatMap((mark) => citationNumbers(mark.trim())),
    length: match[0].length,
  }
}

/** The numbers in front of an entry of a reference list, in any style; null where the text begins with none. */
export function listedNumbers(text: string): PrintedNumbers | null {
  const bracketed = referenceNumbers(text)
  if (bracketed) return bracketed
  const half = halfSquare.exec(text)
  if (half) return one('square', Number(half.groups!.open ?? half.groups!.close), half)
  const inRound = round.exec(text)
  if (inRound) return one('round', Number(inRound.groups!.number), inRound)
  const sign = circled.exec(text)
  if (sign) return one('circled', circledNumber(sign.groups!.sign!), sign)
  const pointed = point.exec(text)
  return pointed && one('point', Number(pointed.groups!.number), pointed)
}

/** `3Barro, R. J. …`: a scanner lost what stood behind the number. Whether it is one, the list has to tell: 3月 is none. */
export function bareNumber(text: string): PrintedNumbers | null {
  const match = bare.exec(text)
  return match && one('point', Number(match.groups!.number), match)
}
const bare = /^\s*(?<number>[1-9]\d{0,2})(?=[\p{Script=Han}A-Z])(?![年月日期卷版页册号辑])/u

function one(style: NumberStyle, number: number, match: RegExpExecArray): PrintedNumbers {
  return {style, numbers: [number], length: match[0].length}
}

/** 3 for ③. */
export function circledNumber(sign: string): number {
  const code = sign.charCodeAt(0)
  if (code < 0x3251) return code - 0x2460 + 1
  return code < 0x32b1 ? code - 0x3251 + 21 : code - 0x32b1 + 36
}
