import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {combine, exactly, type Interval, overlap, printedInterval} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {isSlipInto} from './is-slip-into.ts'
import {observationOf} from './look-up.ts'
import {
  earlierRest,
  isChange,
  isEarlier,
  isExactAmount,
  isOfOneTime,
  isOfOneUnit,
  isYardstick,
  leadOf,
  paragraphOf,
  placeByOrder,
} from './nearby.ts'
import {smallNumeral} from '../names/small-numeral.ts'
import {isWhole, nameOf} from './list-names.ts'
import {restNames} from './whole-lists.ts'

/** A run of amounts of one unit in a paragraph, with what each is of. */
interface Run {
  readonly whole: Figure
  readonly parts: ReadonlyArray<Figure>
}

/**
 * Hold an amount against the list behind it by their places: 收入 3692.4 亿元，其中税收收入 2769.3 亿元，占 75.0%；非税收入 923.1 亿元. It
 * agrees where the first amounts behind it add up to it. It differs where they do not and are all of a whole by their names, or by the
 * words between: 投资 1860 亿元，分别为 930 亿元、370 亿元、560 亿元; 三轮分别为….
 */
export function checkSumNearby(input: CheckInput): Array<FindingDraft> {
  const parts = new Set<Figure>()
  return figuresOf(input).flatMap((whole): Array<FindingDraft> => {
    if (!isExactAmount(whole) || !whole.sentence || isNoWhole(input, whole)) return []
    const list = listBehind(input, whole)
    if (list.length < 2 || isOfTimeBefore(input, whole, list[0]!) || isInRowWith(whole, list[0]!)) return []
    // What is a part of the list before has none of its own, unless 其中 says so.
    if (parts.has(whole) && !wordsBetween(whole, list[0]!).includes('其中')) return []
    if (isBesideLarger(input, whole, list)) return []
    const first = heldFrom(input, whole, list, 0)
    // 按经营地分, 按消费类型分: a second list of the same whole goes on where the first ends.
    if (first?.finding.status === 'agrees') for (const part of list.slice(0, first.count)) parts.add(part)
    const second = first?.finding.status === 'agrees' ? heldFrom(input, whole, list, first.count) : null
    return [first, second].flatMap((each) => (each ? [each.finding] : []))
  })
}

/** 分别进口 57.2 亿元和 16.2 亿元: one of a row is no whole of the others. */
function isInRowWith(whole: Figure, next: Figure): boolean {
  return whole.sentence === next.sentence && /^\s*[、和与及]\s*$/.test(wordsBetween(whole, next))
}

/** 总产值 69.93 亿元，增加值 37.90 亿元。其中…渔业产值 60.75 亿元: a part that is more than it is of the larger one before. */
function isBesideLarger(input: CheckInput, whole: Figure, list: ReadonlyArray<Figure>): boolean {
  const most = Math.max(...list.map(({observation}) => observation.value!))
  if (most <= whole.observation.value!) return false
  return paragraphOf(input)(whole).some(
    (each) =>
      each.sentence === whole.sentence &&
      each.order < whole.order &&
      isExactAmount(each) &&
      isOfOneUnit(each, whole) &&
      each.observation.value! > most,
  )
}

/** The list that begins at a place of the amounts behind the whole; null where nothing says that there is one. */
function heldFrom(
  input: CheckInput,
  whole: Figure,
  amounts: ReadonlyArray<Figure>,
  from: number,
): {finding: FindingDraft; count: number} | null {
  const list = amounts.slice(from)
  if (list.length < 2) return null
  const count =
    agreeingCount(whole, list) || wholeCount(input, whole, list, from > 0) || slippedCount(input, whole, list)
  return count > 0 ? {finding: held(input, {whole, parts: list.slice(0, count)}), count: from + count} : null
}

/** 2023 年服务进出口总额 6.57 万亿元: the amount that a growth is measured from, and not what the list behind it is of. */
function isOfTimeBefore(input: CheckInput, whole: Figure, first: Figure): boolean {
  const [own, other] = [whole.observation.period, first.observation.period]
  return earlierRest(leadOf(input, whole)) !== null && own !== null && other !== null && own < other
}

function isMeanOf({observation}: Figure): boolean {
  return /人均|平均|均价/.test(observation.label)
}

function isNoWhole(input: CheckInput, whole: Figure): boolean {
  const lead = leadOf(input, whole)
  return isEarlier(lead) || isChange(lead) || isYardstick(input, whole) || /平均每|均[^，,；;。]{0,4}$/.test(lead)
}

/**
 * 其中 goes before a list that need not be all of its whole: all but certain where one slip of the pen makes it so, or where three and
 * more that nothing says are of two lists are together more than it.
 */
