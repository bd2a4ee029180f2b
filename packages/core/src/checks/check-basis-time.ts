import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {endsBefore} from './period-shift.ts'

/** Say where a growth is measured against a time that is not before its own: “十四五”时期…较“十四五”时期增长. */
export function checkBasisTime(input: CheckInput): Array<FindingDraft> {
  return input.observations.flatMap(({id, surface, period, periodText, basisPeriod, position}) => {
    if (period === null || basisPeriod === null || endsBefore(basisPeriod, period)) return []
    // 到 2025 年比 2020 年, with a span of years that begins in the base year.
    const isLonger = period.includes('/') && !basisPeriod.includes('/') && basisPeriod.slice(0, 4) <= period.slice(0, 4)
    if (isLonger) return []
    return [
      findingDraft({
        rule: 'basis-time',
        status: 'differs',
        severity: 'warning',
        message: `Unexpected \`${surface}\` of \`${periodText ?? period}\` against \`${basisPeriod}\`, expected a base before it; one of the two times may be misprinted`,
        expected: `before ${period}`,
        actual: basisPeriod,
        observations: [id],
        position,
      }),
    ]
  })
}
