import {inPercent} from './arithmetic/in-percent.ts'
import type {Calculation, Observation} from '../model/model.ts'
import {evaluate} from './arithmetic/evaluate.ts'
import {isPrecise, overlap, printedInterval} from './arithmetic/interval.ts'
import {basePeriodOf} from './check-growth-of-levels.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {partsOfShare, percentOf, wholesOfShare} from './check-share-of-whole.ts'
import {findAmounts} from './find-amount.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {explanationOf} from './growth-bases.ts'
import {type Implied, impliedWholes} from './implied-wholes.ts'
import {observationOf} from './look-up.ts'

/** Say where two amounts are in different currencies, and the rate that is printed of them holds as if both were in one; and where the words say another. */
export function checkCurrencyMixed(input: CheckInput): Array<FindingDraft> {
  return [
    ...impliedWholes(input).flatMap((group) => mixedWholes(input, group)),
    ...mixedRates(input),
    ...input.observations.filter(isOfOther).map(otherCurrency),
  ]
}

/** 按美元计价，进出口 89.4: the currency that the words right before an amount say. */
const saidBefore = /[按以](?<currency>美元|人民币)计价?[算]?[，,、]?[^，,；;。\d]{0,12}$/
const unitOf: Readonly<Record<string, string>> = {美元: 'USD', 人民币: 'CNY'}

function saidCurrency({sentence, surface}: Observation): string | undefined {
  const at = sentence.text.indexOf(surface)
  return saidBefore.exec(sentence.text.slice(Math.max(0, at - 24), Math.max(0, at)))?.groups!.currency
}

function isOfOther(observation: Observation): boolean {
  const {unit} = observation
  if (unit !== 'CNY' && unit !== 'USD') return false
  const said = saidCurrency(observation)
  return said !== undefined && unitOf[said] !== unit
}

function otherCurrency(observation: Observation): FindingDraft {
  return findingDraft({
    rule: 'currency-mixed',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${observation.surface}\` behind 计价, expected an amount in \`${saidCurrency(observation)}\`; 元 and 美元 may be confused`,
    expected: unitOf[saidCurrency(observation)!]!,
    actual: observation.unit,
    observations: [observation.id],
    position: observation.position,
  })
}

/** Shares whose wholes are one as soon as the currencies are taken for one. */
function mixedWholes(input: CheckInput, group: ReadonlyArray<Implied>): Array<FindingDraft> {
  const byUnit = [...groupBy(group, ({part}) => part.unit).values()].toSorted(
    (left, right) => right.length - left.length,
  )
  const [usual] = byUnit[0] ?? []
  const others = byUnit.slice(1)
  const observation = observationOf(input)
  return others.flat().flatMap((odd) => {
    const isOne = overlap(evaluate(odd.whole, {observation}), evaluate(usual!.whole, {observation}))
    return isOne && isMoney(odd.part) && isMoney(usual!.part)
      ? [findingOf(odd.share, {first: odd.part, second: usual!.part, calculation: odd.whole})]
      : []
  })
}

function mixedRates(input: CheckInput): Array<FindingDraft> {
  return figuresOf(input).flatMap((figure) => {
    const {kind, unit} = figure.observation
    if (unit !== '%' || !isPrecise(figure.observation)) return []
    const pairs = kind === 'share' ? sharePairs(input, figure) : kind === 'growth' ? growthPairs(input, figure) : []
    // An amount in the rate's own currency is what the rate is of.
    if (pairs.some(({first, second}) => first.unit === second.unit)) return []
    const mixed = pairs.find((pair) => isMoney(pair.first) && isMoney(pair.second) && holds(input, figure, pair))
    return mixed ? [findingOf(figure.observation, mixed)] : []
  })
}

interface Pair {
  readonly first: Observation
  readonly second: Observation
  readonly calculation: Calculation
}

function isMoney({unit}: Observation): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit)
}

function sharePairs(input: CheckInput, figure: Figure): Array<Pair> {
  return partsOfShare(input, figure).flatMap((parts) =>
    wholesOfShare(input, figure).map((whole) => ({
      first: parts[0]!.observation,
      second: whole.observation,
      calculation: percentOf(parts, whole),
    })),
  )
}

function growthPairs(input: CheckInput, figure: Figure): Array<Pair> {
  const {observation: growth, thing} = figure
  const {subject, partner, period} = growth
  const base = basePeriodOf(growth)
  return findAmounts(input, {thing, subject, partner, period}, figure).flatMap(({observation: first}) =>
    findAmounts(input, {thing, subject, partner, period: base}, figure).map(({observation: second}): Pair => {
      const ratio: Calculation = {operator: '/', terms: [{observation: first.id}, {observation: second.id}]}
      return {
        first,
        second,
        calculation: inPercent({operator: '-', terms: [ratio, {number: 1}]}),
      }
    }),
  )
}

function holds(input: CheckInput, {observation}: Figure, {calculation}: Pair): boolean {
  const result = evaluate(calculation, {observation: observationOf(input)})
  const printed = printedInterval(observation)
  const usual = observation.kind === 'growth' ? (explanationOf(observation)?.usualPoints ?? 0) : 0
  return overlap(result, printed) || Math.abs(result.value - printed.value) <= usual
}

function findingOf(rate: Observation, {first, second}: Pair): FindingDraft {
  return findingDraft({
    rule: 'currency-mixed',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${first.surface}\` beside \`${second.surface}\`, expected one currency: \`${rate.surface}\` holds as if both were in one; 元 and 美元 may be confused`,
    expected: second.unit,
    actual: first.unit,
    observations: [first.id, second.id, rate.id],
    position: first.position,
  })
}
