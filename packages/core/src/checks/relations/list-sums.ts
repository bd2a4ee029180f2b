import {smallNumeral} from '../../names/small-numeral.ts'
import {combine, overlap, printedInterval} from '../arithmetic/interval.ts'
import {type CheckInput, type Figure, rowOf} from '../check-input.ts'
import {firstAmounts, isChange, isEarlier, isExactAmount, isOfOneUnit, isYardstick, leadOf, tailOf} from '../nearby.ts'
import {restNames} from '../whole-lists.ts'
import {alikeAmong, claimOf, isInOnePart, named, nearBefore, type Proposal, termOf} from './relation.ts'

/** 从电源看, 按贸易方式分解, 分部门看, 年龄构成方面, 依次为, 新增债券里: what opens a list of all that a whole is made of. */
const opening =
  /(?:从|按|分|就)[^，,；;。\d]{1,14}(?:看|分|分解|划分|构成|而言|统计)[，,：:]?|构成(?:方面|上|看)?[，,：:]|(?:依次|分别)(?:为|是|达)|包括|[^，,；;。\d]{2,10}(?:当中|之中|里|中)[，,]/
/** 三市合计, 两类主体合计, 两项参保总人数: so many before it are added. */
const adding =
  /(?:^|[，,；;（(])\s*(?:以上|上述|这)?(?<count>[两二三四五六七八九十])(?:个|大|项|类|者|市|省|地|区|县|港|国|家|种|块|级|方面)?[^，,；;。\d]{0,8}?(?:合计|共计|总计|之和|总(?:人数|额|量|数)|相加|加总|共)[^，,；;。\d]{0,6}$/
const mostWholes = 5
const longest = 14

/**
 * A whole and the list that its sentence, or the one behind, deals out; held at the last of its parts, with the whole as what is
 * checked. And a sum that is said to be of so many right before it.
 */
export function listSums(input: CheckInput, figure: Figure, lead: string): ReadonlyArray<Proposal> {
  if (!isExactAmount(figure) && figure.observation.kind !== 'change') return []
  return [...added(input, figure, lead), ...listed(input, figure)]
}

function added(input: CheckInput, figure: Figure, lead: string): Array<Proposal> {
  const said = adding.exec(lead)?.groups!.count
  if (said === undefined) return /^\s*[，,]\s*(?:合计|共计|总计)\s*$/.test(lead) ? runBefore(input, figure) : []
  const count = smallNumeral(said)
  const parts = alikeAmong(nearBefore(input, figure), figure).slice(0, count)
  if (count < 2 || parts.length < count || parts.some((part) => !isInOnePart(part, figure))) return []
  return [proposalOf(figure, parts.toReversed(), true)]
}

/** 幼儿园 18 所、小学 12 所、中学 6 所，合计 36 所: the run of amounts right before it. */
function runBefore(input: CheckInput, figure: Figure): Array<Proposal> {
  const parts: Array<Figure> = []
  for (const each of nearBefore(input, figure)) {
    if (!isExactAmount(each) || !isOfOneUnit(each, figure) || !isInOnePart(each, figure)) break
    const lead = leadOf(input, each)
    if (isEarlier(lead) || isChange(lead)) return []
    parts.unshift(each)
    if (!/^\s*[、，,和及与]\s*[^，,；;。、\d]{0,12}$/.test(lead) || lead.includes('其中')) break
  }
  return parts.length >= 3 ? [proposalOf(figure, parts, true)] : []
}

function listed(input: CheckInput, last: Figure): Array<Proposal> {
  const parts = listUpTo(input, last)
  if (parts.length < 2) return []
  const [first] = parts
  const wholes = alikeAmong(nearBefore(input, first!), first!)
    .filter((each) => isWhole(input, each))
    .slice(0, mostWholes)
  const far = firstAmounts(input)
    .filter((each) => each.order < first!.order && isOfOneUnit(each, first!) && !wholes.includes(each))
    .slice(0, mostWholes)
  const isRest = restNames.test(nameOf(input, parts.at(-1)!))
  const [near] = wholes
  return [
    ...wholes.map((whole) =>
      proposalOf(whole, parts, whole === near && isNearMiss(whole, parts, isRest ? half : nearest)),
    ),
    ...far.map((whole) => proposalOf(whole, parts, false)),
  ]
}

/** The amounts of its unit from the words that open its list to it, where it is the last of them; none where no words do. */
function listUpTo(input: CheckInput, last: Figure): Array<Figure> {
  const row = rowOf(input, last)
  const text = last.sentence!.text
  const parts: Array<Figure> = []
  const isRest = restNames.test(nameOf(input, last))
  for (const each of row.toReversed()) {
    if (each.order > last.order) {
      if (isPartAfter(input, each, last)) return []
      continue
    }
    const lead = leadOf(input, each)
    if (isOfOneUnit(each, last) && isChanged(input, each) && !isChanged(input, last)) {
      // 94350 万人，增加 1083 万人: the change of a part.
      if (opening.test(lead)) return []
    } else if (isOfOneUnit(each, last) && (isExactAmount(each) || each.observation.kind === 'change')) {
      if (isEarlier(lead) || isYardstick(input, each)) return []
      parts.unshift(each)
      if (/合计|共计|累计|人均|平均/.test(lead) || parts.length > longest) return []
    } else if (isExactAmount(each) && !isRest) {
      return []
    }
    if (isRest && each.order === row[0]!.order) return isAlike(input, parts) ? parts : []
    if (opening.test(lead)) return isAlike(input, parts) && !isOpen(text, last) ? parts : []
  }
  return []
}

/** The list goes on. */
function isPartAfter(input: CheckInput, each: Figure, last: Figure): boolean {
  const lead = leadOf(input, each)
  if (!isOfOneUnit(each, last) || !(isExactAmount(each) || each.observation.kind === 'change')) return false
  if (isChanged(input, each) && !isChanged(input, last)) return false
  return !/合计|共计|总计|之和|[两三四五六七八九十](?:项|者|类|市)|其中|比|较/.test(lead)
}

function isOpen(text: string, last: Figure): boolean {
  return /^[^，,；;。、]{0,8}等/.test(text.slice(last.end))
}

/** All of them amounts, or all of them changes. */
function isAlike(input: CheckInput, parts: ReadonlyArray<Figure>): boolean {
  const changed = parts.filter((each) => isChanged(input, each)).length
  return changed === 0 || changed === parts.length
}

function isChanged(input: CheckInput, figure: Figure): boolean {
  return figure.observation.kind === 'change' || isChange(leadOf(input, figure))
}

function isWhole(input: CheckInput, figure: Figure): boolean {
  const lead = leadOf(input, figure)
  return !isEarlier(lead) && !isYardstick(input, figure) && !/^\s*的(?![增])/.test(tailOf(input, figure))
}

function nameOf(input: CheckInput, figure: Figure): string {
  return leadOf(input, figure)
    .replace(/^.*[，,；;。：:、]/, '')
    .trim()
}

/** All but the whole, or a little more than it: no list of some parts happens to be so near. */
function isNearMiss(whole: Figure, parts: ReadonlyArray<Figure>, most: number): boolean {
  const sum = parts
    .map(({observation}) => printedInterval({...observation, direction: null}))
    .reduce((all, part) => combine('+', all, part))
  const all = printedInterval(whole.observation)
  const miss = Math.abs(sum.value / all.value - 1)
  return parts.length >= 3 && miss < most && !overlap(sum, all)
}

const nearest = 0.03
/** What a list with 其余 may be off by, and still be of that whole. */
const half = 0.5

function proposalOf(whole: Figure, parts: ReadonlyArray<Figure>, isSure: boolean): Proposal {
  return {
    claim: claimOf(
      whole.observation,
      'sum-of-parts',
      {operator: '+', terms: parts.map(termOf)},
      `Sum of ${named(parts)}`,
    ),
    isSure,
  }
}
