import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {endsBefore, yearsOf} from './period-shift.ts'

/** Say where a growth is measured against a time that is not before its own: “十四五”时期…较“十四五”时期增长. */
export function checkBasisTime(input: CheckInput): Array<FindingDraft> {
  return [...notBefore(input), ...ofAnotherLength(input)]
}

/** 环比 is against the month or quarter before; a whole year has none. A span of years has no year before either. */
function ofAnotherLength({observations}: CheckInput): Array<FindingDraft> {
  return observations.flatMap(({id, surface, period, periodText, basis, known, sentence, position}) => {
    if (period === null || known.basis === 'inherited') return []
    const {first, last} = yearsOf(period)
    // 比前三季度加快 is of a year too; only the words themselves are held against its length.
    const isSpan = basis === 'yoy' && last - first >= 2 && sentence.text.includes('同比')
    const isYear = basis === 'qoq' && sentence.text.includes('环比') && (period.length === 4 || last > first)
    if (!isSpan && !isYear) return []
    const [said, length] = isYear ? ['环比', 'a month or a quarter'] : ['同比', 'a year or a part of one']
    return [
      findingDraft({
        rule: 'basis-time',
        status: 'differs',
        severity: isYear ? 'warning' : 'info',
        message: `Unexpected \`${said}\` with \`${surface}\` of \`${periodText ?? period}\`, expected the rate of ${length}; the base or the time may be misprinted`,
        actual: said,
        observations: [id],
        position,
      }),
    ]
  })
}

/** 较 2020 年的 64.8% 下降 7.5 个百分点: a year that is only printed as a base, and no two times are there to be held. */
function isSaidOnce(period: string, basisPeriod: string, text: string): boolean {
  if (period !== basisPeriod || !/^\d{4}$/.test(period)) return false
  const prints = text.split(period).length - 1
  return prints === 1 || prints === (text.match(new RegExp(`[比较由从]\\s*${period}\\s*年`, 'g')) ?? []).length
}

function notBefore({observations}: CheckInput): Array<FindingDraft> {
  return observations.flatMap(({id, surface, period, periodText, basisPeriod, sentence, position}) => {
    if (period === null || basisPeriod === null || endsBefore(basisPeriod, period)) return []
    // 到 2025 年比 2020 年, with a span of years that begins in the base year.
    const isLonger = period.includes('/') && !basisPeriod.includes('/') && basisPeriod.slice(0, 4) <= period.slice(0, 4)
    if (isLonger || isSaidOnce(period, basisPeriod, sentence.text)) return []
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
