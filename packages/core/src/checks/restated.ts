import type {Observation} from '../model/model.ts'
import {oncePer} from '../tree/once-per.ts'
import {type CheckInput, type Figure, figuresByMeasure, figuresOf} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {isMean} from './is-mean.ts'
import {isWithin} from './period-shift.ts'
import {twinsIn} from './twins.ts'

/** Two prints of one figure: the same thing, subject, partner and kind, of times that can be one. */
export interface Restated {
  readonly first: Figure
  readonly second: Figure
  /** The same time is known for both; else one of them names none. */
  readonly isSameTime: boolean
  /** Found by paragraphs that say the same at length, in other words. */
  readonly isTwin: boolean
}

/** How many prints of one thing are held against each other pair by pair; more only within one time. */
const mostTogether = 24

/** The pairs of prints that should say the same, from different sentences. */
export const restatedIn: (input: CheckInput) => ReadonlyArray<Restated> = oncePer((input) => {
  const named = [...figuresByMeasure(input).values()].flatMap((group) =>
    [...groupBy(group.filter(isComparable), ({observation}) => classOf(observation)).values()].flatMap(pairsIn),
  )
  const unnamed = [...groupBy(figuresOf(input).filter(isUnnamedShare), wholeKey).values()].flatMap(pairsIn)
  const seen = new Set([...named, ...unnamed].map(idsOf))
  const twins = twinsIn(input)
    .map(([first, second]) => ({
      first,
      second,
      isSameTime: first.observation.period !== null && first.observation.period === second.observation.period,
      isTwin: true,
    }))
    .filter((pair) => !seen.has(idsOf(pair)))
  return [...named, ...unnamed, ...twins]
})

function idsOf({first, second}: Pick<Restated, 'first' | 'second'>): string {
  return `${first.observation.id} ${second.observation.id}`
}

function isComparable({observation, thing}: Figure): boolean {
  return observation.status === 'actual' && thing.length > 1 && (observation.value !== null || observation.low !== null)
}

/** APEC 其他成员已占中国外贸总值的 57.82%: what of theirs is not said, so that it is held against any share of theirs in it. */
function isUnnamedShare({observation, whole}: Figure): boolean {
  return (
    observation.kind === 'share' &&
    observation.value !== null &&
    observation.partner !== null &&
    whole !== null &&
    whole.thing.length > 1
  )
}

function wholeKey({observation, whose, whole}: Figure): string {
  return [whole!.thing, whose, observation.partner?.replaceAll(/\s/g, '')].join('|')
}

function classOf(observation: Observation): string {
  if (isAmount(observation)) return 'amount'
  return observation.kind === 'change' ? 'growth' : observation.kind
}

/** Among whom a place is taken: 居世界第一, 列全国第三. */
function fieldOf({sentence, start}: Figure): string {
  const before = sentence?.text.slice(Math.max(0, start - 12), start) ?? ''
  return (/世界|全球|全国|亚洲|[东中西]部|东北|全省|全市|沿海|长三角/.exec(before)?.[0] ?? '').replace('全球', '世界')
}

/** Of what coverage an amount says that it is: 收入（同口径）3016 万元 is none of the prints of 收入 2858 万元（自然口径）. */
function coverageOf({sentence, start, end}: Figure): string {
  const around = sentence
    ? `${sentence.text.slice(Math.max(0, start - 12), start)} ${sentence.text.slice(end, end + 7)}`
    : ''
  return /(?<said>同|可比|自然|全|大|小|新|旧|老)口径/.exec(around)?.groups?.said ?? ''
}

function pairsIn(group: ReadonlyArray<Figure>): Array<Restated> {
  if (group[0]?.observation.kind === 'rank') return pairs(group.slice(0, mostTogether))
  const near = group.length <= mostTogether ? group : []
  const undated = pairs(near).filter(({isSameTime}) => !isSameTime)
  const byTime = groupBy(group, ({observation}) => observation.period)
  byTime.delete(null)
  const dated = [...byTime.values()].flatMap((each) => pairs(each.slice(0, mostTogether)))
  return [...undated, ...dated.filter(({isSameTime}) => isSameTime)]
}

function pairs(group: ReadonlyArray<Figure>): Array<Restated> {
  return group.flatMap((second, index) =>
    group.slice(0, index).flatMap((first): Array<Restated> => {
      const [before, after] = [first.observation.period, second.observation.period]
      const isRank = second.observation.kind === 'rank'
      if (isRank && fieldOf(first) !== fieldOf(second)) return []
      // A place that is held for five years is held in each of them.
      const isNested =
        isRank && before !== null && after !== null && (isWithin(before, after) || isWithin(after, before))
      const isSameTime = before !== null && (before === after || isNested)
      if (!isSameTime && before !== null && after !== null) return []
      if (first.sentence === second.sentence && !isBoundOf(first.observation, second.observation)) return []
      // 累计 2450 亿元，年均 490 亿元: a mean is none of the prints of its total.
      if (isMean(first) !== isMean(second)) return []
      if (coverageOf(first) !== coverageOf(second)) return []
      const isOne = isOfOneWhole(first, second) || (first.thing === '') !== (second.thing === '')
      return isOne ? [{first, second, isSameTime, isTwin: false}] : []
    }),
  )
}

/** 为 10452.55 亿元，只有它突破 1 万亿元: an amount and a bound of it in one sentence. */
function isBoundOf(first: Observation, second: Observation): boolean {
  const bounds = [first, second].filter(({comparator}) => comparator === 'gt' || comparator === 'lt')
  return bounds.length === 1 && isAmount(first) && isAmount(second) && first.unit !== '%'
}

/** Shares are of one whole where both name the same, or one names none. */
function isOfOneWhole({whole: first}: Figure, {whole: second}: Figure): boolean {
  return first === null || second === null || (first.thing === second.thing && first.subject === second.subject)
}
