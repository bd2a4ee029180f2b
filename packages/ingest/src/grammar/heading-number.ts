import {chineseNumeral} from './chinese-numeral.ts'

/**
 * How a heading is numbered. What stands above what is the paper's own affair (`rank-schemes.ts`): some put 1. above
 * （1）, some （一） above 一、.
 */
export type HeadingScheme =
  | '第一部分'
  | '第一章'
  | '第一节'
  | '壹、'
  | '一、'
  | '（一）'
  | '1.'
  | '（1）'
  | '1）'
  | '①'
  | 'Ⅰ'
  /** `1 引言` in a paper that goes on with 1.1. */
  | '1'
  | '1.1'
  | '1.1.1'
  | '1.1.1.1'

/** A heading's number, by the schemes of Chinese papers and official documents (GB/T 9704—2012, 7.3.3; GB/T 1.1—2020, 7). */
export interface HeadingNumber {
  readonly scheme: HeadingScheme
  /** As printed, without brackets and point. */
  readonly number: string
  /** The last part of the number: 3 of `1.3`. */
  readonly value: number
  /** Length of number, brackets, point and space. */
  readonly length: number
}

const any = '(?<number>[一二三四五六七八九十百零]{1,5}|\\d{1,2})'
const chinese = '(?<number>[一二三四五六七八九十百]{1,4})'
/** 大写数字, as papers from Taiwan number their parts; 叁 and 参 are both in use. */
const formal = '壹贰叁肆伍陆柒捌玖拾'
const arabic = '(?<number>\\d{1,2})'

/** In the order in which they are tried; all on text folded to half width. Source: the standards named above. */
const schemes: ReadonlyArray<readonly [HeadingScheme, RegExp]> = [
  ['第一部分', new RegExp(`^第\\s*${any}\\s*部分(?=[\\s:：,，、]|\\p{Script=Han}{2})[:：,，、]?\\s*`, 'u')],
  // 第一章程, 第二节能 are words; a title follows a space, or begins a word of its own.
  ['第一章', new RegExp(`^第\\s*${any}\\s*[章篇编](?!程|幅)\\s*`)],
  ['第一节', new RegExp(`^第\\s*${any}\\s*节(?!能|日|目|点|约|水|余)\\s*`)],
  ['壹、', new RegExp(`^(?<number>[${formal}参]{1,3})\\s*、\\s*`)],
  // 一、二、三产业; 一、二线城市: a row of numerals.
  ['一、', new RegExp(`^${chinese}\\s*(?:、(?!\\s*[二三四五六七八九十]\\s*(?:、|[产线级类等号]))|[.](?!\\d))\\s*`)],
  ['（一）', new RegExp(`^[（(]\\s*${chinese}\\s*[）)]\\s*[、.]?\\s*`)],
  ['（一）', /^(?<number>[㈠-㈩])\s*[、.]?\s*/],
  // 3.5 万亿元, 2.3 倍, 3.0 版: a decimal number with what it counts.
  [
    '1.1',
    /^(?<number>[1-9]\d?(?:\s?[.]\s?[1-9]\d?){1,3})(?![\d%‰~～—–-])\s*[.、]?\s*(?![万亿千百%‰元美倍个家吨年月日天版期号])(?=\p{Script=Han}|[A-Z])/u,
  ],
  ['1.', new RegExp(`^${arabic}\\s*(?:[.](?!\\s*\\d{1,2}(?![\\dA-Za-z]))|、(?!\\s*\\d{1,2}(?![\\dA-Za-z])))\\s*`)],
  ['（1）', new RegExp(`^[（(]\\s*${arabic}\\s*[）)]\\s*`)],
  ['（1）', /^(?<number>[⑴-⒇])\s*/],
  ['1）', new RegExp(`^${arabic}\\s*[）)]\\s*`)],
  ['①', /^(?<number>[①-⑳])\s*/],
  ['Ⅰ', /^(?<number>[Ⅰ-Ⅻ])\s*[、.]\s*/],
]
const bare = /^(?<number>0|[1-9]\d?)\s+(?=\p{Script=Han}|[A-Z])/u
const numeral = /^(?<number>[一二三四五六七八九]|十[一二三四五六七八九]?)\s+(?=\p{Script=Han}{2})/u

/** What a heading number begins with, folded to half width or not; radicals are folded to the numerals they look like. */
const beginning = /^[第一二三四五六七八九十百壹贰貳叁參参肆伍陆陸柒捌玖拾(（\d０-９㈠-㈩⑴-⒇①-⑳Ⅰ-Ⅻ\u2F00-\u2FD5]/

/** Whether a text may begin with a heading number: nearly all paragraphs are told by their first character that they do not. */
export function mayBeNumbered(text: string): boolean {
  return beginning.test(text)
}

/** The first character of each run of numbers that are characters of their own. */
const runs: ReadonlyArray<string> = ['㈠', '⑴', '①', 'Ⅰ']

/**
 *     一、 引言    （二） 贸易    (三)投资    1. 创新驱动    1.2 方法    ② 育秧
 *     ^^^^         ^^^^^^         ^^^^^       ^^^            ^^^^        ^^
 * @param text  Folded to half width.
 * @returns     Null where the text starts with no heading number.
 */
export function headingNumber(text: string): HeadingNumber | null {
  if (!mayBeNumbered(text)) return null
  for (const [scheme, pattern] of schemes) {
    const match = pattern.exec(text)
    if (!match) continue
    const number = match.groups!.number!.replaceAll(/\s/g, '')
    const value = valueOf(number)
    if (value !== null)
      return {scheme: scheme === '1.1' ? decimalScheme(number) : scheme, number, value, length: match[0].length}
  }
  return null
}

/** `1 引言`: a number that is one only in a paper that numbers its headings 1.1. */
export function bareHeadingNumber(text: string): HeadingNumber | null {
  const match = bare.exec(text)
  const number = match?.groups!.number
  return match && number ? {scheme: '1', number, value: Number(number), length: match[0].length} : null
}

/** `一 引言`: no heading but in a paper that goes on with `二 …`. */
export function bareNumeral(text: string): HeadingNumber | null {
  const match = numeral.exec(text)
  const number = match?.groups!.number
  const value = number ? valueOf(number) : null
  return match && number && value !== null ? {scheme: '一、', number, value, length: match[0].length} : null
}

function decimalScheme(number: string): HeadingScheme {
  const parts = number.split('.').length
  return parts === 2 ? '1.1' : parts === 3 ? '1.1.1' : '1.1.1.1'
}

function valueOf(number: string): number | null {
  const last = number.split('.').at(-1)!
  if (/^\d+$/.test(last)) return Number(last)
  const first = runs.findLast((each) => number >= each && number.charCodeAt(0) - each.charCodeAt(0) < 20)
  return first && number.length === 1
    ? number.charCodeAt(0) - first.charCodeAt(0) + 1
    : chineseNumeral(plainNumeral(number))
}

/** 贰 as 二. */
function plainNumeral(number: string): string {
  return Array.from(number.replaceAll('参', '叁'), (each) => '一二三四五六七八九十'[formal.indexOf(each)] ?? each).join(
    '',
  )
}
