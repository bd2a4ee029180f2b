import {foldWidth} from './fold-width.ts'
/** Words that are one character said twice; a break between the two parts no double. Source: 现代汉语词典, 7th ed. */
const reduplicated = new Set(
  '人天年月日家户处时事种样个层步代字句件条点渐常往刚仅偏恰每纷频屡渐默悄慢快早稳牢紧深远高大小多少好久明白真实细轻重层滚滔茫巍郁葱勃欣蒸井历频切念代爸妈爷奶哥姐弟妹谢想看说听走试谈',
)

/** Characters that are words of their own: 我们要↵要素 may be right. */
const free = new Set(
  '的地得了着过在是有和与及或以为对向从由到于而并也都又还再更最很太不没将要会能可应须需使让把被给比按据经由就才只仅上中下内外前后里间年月日时个项种类大小多少新旧高低长短好全各每这那其之所者等人我你他她它说看用做来去入出进',
)

/** What a character that stands on both sides of a break is. */
export type Doubling =
  /** The second is the first printed again: 全球价↵价值链. */
  | 'printed-twice'
  /** It may be, and may be two words: 我们要↵要素流动. */
  | 'unsure'
  /** It is right as it stands: 人↵人, 发展↵展望. */
  | 'right'

const words = new Intl.Segmenter('zh', {granularity: 'word'})
const reach = 12

/**
 * Whether a character was printed again behind a page break.
 *
 *     全球|价 ↵ 价值|链      the first 价 is no word and ends none, the second begins one: printed twice
 *     地区的|发展 ↵ 展望|未来  each stands in a word of its own: right
 *
 * @param left   Text before the break.
 * @param right  Text behind it; the two meet in the same Chinese character, or the answer is `right`.
 */
export function doublingAt(left: string, right: string): Doubling {
  const printed = left.at(-1) ?? ''
  const character = foldWidth(printed)
  if (printed !== right[0] || !/\p{Script=Han}/u.test(character) || reduplicated.has(character)) return 'right'
  const before = foldWidth(left.slice(-reach))
  const behind = foldWidth(right.slice(0, reach))
  const ends = wordAt(before, before.length - 1)
  const begins = wordAt(behind, 0)
  if (ends.length > 1) return 'right'
  if (begins.length === 1 || free.has(character))
    return segments(before + behind).includes(character + character) ? 'right' : 'unsure'
  return 'printed-twice'
}

function wordAt(text: string, at: number): string {
  return words.segment(text).containing(at)!.segment
}

function segments(text: string): Array<string> {
  return Array.from(words.segment(text), ({segment}) => segment)
}
