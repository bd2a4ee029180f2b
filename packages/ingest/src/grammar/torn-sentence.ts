import {foldWidth} from './fold-width.ts'
import {numberBreakAt} from './number-break.ts'
import {isFinished, isRunningText} from './paragraph-end.ts'

/** A shorter line may be a title, whatever follows it. */
const shortestHead = 8
/** Particles, prepositions and conjunctions that need a word behind them. Source: 现代汉语词典, 7th ed., as such. */
const opening = /[的地得与和及或对向从为在以将把被由至于达约超逾近]$/
/** Verbs of change and of measure, whose figure comes next. */
const measuring =
  /(?:增长|下降|增加|减少|提高|上升|回落|降低|扩大|达到|实现|完成|增至|增到|减至|降至|升至|突破|占|到|比)$/
const figure = /^(?:-?\d|[一二三四五六七八九十百千万两]{1,6}[个家人亿万成倍])/
/** What no paragraph begins with. */
const beginsInside = /^[,、;。]\s*\p{Script=Han}/u
/** 5%—, whose other end comes next. */
const openRange = /\d[%‰]?[—–~～]{1,2}$/
/** 达到 1, 出口在 20: the first digits of a number. */
const openNumber = /(?<=\p{Script=Han})\s*\d[\d,]*\.?$/u
/** 放。, 则。: what is left of a sentence. */
const remnant = /^\p{Script=Han}{1,3}[。；]$/u
/** Whole paragraphs as short as that. */
const closings: ReadonlySet<string> = new Set([
  '完。',
  '略。',
  '下略。',
  '上略。',
  '从略。',
  '此复。',
  '谢谢。',
  '以上。',
  '全文完。',
])

const words = new Intl.Segmenter('zh', {granularity: 'word'})
const reach = 10

/**
 * Whether a line without comma and stop, which a title may be, is surely the beginning of the sentence that ends in the next
 * paragraph.
 *
 *     …积极推进对外开 ↵ 放。       开放 is one word, and 开 none of a title's end
 *     …全年口岸增加到 ↵ 12 个。    到 wants what comes next
 *     过去五年 ↵ ，出口增长 5%。   no paragraph begins with a comma
 *     出口在 20 ↵ 25 年达到…       surely one number
 *     出口增长 1 ↵ 2.5%。           增长 wants a figure: one number or two, which is doubted where the paragraphs are joined
 *     附件 1 ↵ 2.5 万亩耕地…        may be a heading
 *     河湾地区 ↵ 概况如下。         may be a heading
 *
 * @param left   The end of the one, at least its last 60 characters.
 * @param right  The beginning of the other.
 */
export function isTornSentence(left: string, right: string): boolean {
  const before = foldWidth(left.trimEnd())
  const behind = foldWidth(right.trimStart())
  if (beginsInside.test(behind)) return /[\p{Script=Han}\d]$/u.test(before)
  if (openRange.test(before)) return /^\d/.test(behind)
  const stem = before.replace(openNumber, '')
  if (stem !== before && /^[\d.]/.test(behind))
    return measuring.test(stem) || opening.test(stem) || numberBreakAt(before, behind)?.isSure === true
  if (before.length < shortestHead || !/\p{Script=Han}$/u.test(before)) return false
  if (remnant.test(behind)) return !closings.has(behind)
  if (!isRunningText(behind) && !isFinished(behind)) return false
  if (measuring.test(before) && figure.test(behind)) return true
  return /^\p{Script=Han}/u.test(behind) && (opening.test(before) || partsWord(before, behind))
}

/**
 * Whether a heading goes on in the paragraph behind it, which begins with the rest of its last word and a stop.
 *
 *     （一）加快对外开 ↵ 放。口岸增加…
 */
export function isTornTitle(left: string, right: string): boolean {
  const before = foldWidth(left.trimEnd())
  const behind = foldWidth(right.trimStart().slice(0, reach))
  return /\p{Script=Han}$/u.test(before) && beginsWithRest.test(behind) && partsWord(before, behind)
}
const beginsWithRest = /^\p{Script=Han}{1,3}。/u

/** A word goes over the break, and what stands of it before the break is no word. */
function partsWord(before: string, behind: string): boolean {
  const left = before.slice(-reach)
  const whole = left + behind.slice(0, reach)
  const over = words.segment(whole).containing(left.length - 1)!
  const last = words.segment(left).containing(left.length - 1)!
  return last.segment.length === 1 && over.index + over.segment.length > left.length && over.segment.length <= 4
}