function slippedCount(input: CheckInput, whole: Figure, list: ReadonlyArray<Figure>): number {
  const words = wordsBetween(whole, list[0]!)
  // 12 项指标中，7 项提前完成、4 项如期完成、1 项滞后.
  const isCounted = /^[^，,；;。]{0,10}中[，,]?\s*$/.test(words)
  if (!(isCounted || /其中|包括|分别/.test(words)) || isMeanOf(whole) || !isNearby(input, whole, list[0]!)) return 0
  const row = list.slice(0, listedCount(list))
  if (row.length < 2 || isOpenBehind(row.at(-1)!)) return 0
  if (isCounted && row.length >= 3) return row.length
  const observation = observationOf(input)
  const [sum, all] = [evaluate(sumOf(row), {observation}), printedInterval(whole.observation)]
  const isMore = row.length >= 3 && sum.low > all.high && sum.value < 1.5 * all.value
  if (isMore && isOfOneFlow(input, row) && isOpened(whole, list[0]!)) return row.length
  if (row.length === 2 && /其中/.test(words) && Math.abs(sum.value / all.value - 1) < nearestPair) return row.length
  if (isSlipInto(whole.observation, sum) || isTurnedInto(whole.observation, sum)) return row.length
  const mends = row.some(({observation: part}) => {
    const others = combine('-', sum, exactly(printedInterval(part).value))
    const wanted = combine('-', all, others)
    return isSlipInto(part, wanted) || isTurnedInto(part, wanted)
  })
  return mends ? row.length : 0
}

/** 一般贸易 277.7 亿元、加工贸易 88.7 亿元；“新三样”出口 70.2 亿元: the last is a part of something else. */
function isOfOneFlow(input: CheckInput, row: ReadonlyArray<Figure>): boolean {
  const flows = row.filter((figure) => /(?<!进)出口|(?<!出)进口(?!额?总)/.test(leadOf(input, figure))).length
  return flows === 0 || flows === row.length
}

/** Two parts that are so near to all of it are all of it. */
const nearestPair = 0.02

/** From a whole to the first part, over the end of one sentence at most. */
function wordsBetween(whole: Figure, first: Figure): string {
  if (whole.sentence === first.sentence) return whole.sentence!.text.slice(whole.end, first.start)
  return first.sentence!.text.slice(0, first.start)
}

/** The parts up to the end of their sentence, or to a semicolon where the first two stand in one part of it. */
function listedCount(list: ReadonlyArray<Figure>): number {
  const isOne = list.length > 1 && !/[；;]/.test(textBetween(list[0]!, list[1]!))
  const end = list.findIndex(
    (figure, index) =>
      figure.sentence !== list[0]!.sentence ||
      (isOne && index > 0 && /[；;]/.test(textBetween(list[index - 1]!, figure))),
  )
  return end < 0 ? list.length : end
}

/** 甲 3 家、乙 2 家等: there are more. */
function isOpenBehind(last: Figure): boolean {
  return /^[^，,；;。、]{0,8}等/.test(last.sentence!.text.slice(last.end))
}

/** Two digits turned round, 96 for 69: enough where the rest of a list is exact. */
function isTurnedInto({printed, value, unit, scale}: Observation, range: Interval): boolean {
  const turned = /^([1-9])([1-9])$/.exec(printed)
  if (!turned || value === null || unit !== 'count') return false
  const other = Number(turned[2]! + turned[1]!) * scale
  return other !== value && other >= range.low && other <= range.high
}

const longestList = 14

function counts(list: ReadonlyArray<Figure>): Array<number> {
  return list.slice(1).map((_, index) => index + 2)
}

/** The amounts of its unit and time behind it, up to a total, a list of its own or an earlier time. */
function listBehind(input: CheckInput, whole: Figure): Array<Figure> {
  const paragraph = paragraphOf(input)(whole)
  const list: Array<Figure> = []
  const at = placeByOrder(paragraph, whole)
  for (const figure of paragraph.slice(at + 1, at + 1 + 3 * longestList)) {
    if (list.length >= longestList) break
    if (!isExactAmount(figure)) continue
    if (!isOfOneUnit(figure, whole)) continue
    const lead = leadOf(input, figure)
    if ((isEarlier(lead) && !isYear(lead)) || isYardstick(input, figure) || isChange(lead)) continue
    if (/合计|共计|总计|累计|人均|年均|日均|平均/.test(lead)) break
    // 上年结转 10.0 亿元 is of this year’s sum all the same.
    if (!isOfOneTime(figure, whole) && !isYear(lead) && earlierRest(lead) === null) break
    list.push(figure)
  }
  return list
}

function isYear(lead: string): boolean {
  return /^(?:[^。]*[，；：、和]|\s*)?\s*(?:其中)?\s*(?:19|20)\d{2}\s*年\s*$/.test(lead)
}

/** How many of the first amounts of a list, each less than the whole, add up to it; 0 where none do. */
function agreeingCount({observation: whole}: Figure, list: ReadonlyArray<Figure>): number {
  const all = printedInterval(whole)
  let sum = exactly(0)
  for (const [index, {observation}] of list.entries()) {
    if (observation.value! >= whole.value!) return 0
    const part = printedInterval(observation)
    sum = index === 0 ? part : combine('+', sum, part)
    if (index > 0 && overlap(sum, all)) return index + 1
  }
  return 0
}

function sumOf(parts: ReadonlyArray<Figure>): Calculation {
  return {operator: '+', terms: parts.map(({observation}) => ({observation: observation.id}))}
}

