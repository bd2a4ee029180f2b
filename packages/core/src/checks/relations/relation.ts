import type {Calculation, Observation} from '../../model/model.ts'
import type {Claim} from '../arithmetic/hold-against.ts'
import {isPrecise} from '../arithmetic/interval.ts'
import type {CheckInput, Figure} from '../check-input.ts'
import type {FindingRuleId} from '../finding-rules.ts'
import {isExactAmount, isOfOneUnit, isParted, paragraphOf, placeByOrder} from '../nearby.ts'

/** A figure and what it may be by others that stand near it. */
export interface Proposal {
  readonly claim: Claim
  /** The words and the order leave no doubt that it is by these; else it differs only where one slip of the pen explains it. */
  readonly isSure: boolean
  /** What a difference under this part of the figure is left to: coverage, rounding before the calculation. 0 where left out. */
  readonly usualGap?: number
  /** Others say better where it agrees: what it fits by chance explains nothing. */
  readonly isQuiet?: boolean
}

/**
 * One kind of arithmetic between figures of a paragraph: what a figure may be by its words, likeliest first; none where its words say
 * nothing of the kind.
 *
 * @param lead  The words between the figure before it and it.
 */
export type Relation = (input: CheckInput, figure: Figure, lead: string) => ReadonlyArray<Proposal>

/** So far to each side an operand is looked for. */
const reach = 12

/** The figures of its paragraph before one, nearest first. */
export function nearBefore(input: CheckInput, figure: Figure): ReadonlyArray<Figure> {
  const paragraph = paragraphOf(input)(figure)
  const at = placeByOrder(paragraph, figure)
  return paragraph.slice(Math.max(0, at - reach), at).toReversed()
}

/** The figures of its paragraph behind one, nearest first. */
export function nearBehind(input: CheckInput, figure: Figure): ReadonlyArray<Figure> {
  const paragraph = paragraphOf(input)(figure)
  const at = placeByOrder(paragraph, figure)
  return paragraph.slice(at + 1, at + 1 + reach)
}

/** The exact amounts of one’s unit among some. */
export function alikeAmong(figures: ReadonlyArray<Figure>, figure: Figure): Array<Figure> {
  return figures.filter((each) => isExactAmount(each) && isOfOneUnit(each, figure))
}

/** In one sentence, with no semicolon between. */
export function isInOnePart(first: Figure, second: Figure): boolean {
  return first.sentence === second.sentence && !isParted(first.sentence!.text, first.end, second.start)
}

/** A share, a rate or a growth in percent. */
export function isRate({observation}: Figure): boolean {
  return observation.unit === '%' && isPrecise(observation)
}

/** All pairs of some, the first before the second in their order. */
export function pairsOf(figures: ReadonlyArray<Figure>): Array<readonly [Figure, Figure]> {
  return figures.flatMap((first, index) => figures.slice(index + 1).map((second) => [first, second] as const))
}

/** A figure as a term of a calculation. */
export function termOf({observation}: Figure): Calculation {
  return {observation: observation.id}
}

/** What a relation says of a figure, with the words that all share. */
export function claimOf(actual: Observation, rule: FindingRuleId, calculation: Calculation, what: string): Claim {
  return {
    rule,
    actual,
    calculation,
    severity: 'warning',
    what,
    explanation: 'one of the figures may be misprinted, or of another coverage',
  }
}

/** The surfaces of figures as a finding names them. */
export function named(figures: ReadonlyArray<Figure>): string {
  return figures.map(({observation}) => `\`${observation.surface}\``).join(', ')
}
