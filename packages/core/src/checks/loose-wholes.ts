import {oncePer} from '../tree/once-per.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {isPreciseAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {isOwnPlace, sameSubject} from './measure.ts'

/** What a share may well be a part of, though its words do not say it outright. */
export interface LooseWhole {
  readonly figure: Figure
  /** Its words fit those of the share; else it only stands before it, as the amount that a paragraph is about. */
  readonly isNamed: boolean
}

/** Fewer characters than these fit too much. */
const fewestCharacters = 3
const mostCandidates = 4

/**
 * Amounts that a share can be of, nearest first, where no amount has just the words behind 占: 研发经费投入 for 占研发经费, 实际使用外资
 * for 高技术产业实际使用外资占全省, the amount that opens the paragraph for a 占 40.0% without a whole. All are larger than the part.
 */
export function looseWholes(input: CheckInput, share: Figure, part: Figure): Array<LooseWhole> {
  const near = amountsNear(input, share).filter((each) => isPossible(each, share, part))
  const named = near.filter((each) => fits(each, share, part)).map((figure) => ({figure, isNamed: true}))
  if (share.whole !== null) return named.slice(0, mostCandidates)
  const opening = near.find(
    ({sentence, order}) => sentence?.paragraph === share.sentence?.paragraph && order < part.order,
  )
  return [...named, ...(opening ? [{figure: opening, isNamed: false}] : [])].slice(0, mostCandidates)
}

/** Those of its paragraph, and of its own time anywhere. */
function amountsNear(input: CheckInput, share: Figure): ReadonlyArray<Figure> {
  const {byParagraph, byTime} = amountsOf(input)
  const inParagraph = byParagraph.get(share.sentence?.paragraph) ?? []
  const {period} = share.observation
  return [...inParagraph, ...(period === null ? [] : (byTime.get(period) ?? []).slice(0, mostOfOneTime))]
}

/** A text with more amounts of one time than these has others beside every share. */
const mostOfOneTime = 60

const amountsOf = oncePer((input: CheckInput) => {
  const amounts = figuresOf(input).filter(
    ({observation, sentence}) => sentence !== null && isPreciseAmount(observation) && observation.unit !== '%',
  )
  return {
    byParagraph: groupBy(amounts, ({sentence}) => sentence?.paragraph),
    byTime: groupBy(amounts, ({observation}) => observation.period),
  }
})

/** Another print of the part itself is no whole of it. */
function isPossible(whole: Figure, {observation: share}: Figure, part: Figure): boolean {
  const {unit, period, partner} = whole.observation
  return unit === part.observation.unit && period === share.period && partner === null && whole.measure !== part.measure
}

function fits(whole: Figure, share: Figure, part: Figure): boolean {
  if (!isOfOneSubject(whole, share)) return false
  const thing = share.whole?.thing ?? ''
  if (thing !== '') return thing === whole.thing || isWithin(thing, whole.thing)
  if (whole.words.length < fewestCharacters) return false
  return part.words !== whole.words ? part.words.endsWith(whole.words) : share.whole?.subject != null
}

/** Things are characters in a fixed order: all of the one are in the other, which has little more. */
function isWithin(thing: string, whole: string): boolean {
  return (
    thing.length >= fewestCharacters &&
    whole.length - thing.length <= 2 &&
    [...thing].every((each) => whole.includes(each))
  )
}

function isOfOneSubject(whole: Figure, share: Figure): boolean {
  const named = share.whole?.subject ?? null
  if (named !== null && !isOwnPlace(named)) return isPartOfName(whole.whose, sameSubject(named))
  return whole.whose === share.whose || isOpen(whole) || isOpen(share)
}

/** 六市 and 北部湾六市. */
function isPartOfName(first: string, second: string): boolean {
  return first !== '' && (first.endsWith(second) || second.endsWith(first))
}

/** Its subject is not printed with it, and may be a wider one. */
function isOpen({observation: {subject, known}}: Figure): boolean {
  return subject === null || known.subject === 'inherited'
}