function held(input: CheckInput, {whole, parts}: Run): FindingDraft {
  const claim: Claim = {
    rule: 'sum-of-parts',
    actual: whole.observation,
    calculation: sumOf(parts),
    severity: 'warning',
    what: `Sum of ${parts.map(({observation}) => `\`${observation.surface}\``).join(', ')}`,
    explanation: 'a part may be left out, misprinted, or of another coverage',
  }
  return holdAgainst(claim, observationOf(input))
}

/** How many of the first amounts behind it are all of it for certain; 0 where nothing says so. */
function wholeCount(input: CheckInput, whole: Figure, list: ReadonlyArray<Figure>, isSecond: boolean): number {
  const [first] = list
  const lead = leadOf(input, first!)
  if (!isOpened(whole, first!)) return 0
  // 分别为 of the list itself, or of so many things as it has; 包括 what it is made of.
  const dealt = dealtWords.exec(lead)
  if (dealt) {
    const row = dealtRow(list)
    const said = dealt.groups!.count
    const isOwn = said === undefined ? isNext(input, whole, first!) : smallNumeral(said) === row.length
    if (row.length > 1 && isOwn && !isOpenBehind(row.at(-1)!)) return row.length
  }
  const years = yearsListed(input, whole, list)
  if (years > 0) return years
  const names = list.map((figure) => nameOf(input, figure))
  const isBehind = isSecond || isNearby(input, whole, first!)
  if (!isBehind) return 0
  const words = wordsBetween(whole, first!)
  const isListed = /其中|包括|分|[：:]/.test(words) || first!.sentence !== whole.sentence
  for (const count of counts(list)) {
    if (!isListed && restNames.test(names[count - 1]!)) continue
    // 人均收入 is that of towns and villages neither together nor one by one.
    if (isMeanOf(whole) && !names.some((name) => /工资|食品/.test(name))) continue
    if (isWhole(names.slice(0, count)) && isListOf(list.slice(0, count))) return count
  }
  return 0
}

/** In the sentence of its whole, or in one that begins with words that part it. */
function isOpened(whole: Figure, first: Figure): boolean {
  return whole.sentence === first.sentence || /^\s*(?:其中|分|按|从|第一|城镇|税收|出口)/.test(first.sentence!.text)
}

/** 三年来累计 28.5 万人，2022 年 8.4 万人、2023 年 9.8 万人、2024 年 10.3 万人: as many years as are said, or as follow each other. */
function yearsListed(input: CheckInput, whole: Figure, list: ReadonlyArray<Figure>): number {
  const years = list.map((figure) => Number(/((?:19|20)\d{2})\s*年\s*$/.exec(leadOf(input, figure))?.[1] ?? 0))
  const end = years.findIndex((year, index) => year === 0 || (index > 0 && year !== years[index - 1]! + 1))
  const count = end < 0 ? years.length : end
  if (count < 2) return 0
  const lead = leadOf(input, whole)
  const said = smallNumeral(/([两二三四五六七八九十])年/.exec(lead)?.[1] ?? '')
  return said > 0 ? (said === count ? count : 0) : count >= 3 && /累计|共|合计|总/.test(lead) ? count : 0
}

const dealtWords =
  /(?:^|[，,])\s*(?:(?<count>[两二三四五六七八九十])[个大]?[^，,、；;\d]{1,6}?)?(?:(?:分别|依次)(?:为|是|达|来自|位于|有)|包括|由)[^，,、；;\d]{0,10}$/

function textBetween(left: Figure, right: Figure): string {
  return left.sentence === right.sentence ? left.sentence!.text.slice(left.end, right.start) : '。'
}

/** No other amount of any unit stands between. */
function isNext(input: CheckInput, whole: Figure, first: Figure): boolean {
  const paragraph = paragraphOf(input)(whole)
  return paragraph[placeByOrder(paragraph, whole) + 1] === first
}

/** 其中, 分城乡看, or nothing but growths between; the whole is the nearest amount of its unit before the list. */
function isNearby(input: CheckInput, whole: Figure, first: Figure): boolean {
  const paragraph = paragraphOf(input)(whole)
  const between = paragraph.slice(placeByOrder(paragraph, whole) + 1, placeByOrder(paragraph, first))
  const others = between.filter((each) => isExactAmount(each) && isOfOneUnit(each, whole))
  return others.every(
    (each) => isEarlier(leadOf(input, each)) || isYardstick(input, each) || isChange(leadOf(input, each)),
  )
}

function isListOf(parts: ReadonlyArray<Figure>): boolean {
  return parts.every(({sentence}) => sentence!.paragraph === parts[0]!.sentence!.paragraph)
}

/** 930 亿元、370 亿元、560 亿元; 美国 12 家、日本 10 家: with short names between. */
function dealtRow(list: ReadonlyArray<Figure>): Array<Figure> {
  const row: Array<Figure> = []
  for (const figure of list) {
    const last = row.at(-1)
    if (last && !/^\s*[、，,和及与]\s*[^，,、；;。\d]{0,10}$/.test(textBetween(last, figure))) break
    row.push(figure)
  }
  return row
}
