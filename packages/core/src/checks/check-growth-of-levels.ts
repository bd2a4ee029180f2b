import type {Observation, Severity} from '../model/model.ts'
import {type Claim, holdAgainst} from './arithmetic/hold-against.ts'
import {carrierUnit} from './carrier.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {findAmounts, isAmount, mostCandidates} from './find-amount.ts'
import {type FindingDraft} from './finding-draft.ts'
import {explanationOf} from './growth-bases.ts'
import {growthClaim, isRelative} from './growth-claim.ts'
import {bestOf, observationOf} from './look-up.ts'
import {nearestFigures} from './nearest-figures.ts'
import {periodBefore, shiftYears, yearsOf} from './period-shift.ts'

/**
 * Hold a printed growth against the amounts of both times: 2025 年 45.47 万亿元 and 2024 年 43.85 万亿元 against 增长 3.8%. A change
 * in percentage points is held against the two shares or rates.
 */
export function checkGrowthOfLevels(input: CheckInput): Array<FindingDraft> {
  const observation = observationOf(input)
  return figuresOf(input).flatMap((figure): Array<FindingDraft> => {
    const {observation: growth, thing} = figure
    const base = basePeriodOf(growth)
    if (base === null || !isHeld(growth)) return []
    const at = (period: string | null): Array<Figure> =>
      growth.unit === 'pp'
        ? findRates(input, figure, period)
        : findAmounts(input, {thing, subject: growth.subject, partner: growth.partner, period}, figure)
    const bases = at(base)
    const unit = growth.unit === 'pp' ? null : isRelative(growth) ? carrierUnit(input, figure) : growth.unit
    const levels = at(growth.period).filter((level) => unit === null || level.observation.unit === unit)
    const tried = levels.flatMap((level) =>
      bases
        .filter((each) => each.observation.unit === level.observation.unit)
        .map((each) => holdAgainst(claimOf(figure, level, each), observation)),
    )
    const [best] = bestOf(tried)
    return best ? [withUsualReason(best, figure)] : []
  })
}

function isHeld({kind, value, status, comparator}: Observation): boolean {
  return (kind === 'growth' || kind === 'change') && value !== null && status === 'actual' && comparator !== 'about'
}

/** The time that a growth is measured against; null where it is not known, or is no single one. */
export function basePeriodOf({basis, basisPeriod, period}: Observation): string | null {
  if (period === null) return null
  // 较 2020 年的 64.8% 下降 7.5 个百分点: where no other time is known, the base is all that was read.
  if (basis === 'vs-year' || basis === 'previous-plan') return basisPeriod === period ? null : basisPeriod
  if (basis === 'qoq') return period.length === 4 ? null : periodBefore(period)
  const {first, last} = yearsOf(period)
  // A growth whose base nobody says is read as one against the year before, as statistics print it.
  return (basis === 'yoy' || basis === null) && first === last ? shiftYears(period, -1) : null
}

/** Shares and rates of the same thing, in percent, nearest first. */
function findRates(input: CheckInput, figure: Figure, period: string | null): Array<Figure> {
  return period === null || figure.measure === ''
    ? []
    : nearestRates(input, rateKey(figure, period), figure, mostCandidates)
}

const nearestRates = nearestFigures((figure) => {
  const {unit, kind, period, value} = figure.observation
  const isRate = unit === '%' && value !== null && (kind === 'share' || isAmount(figure.observation))
  if (!isRate || period === null) return []
  // 占比较上年提高 1.5 个百分点: what goes on with a share need not name its whole again.
  return [...new Set([rateKey(figure, period), rateKey({...figure, whole: null}, period)])]
})

function rateKey({measure, whole}: Figure, period: string): string {
  return JSON.stringify([measure, whole?.text ?? null, period])
}

function claimOf({observation: growth}: Figure, {observation: level}: Figure, {observation: base}: Figure): Claim {
  const what = `Change from \`${base.surface}\` (${base.period}) to \`${level.surface}\` (${level.period})`
  return growthClaim(growth, level, base, what)
}

/** A difference that the statistic’s own way of measuring growth explains is told as that. */
export function withUsualReason(finding: FindingDraft, figure: Figure): FindingDraft {
  if (finding.status !== 'differs') return finding
  const reason = explanationOf(figure.observation)
  if (!reason) return finding
  if (reason.comparable === false)
    return {...finding, status: 'unchecked', severity: 'info', message: `${finding.message}; ${reason.note}`}
  // As large a gap is no revision any more.
  const gap = Math.abs(Number(finding.expected) - Number(finding.actual))
  const severity: Severity = gap <= reason.usualPoints ? 'info' : 'warning'
  return {...finding, severity, message: `${finding.message}; ${reason.note}`}
}
