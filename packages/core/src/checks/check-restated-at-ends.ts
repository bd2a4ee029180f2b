import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {isTimeSaid} from './is-time-said.ts'
import type {Observation} from '../model/model.ts'
import {isSameValue} from './same-value.ts'
import {similarDigits} from './similar-digits.ts'
import {endsOf} from './text-ends.ts'

/** The last words that are the same in both labels, where neither label holds the other. */
const leastLabel = 2

/**
 * Hold the figures of an abstract and of the last words against the text between: each should stand there. One that stands nowhere
 * there, while another with nearly its digits stands there alone under its label, is a slip in one of the two.
 */
export function checkRestatedAtEnds(input: CheckInput): Array<FindingDraft> {
  const figures = figuresOf(input).filter(({observation, sentence}) => sentence !== null && isPrecise(observation))
  const isEnd = endsOf(input)
  const body = figures.filter((figure) => !isEnd(figure))
  const byUnit = groupBy(body, ({observation}) => classOf(observation))
  return figures
    .filter(isEnd)
    .slice(0, mostAtEnds)
    .flatMap((figure): Array<FindingDraft> => {
      const same = (byUnit.get(classOf(figure.observation)) ?? []).slice(0, mostInBody)
      if (same.length === 0 || same.some((each) => isSameValue(each.observation, figure.observation))) return []
      const like = same.filter((each) => isLike(figure, each))
      const values = new Set(like.map(({observation}) => observation.value))
      if (values.size !== 1) return []
      return [differenceOf({first: like[0]!, second: figure, isSameTime: true, isTwin: false}, new Set())]
    })
}

/** An abstract has fewer figures; more are of a text that has no body. */
const mostAtEnds = 60
const mostInBody = 2000

function classOf({unit, kind}: Observation): string {
  const isAmount = kind === 'level' || kind === 'count'
  return `${unit} ${isAmount ? 'amount' : kind}`
}

/** The same by its label and time, and by all its digits but one slip; figures of two digits by their label in full. */
function isLike(figure: Figure, other: Figure): boolean {
  const [one, two] = [figure.observation, other.observation]
  const isTimed = isTimeSaid(one) && isTimeSaid(two)
  if (isTimed && one.period !== two.period && one.period !== null && two.period !== null) return false
  if (one.partner !== two.partner && one.partner !== null && two.partner !== null) return false
  if (one.direction !== two.direction || (one.basis !== two.basis && one.basis !== null && two.basis !== null))
    return false
  const [short, long] =
    figure.words.length < other.words.length ? [figure.words, other.words] : [other.words, figure.words]
  const isSameWhole = figure.whole !== null && figure.whole.text === other.whole?.text
  const isNamedAlike = short.length >= leastLabel && (long.endsWith(short) || long.startsWith(short))
  // Five digits with one slip are hardly alike by chance.
  const isLongNumber = two.printed.replaceAll(/\D/g, '').length >= 5 && one.printedUnit === two.printedUnit
  if (!isNamedAlike && !isSameWhole && !isLongNumber) return false
  return similarDigits(one.printed, two.printed) || (figure.words === other.words && isTurned(one.printed, two.printed))
}

/** 90 and 19, 45 and 54: the same few digits. */
function isTurned(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => [...text.replaceAll(/\D/g, '')].toSorted().join('')) as [
    string,
    string,
  ]
  return first === second && first.length >= 2
}
