import type {RuleId} from '../diagnostics/rules.ts'
import type {Term} from './terms.ts'

const both = (zh: string, en: string): Term => ({zh, en})

/** What reading mends in a text, or leaves in doubt, by the rule that tells of it. */
export const repairTerms: ReadonlyMap<string, Term> = new Map<RuleId, Term>([
  ['paragraph-page-break', both('段落在分页处断开，已接上', 'paragraph joined over a page break')],
  [
    'number-page-break',
    both('分页处的两个数字可能是一个，未合并', 'two numbers at a page break may be one, left apart'),
  ],
  ['number-rejoined', both('数字在分页处断开，已接上', 'number joined over a page break')],
  ['character-doubled', both('分页处重复的字，已删一个', 'character doubled at a page break, one dropped')],
  ['page-furniture', both('夹在正文中的页码或页眉，已去掉', 'page number or running head taken out')],
  ['heading-line-break', both('标题断成两行，已接上', 'heading joined over two lines')],
  ['line-hyphen', both('行末连字符分开的英文词，已接上', 'English word joined at a hyphen')],
  ['number-spaced', both('数字中间的空格，已去掉', 'blanks within a number taken out')],
  ['number-ambiguous', both('相邻两串数字可能是一个，未合并', 'two rows of digits may be one number, left apart')],
  [
    'number-unitless',
    both('万、亿后面没有单位的数字，未读作数据', 'numbers in 万 or 亿 without a unit, not read as figures'),
  ],
  ['text-spaced', both('字词中间的空格，已去掉', 'blanks within a word taken out')],
  ['maths-number', both('写成公式的数字，已按数字读', 'number written as a formula, read as a number')],
  ['character-reference', both('HTML 转义字符，已还原', 'HTML reference replaced by its character')],
  ['invisible-character', both('不可见字符，已去掉', 'invisible character dropped')],
  ['stray-emphasis', both('不成对的强调符号，已去掉', 'stray mark of emphasis dropped')],
])
