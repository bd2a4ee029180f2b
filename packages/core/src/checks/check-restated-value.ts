import type {Observation} from '../model/model.ts'
import {type Interval, overlap, printedInterval} from './arithmetic/interval.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {restatedIn, type Restated} from './restated.ts'
import {similarDigits} from './similar-digits.ts'

/** Hold two prints of one figure against each other: the same thing, subject, partner and time with another value. */
export function checkRestatedValue(input: CheckInput): Array<FindingDraft> {
  const pairs = restatedIn(input).filter(({first, second}) => first.observation.unit === second.observation.unit)
  const settled = agreeing(pairs)
  return pairs.flatMap((pair) => {
    const [before, after] = [pair.first.observation, pair.second.observation]
    if (isApproximate(before) || isApproximate(after)) return []
    if (overlap(intervalOf(before), intervalOf(after))) return agreementOf(pair)
    // Another time is meant, where each agrees with a print of its own.
    if (!pair.isSameTime && (settled.has(before.id) || settled.has(after.id))) return []
    return isSure(pair) ? [differenceOf(pair, settled)] : []
  })
}

/** The ids of figures that agree with another print of theirs of a known time. */
function agreeing(pairs: ReadonlyArray<Restated>): ReadonlySet<string> {
  return new Set(
    pairs
      .filter(({first, second}) => overlap(intervalOf(first.observation), intervalOf(second.observation)))
      .flatMap(({first, second}) => [first.observation.id, second.observation.id]),
  )
}

function isApproximate({comparator, printed, kind}: Observation): boolean {
  return (
    comparator === 'about' || comparator === 'nearly' || (comparator === 'eq' && kind !== 'rank' && !/\d/.test(printed))
  )
}

/** Of the same time under one full label, or looking like a slip of the pen. */
function isSure({first, second, isSameTime}: Restated): boolean {
  const [before, after] = [first.observation, second.observation]
  const isSlip = similarDigits(before.printed, after.printed)
  if (!isSameTime) return isSlip && before.comparator === after.comparator
  return isSlip || first.thing.length >= 4
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
      expected: before.value,
      actual: after.value,
      observations: [after.id, before.id],
      position: after.position,
    }),
  ]
}

function differenceOf({first, second, isSameTime}: Restated, settled: ReadonlySet<string>): FindingDraft {
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
    expected: signed(expected),
    actual: signed(actual),
    tolerance: half(actual) + half(expected),
    calculation: {observation: expected.id},
    observations: [actual.id, expected.id],
    position: actual.position,
  })
}

function signed({value, direction}: Observation): number {
  return direction === 'down' ? -value! : value!
}

function half(observation: Observation): number {
  const {high, value} = printedInterval(observation)
  return high - value
}

function intervalOf(observation: Observation): Interval {
  const printed = printedInterval(observation)
  if (observation.kind === 'rank') return {value: printed.value, low: printed.value, high: printed.value}
  switch (observation.comparator) {
    case 'gt':
    case 'ge':
      return {...printed, high: Number.POSITIVE_INFINITY}
    case 'lt':
    case 'le':
    case 'nearly':
      return {...printed, low: Number.NEGATIVE_INFINITY}
    default:
      return printed
  }
}
