import type {Observation} from '../model/model.ts'
import {halfUnit} from './arithmetic/interval.ts'
import {carrierUnit} from './carrier.ts'
import type {CheckInput, Figure} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {restatedIn, type Restated} from './restated.ts'
import {isApproximate, isSameValue, valueOf} from './same-value.ts'
import {isBareTrade} from './measure.ts'
import {similarDigits} from './similar-digits.ts'

/** Hold two prints of one figure against each other: the same thing, subject, partner and time with another value. */
export function checkRestatedValue(input: CheckInput): Array<FindingDraft> {
  const pairs = restatedIn(input).filter(
    ({first, second}) =>
      first.observation.unit === second.observation.unit &&
      isOfOneBasis(first.observation, second.observation) &&
      isOfOneCurrency(input, first, second),
  )
  const settled = agreeing(pairs)
  const varied = variedMeasures(pairs)
  const told = new Set<string>()
  return pairs.flatMap((pair) => {
    const [before, after] = [pair.first.observation, pair.second.observation]
    if (isInRankRow(pair) || isApproximate(before) || isApproximate(after) || isOfAll(pair)) return []
    if (isSameValue(before, after)) {
      // One agreement is enough to say of a figure.
      if (told.has(after.id)) return []
      told.add(after.id)
      return agreementOf(pair)
    }
    // Another time is meant, where each agrees with a print of its own.
    if (!pair.isSameTime && (settled.has(before.id) || settled.has(after.id))) return []
    if (!pair.isTwin && pair.isSameTime && varied.has(measureOfPair(pair))) return []
    return isSure(pair) ? [differenceOf(pair, settled)] : []
  })
}

/**
 * Rates are one where they are measured against one time; a rate whose base is not said may be any. A span of years has no
 * 同比, so that a base said so may be a slip.
 */
function isOfOneBasis(before: Observation, after: Observation): boolean {
  if (before.basis === null || after.basis === null) return true
  const isSpan = before.period?.includes('/') && [before.basis, after.basis].includes('yoy')
  if (isSpan && before.basis !== 'annual-average' && after.basis !== 'annual-average')
    return similarDigits(before.printed, after.printed)
  return before.basis === after.basis && before.basisPeriod === after.basisPeriod
}

/** More values of one measure at one time than this are of several things that their labels do not tell apart. */
const mostValues = 2

function variedMeasures(pairs: ReadonlyArray<Restated>): ReadonlySet<string> {
  const values = new Map<string, Set<number | null>>()
  for (const pair of pairs.filter(({isSameTime}) => isSameTime)) {
    const key = measureOfPair(pair)
    const known = values.get(key) ?? new Set()
    for (const {observation} of [pair.first, pair.second]) known.add(valueOf(observation))
    values.set(key, known)
  }
  return new Set([...values].flatMap(([key, known]) => (known.size > mostValues ? [key] : [])))
}

function measureOfPair({first: {measure, observation}}: Restated): string {
  return [measure, observation.kind, observation.period].join('|')
}

/** 100.0 in the row of all is of the table, whatever is a share of something else. */
function isOfAll({first, second}: Restated): boolean {
  return [first, second].some(
    ({sentence, observation}) => sentence === null && observation.unit === '%' && observation.value === 100,
  )
}

/** Ranks of one sentence deal with several things: 分别居第一和第二. */
function isInRankRow({first, second, isTwin}: Restated): boolean {
  return first.observation.kind === 'rank' && (isTwin || first.thing.length < 4 || second.thing.length < 4)
}

/** Growth counted in dollars is another than growth counted in yuan. */
function isOfOneCurrency(input: CheckInput, first: Figure, second: Figure): boolean {
  const [before, after] = [carrierUnit(input, first), carrierUnit(input, second)]
  return before === null || after === null || before === after
}

/** The ids of figures that agree with another print of theirs. */
function agreeing(pairs: ReadonlyArray<Restated>): ReadonlySet<string> {
  return new Set(
    pairs
      .filter(({first, second}) => isSameValue(first.observation, second.observation))
      .flatMap(({first, second}) => [first.observation.id, second.observation.id]),
  )
}

/** Of the same time under one full label, looking like a slip of the pen, or in paragraphs that say the same. */
function isSure({first, second, isSameTime, isTwin}: Restated): boolean {
  const [before, after] = [first.observation, second.observation]
  if (isTwin || first.sentence === second.sentence) return true
  const isSlip = similarDigits(before.printed, after.printed)
  const isPlain = first.isPlain && second.isPlain
  // 出口 may be of anything that the words before it name; 关税总水平 says itself what it is.
  if (!isPlain && !(isSlip && first.thing.length >= 4 && !isBareTrade(first.thing))) return false
  if (!isSameTime) return isSlip && before.comparator === after.comparator
  return isSlip || first.thing.length >= 4 || first.whole !== null
}

function agreementOf({first, second, isSameTime}: Restated): Array<FindingDraft> {
  const [before, after] = [first.observation, second.observation]
  if (!isSameTime || !/\d{3}|\d\.\d/.test(after.printed)) return []
  return [
    findingDraft({
      rule: 'restated-value',
      status: 'agrees',
      severity: 'info',
      message: `\`${after.surface}\` agrees with \`${before.surface}\` in line ${before.position.start.line}`,
      expected: valueOf(before),
      actual: valueOf(after),
      observations: [after.id, before.id],
      position: after.position,
    }),
  ]
}

/** @param settled  Ids of figures that another print agrees with. */
export function differenceOf({first, second, isSameTime}: Restated, settled: ReadonlySet<string>): FindingDraft {
  // The one that stands alone is named, else the later one.
  const isFirst = settled.has(second.observation.id) && !settled.has(first.observation.id)
  const [odd, other] = isFirst ? [first, second] : [second, first]
  const [actual, expected] = [odd.observation, other.observation]
  const doubt = isSameTime
    ? 'one may be misprinted, or of another coverage or edition of the statistic'
    : 'one of them says no time: it may be of another time, or misprinted'
  return findingDraft({
    rule: 'restated-value',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${actual.surface}\` for \`${actual.label}\`, expected \`${expected.surface}\` as in line ${expected.position.start.line}; ${doubt}`,
    arithmetic: `${actual.printed} ${actual.printedUnit} ≠ ${expected.printed} ${expected.printedUnit}`,
    expected: valueOf(expected),
    actual: valueOf(actual),
    tolerance: halfUnit(actual) + halfUnit(expected),
    calculation: expected.value === null ? null : {observation: expected.id},
    observations: [actual.id, expected.id],
    position: actual.position,
  })
}
