import type {Observation} from '../model/model.ts'
import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresBySentence, figuresOf} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isTimeSaid} from './is-time-said.ts'
import {isWithin} from './period-shift.ts'
import {isToldAsFact} from './told-as-fact.ts'

/** One number may be the same in two times; of so many of one sentence hardly all are. */
const fewestAlike = 2
/** Fewer digits are the same by chance. */
const fewestDigits = 3

/**
 * Hold the time of a sentence against that of its figures elsewhere: where several of them are printed again, all of one other time,
 * one of the two times is misprinted.
 */
export function checkPeriodOfSentence(input: CheckInput): Array<FindingDraft> {
  const prints = groupBy(figuresOf(input).filter(isTelling), keyOf)
  return figuresBySentence(input).flatMap(([, row]): Array<FindingDraft> => {
    const moved = row
      .filter((figure) => isTelling(figure) && isTimeSaid(figure.observation))
      .flatMap((figure) => {
        const others = (prints.get(keyOf(figure)) ?? []).filter(({sentence}) => sentence !== figure.sentence)
        const [first] = others
        return first &&
          others.every(
            (other) => isOfAnotherTime(figure, other) && other.observation.period === first.observation.period,
          )
          ? [{figure, other: first}]
          : []
      })
    const [first] = moved
    const isOne = moved.every(
      ({figure, other}) =>
        figure.observation.period === first!.figure.observation.period &&
        other.observation.period === first!.other.observation.period,
    )
    const values = new Set(moved.map(({figure}) => keyOf(figure)))
    return first && isOne && values.size >= fewestAlike ? [findingOf(first.figure, first.other)] : []
  })
}

function isTelling({observation}: Figure): boolean {
  const {printed, period, known} = observation
  return (
    isPrecise(observation) &&
    period !== null &&
    known.period !== 'counted' &&
    printed.replaceAll(/\D/g, '').replace(/^0+|0+$/g, '').length >= fewestDigits &&
    isToldAsFact(observation)
  )
}

function keyOf({observation: {unit, value, direction, kind}}: Figure): string {
  return `${unit} ${value} ${direction} ${kind}`
}

function isOfAnotherTime({observation: first}: Figure, {observation: other}: Figure): boolean {
  const [before, after] = [first.period!, other.period!]
  return !isWithin(before, after) && !isWithin(after, before) && lengthOf(before) === lengthOf(after)
}

/** A year is misprinted for another year, a quarter for another quarter. */
function lengthOf(period: string): string {
  return period.replaceAll(/\d/g, '0')
}

function findingOf({observation: after}: Figure, {observation: before}: {observation: Observation}): FindingDraft {
  return findingDraft({
    rule: 'restated-period',
    status: 'differs',
    severity: 'warning',
    message: `Unexpected \`${after.surface}\` and others of \`${after.periodText ?? after.period}\`, expected \`${before.periodText ?? before.period}\` as in line ${before.position.start.line}; so many numbers are hardly the same in two times`,
    expected: before.period,
    actual: after.period,
    observations: [after.id, before.id],
    position: after.position,
  })
}
