import {chineseNumeral, numeralCharacters} from './chinese-numeral.ts'
import {matchesOf} from './matches-of.ts'
import {measuredAt} from './measured-number.ts'
import type {Span} from './span.ts'

const space = '[ \\t\\u00A0\\u2009\\u202F\\u3000]'
/** What every such number has: a space beside a numeral or a scale, with another on its other side. */
const torn = new RegExp(`[\\d${numeralCharacters}]${space}{1,2}[${numeralCharacters}\\d]`)
/** 一千 二百, 百分之三 十五, 三分之 二. */
const numerals = new RegExp(
  `(?<![${numeralCharacters}\\d第])[${numeralCharacters}]+(?:${space}{1,2}[${numeralCharacters}]+)+`,
  'g',
)
/** 百分之二 十五: the unit stands in front. */
const partBefore = /分之\s{0,2}$/
/** 1 亿 2000 万, 3万 6千. */
const mixed = new RegExp(`(?<![\\d.])\\d{1,8}${space}{0,2}[万亿]${space}{0,2}\\d{1,8}`, 'g')

/**
 * Find numbers of Chinese numerals, or of two scales, with a space inside: what stands behind the space alone would be another
 * number. They are closed where the whole is a number and a unit stands behind it.
 *
 *     > | 新增一千 二百家      合计 1 亿 2000 万元
 *             ^^^^^^^^^             ^^^^^^^^^^
 * @param text  Folded to half width.
 */
export function scanTornNumerals(text: string): Array<Span<string>> {
  if (!torn.test(text)) return []
  const isUnitBehind = (end: number): boolean => (measuredAt(`1${text.slice(end, end + 12)}`, 0)?.unit ?? null) !== null
  const written = matchesOf(text, numerals).filter(
    ({0: printed, index}) =>
      chineseNumeral(closed(printed)) !== null &&
      (isUnitBehind(index + printed.length) || partBefore.test(text.slice(Math.max(0, index - 4), index))),
  )
  const inScales = matchesOf(text, mixed).filter(
    ({0: printed, index}) => /\s/.test(printed) && isUnitBehind(index + printed.length),
  )
  return [...written, ...inScales]
    .map(({0: printed, index}) => ({start: index, end: index + printed.length, reading: closed(printed)}))
    .toSorted((left, right) => left.start - right.start)
}

function closed(printed: string): string {
  return printed.replaceAll(/\s/g, '')
}
