import type {Observation} from '../model/model.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isMean} from './is-mean.ts'
import {isBareTrade} from './measure.ts'
import {rateClass} from './rate-class.ts'
import {isOfOneTimeOrNone} from './same-time.ts'
import {isSameValue} from './same-value.ts'
import {likenessOf} from './slip-alike.ts'

/** What is printed oftener under the same words is of many things. */
const mostPrints = 8

/**
 * Hold prints against each other that stand beside the same words: 168 个行政村 and 186 个行政村, 冷库容量 12 万吨 and 21 万吨. They differ
 * where they look like one number with a slip of the pen, and the words come with no third number.
 */
export function checkRestatedWords(input: CheckInput): Array<FindingDraft> {
  const figures = figuresOf(input).filter(isHeld)
  const told = new Set<Figure>()
  const groups = groupBy(
    figures.flatMap((figure) => namesOf(figure).map((name) => ({figure, name}))),
    ({figure: {observation}, name}) => `${observation.unit} ${rateClass(observation)} ${keyOf(observation, name)}`,
  )
  return [...groups.values()].flatMap((named) => {
    const group = [...new Map(named.map((each) => [each.figure, each])).values()]
    if (group.length < 2 || group.length > mostPrints) return []
    return differencesIn(group).flatMap(([figure, draft]) => {
      if (told.has(figure)) return []
      told.add(figure)
      return [draft]
    })
  })
}

/** A figure with words that say what it is: of its label, or right behind it. */
interface Named {
  readonly figure: Figure
  readonly name: string
}

function isHeld(figure: Figure): boolean {
  const {observation, sentence} = figure
  return (
    sentence !== null &&
    observation.value !== null &&
    /\d/.test(observation.printed) &&
    !isMean(figure) &&
    !/^(?:rank|change (?!%)|level pp)/.test(rateClass(observation))
  )
}

function namesOf(figure: Figure): Array<string> {
  const {sentence, start} = figure
  if (partWords.test(sentence!.text.slice(Math.max(0, start - 6), start))) return []
  return [labelOf(figure), countedBehind(figure)].filter((name) => name !== null)
}

/** Counts by the first characters of their name, since the words behind them go on; all else by the whole name. */
function keyOf({unit, kind, direction, label, printedUnit}: Observation, name: string): string {
  if (kind === 'count') return `${name.slice(0, fewestCharacters)} ${printedUnit}`
  return unit === '%' ? `${name} ${direction === 'down' || label.includes('降幅') ? 'down' : 'up'}` : name
}

const fewestCharacters = 3

/** What the label names, without the words that only say that it grows, and without whose it is. */
function labelOf({words, whose, thing, observation: {label}}: Figure): string | null {
  const plain = words
    .replaceAll(/[（(].*$|增速|增幅|降幅|涨幅|增长率|^[图表][\d-]+/g, '')
    .replace(whose, '')
    .replace(/^(?:拥?有|共有)/, '')
  return isBareTrade(thing) || plain.length < fewestCharacters || label.length < 4 ? null : plain
}

/** What is counted, by the words right behind the number; null where they are too few. */
function countedBehind({sentence, end, observation: {unit}}: Figure): string | null {
  if (unit === '%' || unit === 'pp') return null
  const [behind] = /^[\p{Script=Han}A-Za-z“”"]*/u.exec(sentence!.text.slice(end, end + 14))!
  const plain = behind.replaceAll(/^(?:的|以?内)|自由(?=贸易)|主要|[“”"]/g, '').replaceAll('自贸', '贸易')
  return plain.length >= fewestCharacters ? plain : null
}

/** Words before a count of some only. */
const partWords =
  /(?:新[增建设签开批]|其[余他中]|另有?|增加|净增|减少|[前第后余]|至少|每|再|有的|等)[^，,；;。、]{0,3}$/

function differencesIn(group: ReadonlyArray<Named>): Array<readonly [Figure, FindingDraft]> {
  return group.flatMap(({figure: second, name}, index) =>
    group.slice(0, index).flatMap(({figure: first, name: other}): Array<readonly [Figure, FindingDraft]> => {
      if (!canBeOne(first, second) || !isSlip(first, second, commonLength(name, other))) return []
      if (isBeside(first, second, group) || isBeside(second, first, group)) return []
      const others = group
        .map(({figure}) => figure)
        .filter(
          ({sentence, observation}) =>
            sentence !== first.sentence &&
            sentence !== second.sentence &&
            isOfOneTimeOrNone(observation, second.observation),
        )
      const isSaid = ({observation}: Figure): boolean =>
        others.some((each) => isSameValue(each.observation, observation))
      if ((isSaid(first) && isSaid(second)) || others.some((each) => isThird(each, first, second))) return []
      const settled = new Set(isSaid(second) ? [second.observation.id] : [])
      return [[second, differenceOf({first, second, isSameTime: true, isTwin: false}, settled)]]
    }),
  )
}

/** 由 12 万吨增加到 21 万吨: the sentence of one of them says the other too. */
function isBeside(figure: Figure, other: Figure, group: ReadonlyArray<Named>): boolean {
  return group.some(
    ({figure: each}) =>
      each !== figure && each.sentence === figure.sentence && isSameValue(each.observation, other.observation),
  )
}

function isThird({observation}: Figure, first: Figure, second: Figure): boolean {
  return !isSameValue(observation, first.observation) && !isSameValue(observation, second.observation)
}

function commonLength(left: string, right: string): number {
  const end = [...left].findIndex((character, index) => character !== right[index])
  return end < 0 ? left.length : end
}

function canBeOne(first: Figure, second: Figure): boolean {
  const [before, after] = [first.observation, second.observation]
  return (
    first.sentence !== second.sentence &&
    isOfOneTimeOrNone(before, after) &&
    (before.partner === after.partner || before.partner === null || after.partner === null) &&
    isOfOneStatus(before, after) &&
    isOfOneSubject(first.whose, second.whose) &&
    (before.basis === 'annual-average') === (after.basis === 'annual-average') &&
    (before.basis === after.basis || before.basis === null || after.basis === null) &&
    (before.price === after.price || before.price === null || after.price === null) &&
    (first.whole?.text === second.whole?.text || first.whole === null || second.whole === null)
  )
}

/** 力争突破 2000 列 is no print of what was. */
function isOfOneStatus(first: Observation, second: Observation): boolean {
  const isOne = (first.status === 'actual') === (second.status === 'actual')
  return isOne || (first.comparator === 'eq' && second.comparator === 'eq')
}

function isOfOneSubject(first: string, second: string): boolean {
  return first === '' || second === '' || first.includes(second) || second.includes(first)
}

/** So many characters name one thing for sure. */
const longName = 6

/** Short numbers are alike by chance: only where they are counted under a name that is the same, one of one digit under a long one. */
function isSlip({observation: first}: Figure, {observation: second}: Figure, common: number): boolean {
  const likeness = likenessOf(first, second)
  if (likeness !== 'short') return likeness !== null && !isSameValue(first, second)
  if (first.unit === '%') return false
  const isOfOneDigit = first.printed.length === 1 && second.printed.length === 1
  return !isOfOneDigit || common >= longName
}
