import type {Observation} from '../model/model.ts'
import {titleOf} from '../tree/read-passages.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isTimeSaid} from './is-time-said.ts'
import {behind, isExactAmount, isParted} from './nearby.ts'
import {shiftYears} from './period-shift.ts'
import {isSameValue} from './same-value.ts'
import {similarDigits} from './similar-digits.ts'

/** Fewer digits are alike by chance. */
const fewestDigits = 3
const mostPrints = 8

/**
 * Hold what is printed behind one amount against what is printed behind another print of it: 进出口 39.7 万亿元，增长 3.9% at the
 * beginning, 规模达 39.7 万亿元、增长 9.3% at the end. The amount says that both are of one thing, whatever their labels.
 */
export function checkRestatedNearby(input: CheckInput): Array<FindingDraft> {
  const prints = groupBy(
    figuresOf(input).filter(
      (figure) => figure.sentence !== null && isExactAmount(figure) && isLong(figure.observation),
    ),
    ({observation}) => `${observation.unit} ${observation.value}`,
  )
  return [...prints.values()].flatMap((group) =>
    group.slice(1, mostPrints).flatMap((second) => differencesFrom(input, group[0]!, second)),
  )
}

function isLong({printed}: Observation): boolean {
  return printed.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '').length >= fewestDigits
}

function differencesFrom(input: CheckInput, first: Figure, second: Figure): Array<FindingDraft> {
  const [before, after] = [first.observation, second.observation]
  if (before.period !== after.period && before.period !== null && after.period !== null) return []
  if (first.sentence === second.sentence) return []
  return (['growth', 'share'] as const).flatMap((kind) => {
    const [one, other] = [companion(input, first, kind), companion(input, second, kind)]
    if (!one || !other || isSameValue(one.observation, other.observation) || !isOfOneBase(one, other)) return []
    return [differenceOf({first: one, second: other, isSameTime: true, isTwin: false}, new Set())]
  })
}

/** The first rate of a kind right behind the amount, with nothing else measured between. */
function companion(input: CheckInput, figure: Figure, kind: 'growth' | 'share'): Figure | null {
  for (const each of behind(input, figure).slice(0, 3)) {
    if (isParted(figure.sentence!.text, figure.end, each.start) || isExactAmount(each)) return null
    if (each.observation.kind === kind && each.observation.unit === '%' && isPrecise(each.observation)) return each
  }
  return null
}

/** Growths against one time; shares of wholes that are named alike. */
function isOfOneBase(first: Figure, second: Figure): boolean {
  const [before, after] = [first.observation, second.observation]
  if (before.kind === 'share') return (first.whole?.text ?? '') === (second.whole?.text ?? '')
  const isOne = before.basis === null || after.basis === null || baseOf(before) === baseOf(after)
  return (
    isOne && before.price === after.price && (before.basis !== 'annual-average') === (after.basis !== 'annual-average')
  )
}

/** 比 2023 年增长, of 2024, is 同比. */
function baseOf({basis, basisPeriod, period}: Observation): string {
  const isYearBefore = basis === 'vs-year' && basisPeriod !== null && period === shiftYears(basisPeriod, 1)
  return isYearBefore ? 'yoy' : `${basis} ${basisPeriod}`
}

const closing = /^(?:结论|结语|小结|总结|结束语|主要结论|研究结论|结论与(?:建议|启示|展望|讨论))/
const closingSentence =
  /^\s*(?:总之|综上|总的(?:来)?看|总体(?:来)?看|整体(?:来)?看|综合(?:来)?看|研究(?:表明|发现)|分析表明|本文(?:发现|认为)|评估认为|报告认为)/
/** The last words that are the same in both labels, where neither label holds the other. */
const leastLabel = 2

/**
 * Hold the figures of an abstract and of the last words against the text between: each should stand there. One that stands nowhere
 * there, while another with nearly its digits stands there alone under its label, is a slip in one of the two.
 */
export function checkRestatedAtEnds(input: CheckInput): Array<FindingDraft> {
  const figures = figuresOf(input).filter(({observation, sentence}) => sentence !== null && isPrecise(observation))
  const isEnd = endsOf(input)
  const body = figures.filter((figure) => !isEnd(figure))
  const byUnit = groupBy(body, ({observation}) => classOf(observation))
  return figures
    .filter(isEnd)
    .slice(0, mostAtEnds)
    .flatMap((figure): Array<FindingDraft> => {
      const same = (byUnit.get(classOf(figure.observation)) ?? []).slice(0, mostInBody)
      if (same.length === 0 || same.some((each) => isSameValue(each.observation, figure.observation))) return []
      const like = same.filter((each) => isLike(figure, each))
      const values = new Set(like.map(({observation}) => observation.value))
      if (values.size !== 1) return []
      return [differenceOf({first: like[0]!, second: figure, isSameTime: true, isTwin: false}, new Set())]
    })
}

/** An abstract has fewer figures; more are of a text that has no body. */
const mostAtEnds = 60
const mostInBody = 2000

function classOf({unit, kind}: Observation): string {
  const isAmount = kind === 'level' || kind === 'count'
  return `${unit} ${isAmount ? 'amount' : kind}`
}

function endsOf({sentences, document}: CheckInput): (figure: Figure) => boolean {
  const first = sentences[0]?.paragraph
  const hasAbstract = document.abstract !== null
  const last = sentences.at(-1)?.paragraph
  return ({sentence}) => {
    if (sentence === null) return false
    if (hasAbstract && sentence.section === null && sentence.paragraph === first) return true
    if (hasAbstract && document.abstract!.includes(sentence.text.slice(0, 30))) return true
    const title = sentence.section ? titleOf(sentence.section) : ''
    if (closing.test(title.replace(/^\s*(?:[一二三四五六七八九十\d]+[、.．]?|（[一二三四五六七八九十]）)\s*/, '')))
      return true
    return sentence.paragraph === last && closingSentence.test(sentence.text)
  }
}

/** The same by its label and time, and by all its digits but one slip; figures of two digits by their label in full. */
function isLike(figure: Figure, other: Figure): boolean {
  const [one, two] = [figure.observation, other.observation]
  const isTimed = isTimeSaid(one) && isTimeSaid(two)
  if (isTimed && one.period !== two.period && one.period !== null && two.period !== null) return false
  if (one.partner !== two.partner && one.partner !== null && two.partner !== null) return false
  if (one.direction !== two.direction || (one.basis !== two.basis && one.basis !== null && two.basis !== null))
    return false
  const [short, long] =
    figure.words.length < other.words.length ? [figure.words, other.words] : [other.words, figure.words]
  const isSameWhole = figure.whole !== null && figure.whole.text === other.whole?.text
  const isNamedAlike = short.length >= leastLabel && (long.endsWith(short) || long.startsWith(short))
  // Five digits with one slip are hardly alike by chance.
  const isLongNumber = two.printed.replaceAll(/\D/g, '').length >= 5 && one.printedUnit === two.printedUnit
  if (!isNamedAlike && !isSameWhole && !isLongNumber) return false
  return similarDigits(one.printed, two.printed) || (figure.words === other.words && isTurned(one.printed, two.printed))
}

/** 90 and 19, 45 and 54: the same few digits. */
function isTurned(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => [...text.replaceAll(/\D/g, '')].toSorted().join('')) as [
    string,
    string,
  ]
  return first === second && first.length >= 2
}
