import {chineseNumeral} from './chinese-numeral.ts'

/** A heading's number, by the schemes of Chinese papers and official documents (GB/T 9704—2012, 7.3.3). */
export interface HeadingNumber {
  /** Rank of the scheme, from the widest: 第一章 0, 第一节 1, 一、 2, （一） 3, `1.` 4, （1） 5. */
  readonly rank: number
  /** As printed, without brackets and point. */
  readonly number: string
  readonly value: number
  /** Length of number, brackets, point and space. */
  readonly length: number
}

const chinese = '(?<number>[一二三四五六七八九十百]{1,4})'
const arabic = '(?<number>\\d{1,2})'
const schemes: ReadonlyArray<RegExp> = [
  new RegExp(`^第\\s*(?<number>[一二三四五六七八九十百]{1,4}|\\d{1,2})\\s*[章篇]\\s*`),
  new RegExp(`^第\\s*(?<number>[一二三四五六七八九十百]{1,4}|\\d{1,2})\\s*节\\s*`),
  new RegExp(`^${chinese}\\s*[、.．]\\s*`),
  new RegExp(`^[（(]\\s*${chinese}\\s*[）)]\\s*[、.．]?\\s*`),
  new RegExp(`^${arabic}\\s*(?:[.．](?!\\d)|、)\\s*`),
  new RegExp(`^[（(]\\s*${arabic}\\s*[）)]\\s*`),
]

/**
 *     一、 引言    （二） 贸易    (三)投资    1. 创新驱动
 *     ^^^^         ^^^^^^         ^^^^^       ^^^
 * @returns Null where the text starts with no heading number.
 */
export function headingNumber(text: string): HeadingNumber | null {
  for (const [rank, scheme] of schemes.entries()) {
    const match = scheme.exec(text)
    if (!match) continue
    const number = match.groups!.number!
    const value = /^\d/.test(number) ? Number(number) : chineseNumeral(number)
    if (value !== null) return {rank, number, value, length: match[0].length}
  }
  return null
}

/** Longest title of a heading in characters, and of a run-in heading before its 。. */
const longestTitle = 50
const longestRunIn = 32

/** How a numbered line divides: all of it is the title, or a title runs into the paragraph behind it. Null where it is no heading. */
export function headingExtent(text: string): {number: HeadingNumber; titleEnd: number} | null {
  const number = headingNumber(text)
  if (!number) return null
  const rest = text.slice(number.length)
  if (rest.length > 0 && rest.length <= longestTitle && !/[。；;！？!?]/.test(rest) && !/[，,：:、]$/.test(rest)) {
    return {number, titleEnd: text.length}
  }
  const stop = rest.indexOf('。')
  if (stop < 1 || stop > longestRunIn || stop === rest.trimEnd().length - 1 || /[，,；;]/.test(rest.slice(0, stop)))
    return null
  return {number, titleEnd: number.length + stop}
}
