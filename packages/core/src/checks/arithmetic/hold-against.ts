import type {Calculation, Observation, Severity} from '../../model/model.ts'
import type {FindingRuleId} from '../finding-rules.ts'
import {type FindingDraft, findingDraft} from '../finding-draft.ts'
import {evaluate, observationsIn} from './evaluate.ts'
import {inWords, resultInWords} from './in-words.ts'
import {type Interval, overlap, printedInterval} from './interval.ts'

/** A printed figure and what it should be by others. */
export interface Claim {
  readonly rule: FindingRuleId
  /** What is checked; a fall counts as negative. */
  readonly actual: Observation
  /** From figures that are precise, in the unit of `actual`. */
  readonly calculation: Calculation
  /** Of a finding that differs. */
  readonly severity: Severity
  /** What is held against what, in words: `Share of 货物进出口额 in 外贸总值`. */
  readonly what: string
  /** What could explain a difference. */
  readonly explanation: string
}

/**
 * Hold a printed figure against a calculation. They agree where some exact values, each rounded to what is printed, fit;
 * a bound (超过, 不到) agrees where the calculated value can lie on its side.
 */
export function holdAgainst(claim: Claim, observation: (id: string) => Observation): FindingDraft {
  const {rule, actual, calculation, severity, what, explanation} = claim
  const result = evaluate(calculation, {observation})
  const printed = boundInterval(actual)
  const agrees = overlap(result, printed)
  const signed = printedInterval(actual).value
  const tolerance = Math.max(result.high - result.value, result.value - result.low) + halfOf(actual)
  // Two values that round to the same digits and still differ are told apart by more digits.
  const decimals = agrees ? actual.decimals : actual.decimals + 1
  const words = resultInWords(result.value, actual, decimals)
  const arithmetic = `${inWords(calculation, observation)} = ${words}`
  return findingDraft({
    rule,
    status: agrees ? 'agrees' : 'differs',
    severity: agrees ? 'info' : severity,
    message: agrees
      ? `${what}: \`${actual.surface}\` agrees with \`${words}\``
      : `${what}: unexpected \`${actual.surface}\`, expected about \`${words}\` (${arithmetic}); ${explanation}`,
    arithmetic,
    expected: result.value,
    actual: signed,
    tolerance,
    calculation,
    observations: [...new Set([actual.id, ...observationsIn(calculation)])],
    position: actual.position,
  })
}

function halfOf(actual: Observation): number {
  const {high, value} = printedInterval(actual)
  return high - value
}

/** What a bound leaves open: 超过 30 is all from 30 up; 下降超过 30 all from −30 down. */
function boundInterval(actual: Observation): Interval {
  const printed = printedInterval(actual)
  const falls = actual.direction === 'down'
  const isLower = actual.comparator === 'gt' || actual.comparator === 'ge'
  const isUpper = actual.comparator === 'lt' || actual.comparator === 'le' || actual.comparator === 'nearly'
  if (!isLower && !isUpper) return printed
  return isLower === falls ? {...printed, low: Number.NEGATIVE_INFINITY} : {...printed, high: Number.POSITIVE_INFINITY}
}
