import type {Observation} from '../model/model.ts'
import {type CheckInput, type Figure, figuresByMeasure, figuresOf} from './check-input.ts'
import {isTimeSaid} from './is-time-said.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {isWithin} from './period-shift.ts'
import {isToldAsFact} from './told-as-fact.ts'

/** A number of so many digits is hardly printed for two times by chance. */
const tellingDigits = 4

/** Hold the times of one number against each other: 26.29 万亿元 of 2025 in one place and of 2024 in another. */
export function checkRestatedPeriod(input: CheckInput): Array<FindingDraft> {
  const shares = groupBy(
    figuresOf(input).filter(({whole}) => whole !== null && whole.thing !== ''),
    ({whole, whose, observation: {partner}}) => [whole!.thing, whose, partner].join('|'),
  )
  const found = [...figuresByMeasure(input).values(), ...shares.values()].flatMap((group) => {
    const alike = groupBy(group.filter(isTelling), ({observation}) => keyOf(observation))
    return [...alike.values()].flatMap(([first, ...others]) =>
      others.filter((other) => isOfAnotherTime(first!, other)).map((other) => differenceOf(first!, other)),
    )
  })
  const ids = new Set<string>()
  return found.filter(({observations: [id]}) => !ids.has(id!) && ids.add(id!))
}

function isTelling({observation, thing, whole, isPlain}: Figure): boolean {
  const {printed, comparator} = observation
  return (
    isPlain &&
    (thing.length > 1 || whole !== null) &&
    (isAmount(observation) || observation.kind === 'share') &&
    comparator === 'eq' &&
    printed.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '').length >= tellingDigits &&
    isTimeSaid(observation) &&
    isToldAsFact(observation)
  )
}

function keyOf({printed, printedUnit}: Observation): string {
  return `${printed.replaceAll(',', '')} ${printedUnit.replaceAll(/\s/g, '')}`
}

function isOfAnotherTime({observation: first}: Figure, {observation: other}: Figure): boolean {
  const [before, after] = [first.period!, other.period!]
  return !isWithin(before, after) && !isWithin(after, before)
}

function differenceOf({observation: before}: Figure, {observation: after}: Figure): FindingDraft {
  return findingDraft({
    rule: 'restated-period',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${after.surface}\` of \`${after.periodText ?? after.period}\`, expected \`${before.periodText ?? before.period}\` as in line ${before.position.start.line}; so many digits are hardly the same in two times`,
    expected: before.period,
    actual: after.period,
    observations: [after.id, before.id],
    position: after.position,
  })
}
