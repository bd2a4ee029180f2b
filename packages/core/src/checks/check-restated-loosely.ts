import type {FindingDraft} from './finding-draft.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import {isPreciseAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {isMean} from './is-mean.ts'
import {isBareTrade} from './measure.ts'
import {isSameValue} from './same-value.ts'
import {similarDigits} from './similar-digits.ts'

/** Fewer characters name too many things, and fewer digits are alike by chance. */
const fewestCharacters = 3
const fewestDigits = 4
/** A thing that is printed oftener at one time is printed of many. */
const mostPrints = 6

/**
 * Hold prints of one thing at one time against each other whose subjects may be one: 城市群 and 西昌湾城市群, a name and none. They
 * differ only where they look like one number with a slip of the pen, and no third print says either.
 */
export function checkRestatedLoosely(input: CheckInput): Array<FindingDraft> {
  const groups = groupBy(figuresOf(input).filter(isHeld), ({thing, observation: {period, partner, unit}}) =>
    [thing, period, partner, unit].join('|'),
  )
  return [...groups.values()].flatMap((group) => (group.length > mostPrints ? [] : differencesIn(group)))
}

function isHeld(figure: Figure): boolean {
  const {observation, thing, sentence, isPlain, whole} = figure
  return (
    sentence !== null &&
    isPlain &&
    whole === null &&
    thing.length >= fewestCharacters &&
    isPreciseAmount(observation) &&
    observation.period !== null &&
    observation.printed.replaceAll(/\D/g, '').length >= fewestDigits &&
    !isMean(figure)
  )
}

function differencesIn(group: ReadonlyArray<Figure>): Array<FindingDraft> {
  return group.flatMap((second, index) =>
    group.slice(0, index).flatMap((first) => {
      const isSlip =
        first.whose !== second.whose &&
        first.sentence !== second.sentence &&
        isMaybeOne(first, second) &&
        !isSameValue(first.observation, second.observation) &&
        similarDigits(first.observation.printed, second.observation.printed)
      if (!isSlip || isSettled(first, second, group)) return []
      return [differenceOf({first, second, isSameTime: true, isTwin: false}, new Set())]
    }),
  )
}

function isMaybeOne(first: Figure, second: Figure): boolean {
  if (first.whose === '' || second.whose === '') return !isBareTrade(first.thing)
  return first.whose.endsWith(second.whose) || second.whose.endsWith(first.whose)
}

/** Both are printed again elsewhere, so that they are of two. */
function isSettled(first: Figure, second: Figure, group: ReadonlyArray<Figure>): boolean {
  return [first, second].every((figure) =>
    group.some((other) => other !== figure && isSameValue(other.observation, figure.observation)),
  )
}
