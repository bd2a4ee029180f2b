import type {Finding} from '../model/model.ts'
import {stableIds} from '../model/stable-id.ts'
import {checkAmountLimit} from './check-amount-limit.ts'
import {checkAnniversary} from './check-anniversary.ts'
import {checkAverage} from './check-average.ts'
import {checkAverageNearby} from './check-average-nearby.ts'
import {checkBalance} from './check-balance.ts'
import {checkBasisTime} from './check-basis-time.ts'
import {checkChangeOfEnds} from './check-change-of-ends.ts'
import {checkCitationOrder} from './check-citation-order.ts'
import {checkCountLimit} from './check-count-limit.ts'
import {checkCurrencyMixed} from './check-currency-mixed.ts'
import {checkDifference} from './check-difference.ts'
import {checkEnglishAbstract} from './check-english-abstract.ts'
import {checkFigureCited} from './check-figure-cited.ts'
import {checkGrowthOfLevels} from './check-growth-of-levels.ts'
import {checkLevelDirection} from './check-level-direction.ts'
import {checkListCount} from './check-list-count.ts'
import {checkMeanOfGroups} from './check-mean-of-groups.ts'
import {checkListUnit} from './check-list-unit.ts'
import {checkMeanNearby} from './check-mean-nearby.ts'
import {checkMultiple} from './check-multiple.ts'
import {checkGapOfRates} from './check-gap-of-rates.ts'
import {checkGrowthNearby} from './check-growth-nearby.ts'
import {checkNearTwins} from './check-near-twins.ts'
import {checkOfAmount} from './check-of-amount.ts'
import {checkOverlayValue} from './check-overlay-value.ts'
import {checkPartOfWhole} from './check-part-of-whole.ts'
import {checkPartNearby} from './check-part-nearby.ts'
import {checkPercentPoints} from './check-percent-points.ts'
import {checkPeriodKnown} from './check-period-known.ts'
import {checkPlanYears} from './check-plan-years.ts'
import {checkPointsNearby} from './check-points-nearby.ts'
import {checkRangeOrder} from './check-range-order.ts'
import {checkRankOrder} from './check-rank-order.ts'
import {checkRatioOfAmounts} from './check-ratio-of-amounts.ts'
import {checkReferenceCited} from './check-reference-cited.ts'
import {checkReferenceDate} from './check-reference-date.ts'
import {checkReferenceTraced} from './check-reference-traced.ts'
import {checkRelations} from './relations/check-relations.ts'
import {checkRegionTreated} from './check-region-treated.ts'
import {checkRestatedBasis} from './check-restated-basis.ts'
import {checkRestatedLoosely} from './check-restated-loosely.ts'
import {checkPeriodOfSentence} from './check-period-of-sentence.ts'
import {checkRestatedAtEnds} from './check-restated-at-ends.ts'
import {checkRestatedDigits} from './check-restated-digits.ts'
import {checkRestatedNearby} from './check-restated-nearby.ts'
import {checkRestatedPeriod} from './check-restated-period.ts'
import {checkRestatedUnit} from './check-restated-unit.ts'
import {checkRestatedValue} from './check-restated-value.ts'
import {checkRestatedWords} from './check-restated-words.ts'
import {checkShareLimit} from './check-share-limit.ts'
import {checkShareNearby} from './check-share-nearby.ts'
import {checkShareOfWhole} from './check-share-of-whole.ts'
import {checkSharesOfOneWhole} from './check-shares-of-one-whole.ts'
import {checkSharesOfUnnamedWhole} from './check-shares-of-unnamed-whole.ts'
import {checkSharesTogether} from './check-shares-together.ts'
import {checkStageOrder} from './check-stage-order.ts'
import {checkStructure} from './check-structure.ts'
import {checkSumNearby} from './check-sum-nearby.ts'
import {checkSumOfList} from './check-sum-of-list.ts'
import {checkSumOfParts} from './check-sum-of-parts.ts'
import {checkTableColumns} from './check-table-columns.ts'
import {checkTableRows} from './check-table-rows.ts'
import {checkTableText} from './check-table-text.ts'
import {checkTarget} from './check-target.ts'
import {checkTotalOfYears} from './check-total-of-years.ts'
import {type CheckInput, figuresOf} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'
import {isNarrowedAlike} from './narrowed-alike.ts'
import {settle} from './settle.ts'
import {type Waiver, waive} from './waive.ts'

