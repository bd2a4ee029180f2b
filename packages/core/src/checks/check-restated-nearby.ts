import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {behind, isExactAmount, isParted} from './nearby.ts'
import {shiftYears} from './period-shift.ts'
import {isSameValue} from './same-value.ts'

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
    isOne &&
    (before.price === after.price || before.price === null || after.price === null) &&
    (before.basis !== 'annual-average') === (after.basis !== 'annual-average')
  )
}

/** 比 2023 年增长, of 2024, is 同比. */
function baseOf({basis, basisPeriod, period}: Observation): string {
  const isYearBefore = basis === 'vs-year' && basisPeriod !== null && period === shiftYears(basisPeriod, 1)
  return isYearBefore ? 'yoy' : `${basis} ${basisPeriod}`
}