/** Every check, in the order in which findings of one place are listed. */
const checks: ReadonlyArray<(input: CheckInput) => Array<FindingDraft>> = [
  checkShareOfWhole,
  checkSharesOfOneWhole,
  checkSharesOfUnnamedWhole,
  checkShareLimit,
  checkGrowthOfLevels,
  checkMultiple,
  checkChangeOfEnds,
  checkLevelDirection,
  checkPercentPoints,
  checkPartOfWhole,
  checkSumOfParts,
  checkSumOfList,
  checkStructure,
  checkDifference,
  checkTotalOfYears,
  checkAverage,
  checkMeanOfGroups,
  checkRatioOfAmounts,
  checkRestatedValue,
  checkRestatedLoosely,
  checkRestatedUnit,
  checkRestatedBasis,
  checkRestatedPeriod,
  checkCurrencyMixed,
  checkAmountLimit,
  checkCountLimit,
  checkListCount,
  checkAnniversary,
  checkStageOrder,
  checkRangeOrder,
  checkPeriodKnown,
  checkBasisTime,
  checkPlanYears,
  checkReferenceCited,
  checkCitationOrder,
  checkReferenceTraced,
  checkReferenceDate,
  checkFigureCited,
  checkRegionTreated,
  checkEnglishAbstract,
  checkRankOrder,
  checkListUnit,
  checkOverlayValue,
]

/** Checks that go by the places of figures rather than by their words: they speak where those above have nothing to say. */
const nearbyChecks: ReadonlyArray<(input: CheckInput) => Array<FindingDraft>> = [
  checkOfAmount,
  checkShareNearby,
  checkGrowthNearby,
  checkSumNearby,
  checkSharesTogether,
  checkMeanNearby,
  checkTarget,
  checkAverageNearby,
  checkPointsNearby,
  checkBalance,
  checkGapOfRates,
  checkTableRows,
  checkTableColumns,
  checkTableText,
  checkPartNearby,
  checkRestatedNearby,
  checkRestatedAtEnds,
  checkRestatedDigits,
  checkPeriodOfSentence,
  checkNearTwins,
  checkRestatedWords,
  checkRelations,
]

/**
 * Hold the figures and references of a paper against each other.
 *
 * @param input    The parts of its model.
 * @param waivers  What an editor lets stand; empty where nobody said anything.
 * @returns        Findings in the order of the text; those about no place come last.
 */
export function toFindings(input: CheckInput, waivers: ReadonlyArray<Waiver>): Array<Finding> {
  const strict = checks.flatMap((check) => check(input))
  const loose = nearbyChecks.flatMap((check) => check(input))
  const drafts = withoutOtherThings(input, settle(strict, loose)).toSorted(
    (left, right) => offsetOf(left) - offsetOf(right),
  )
  const ids = stableIds(
    'f',
    drafts.map(({rule, observations, position, expected}) =>
      [rule, ...(observations.length > 0 ? observations : [position?.start.line, expected])].join(),
    ),
  )
  return drafts.map((draft, index) => waive({...draft, id: ids[index]!}, waivers))
}

/** However a check finds two prints, those that their words narrow otherwise are no prints of one figure. */
function withoutOtherThings(input: CheckInput, drafts: ReadonlyArray<FindingDraft>): ReadonlyArray<FindingDraft> {
  const byId = new Map(figuresOf(input).map((figure) => [figure.observation.id, figure]))
  return drafts.filter(({rule, status, observations: [one, other]}) => {
    if (rule !== 'restated-value' || status !== 'differs') return true
    const [first, second] = [byId.get(one ?? ''), byId.get(other ?? '')]
    return !first || !second || isNarrowedAlike(input, first, second)
  })
}

function offsetOf({position}: FindingDraft): number {
  return position?.start.offset ?? Number.POSITIVE_INFINITY
}
