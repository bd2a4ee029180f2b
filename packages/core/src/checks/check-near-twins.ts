import {isPrecise} from './arithmetic/interval.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {differenceOf} from './check-restated-value.ts'
import {commonWords} from './context-words.ts'
import type {FindingDraft} from './finding-draft.ts'
import {groupBy} from './group-by.ts'
import {before, isExactAmount, isParted} from './nearby.ts'
import {rateClass} from './rate-class.ts'
import {isOfOneTimeOrNone} from './same-time.ts'
import {isSameValue} from './same-value.ts'

/** More numbers that look alike are of many things. */
const mostAlike = 12

/**
 * Hold figures of different sentences against each other that look like one number with a slip of the pen: the surer the slip by its
 * digits (5364.2 and 5634.2 hardly ever stand in one text by chance, 1.2 and 2.1 often do), the fewer words need be the same beside
 * them. One of the two stands nowhere else, and nothing else in the text is as like it.
 */
export function checkNearTwins(input: CheckInput): Array<FindingDraft> {
  const figures = figuresOf(input).filter(
    ({observation}) => isPrecise(observation) && digitsOf(observation).length >= 2,
  )
  const prints = groupBy(figures, valueKey)
  const alike = groupBy(
    figures.flatMap((figure) => shapesOf(figure).map((shape) => ({figure, shape}))),
    ({shape}) => shape,
  )
  const told = new Set<Figure>()
  return figures.flatMap((figure): Array<FindingDraft> => {
    if (prints.get(valueKey(figure))!.length > 1 || told.has(figure)) return []
    const others = new Map<Figure, number>()
    for (const shape of shapesOf(figure)) {
      const group = alike.get(shape)!
      if (group.length > mostAlike) continue
      for (const {figure: other} of group)
        others.set(other, Math.min(others.get(other) ?? Infinity, neededFor(shape, figure)))
    }
    const twins = [...others].filter(
      ([other, needed]) => canBeOne(input, figure, other) && isNamedAlike(input, figure, other, needed),
    )
    const values = new Set(twins.map(([other]) => valueKey(other)))
    const [twin] = twins[0] ?? []
    if (!twin || values.size > 1 || isBeside(figure, twin, prints)) return []
    told.add(figure)
    told.add(twin)
    return [differenceOf({first: twin, second: figure, isSameTime: true, isTwin: false}, new Set())]
  })
}

function digitsOf({printed}: Figure['observation']): string {
  return printed.replaceAll(/\D/g, '').replace(/^0+/, '')
}

function valueKey({observation: {unit, value, direction}}: Figure): string {
  return `${unit} ${value} ${direction === 'down' ? '-' : ''}`
}

/** What two numbers with one slip between them have in common: the digits in any order, or all of them but one in their places. */
function shapesOf({observation}: Figure): Array<string> {
  const {printed, printedUnit, decimals} = observation
  const kind = `${printedUnit} ${rateClass(observation)} ${decimals}`
  const digits = printed.replaceAll(/\D/g, '')
  const sorted = [...digits].toSorted().join('')
  const changed =
    digits.length < 4
      ? []
      : [...digits].map((_, place) => `${kind} ${digits.slice(0, place)}*${digits.slice(place + 1)}`)
  return [`${kind} ${sorted} turned`, ...changed]
}

/** So many pairs of characters must be the same beside two numbers, by how seldom such numbers stand in one text by chance. */
function neededFor(shape: string, {observation}: Figure): number {
  const length = digitsOf(observation).length
  if (shape.endsWith('turned')) return length >= 4 ? 1 : length === 3 ? 2 : 3
  return length >= 5 ? 2 : 3
}

/** More digits than these are hardly alike by chance; of fewer all words of a label must be the same. */
const mostShort = 3

function isNamedAlike(input: CheckInput, figure: Figure, other: Figure, needed: number): boolean {
  const {common, isContained} = commonWords(input, figure, other)
  return common >= needed && (isContained || digitsOf(figure.observation).length > mostShort)
}

function canBeOne(input: CheckInput, figure: Figure, other: Figure): boolean {
  const [first, second] = [figure.observation, other.observation]
  return (
    other !== figure &&
    (figure.sentence === null || figure.sentence !== other.sentence) &&
    (figure.sentence !== null || other.sentence !== null) &&
    isOfOneSubject(figure.whose, other.whose) &&
    !isSameValue(first, second) &&
    isOneSlip(first.printed, second.printed) &&
    first.direction === second.direction &&
    isOfOneTimeOrNone(first, second) &&
    (first.partner === second.partner || first.partner === null || second.partner === null) &&
    (first.basis === second.basis || first.basis === null || second.basis === null) &&
    (first.basis === 'annual-average') === (second.basis === 'annual-average') &&
    (first.price === second.price || first.price === null || second.price === null) &&
    tradeIn(figure) === tradeIn(other) &&
    !isOfOneParagraph(figure, other) &&
    !isOfOtherAmounts(input, figure, other)
  )
}

/** What is said again stands in another paragraph; longer numbers may be said again at once. */
function isOfOneParagraph(figure: Figure, other: Figure): boolean {
  return (
    figure.sentence !== null &&
    figure.sentence.paragraph === other.sentence?.paragraph &&
    digitsOf(figure.observation).length < 4
  )
}

/** 8906 亿元，增长 8.9% and 4012 亿元，增长 9.8%: rates of two amounts are two rates. */
function isOfOtherAmounts(input: CheckInput, figure: Figure, other: Figure): boolean {
  const [first, second] = [amountBefore(input, figure), amountBefore(input, other)]
  return first !== undefined && second !== undefined && !isSameValue(first.observation, second.observation)
}

function amountBefore(input: CheckInput, figure: Figure): Figure | undefined {
  if (figure.sentence === null || figure.observation.unit !== '%') return undefined
  const [nearest] = before(input, figure)
  const isNear = nearest && !isParted(figure.sentence.text, nearest.end, figure.start)
  return isNear && isExactAmount(nearest) ? nearest : undefined
}

/** 进出口 is not 出口. */
function tradeIn({words}: Figure): string {
  return /进出口|出口|进口/.exec(words)?.[0] ?? ''
}

/** 湖东省 and 湖东, or one that is not said. */
function isOfOneSubject(first: string, second: string): boolean {
  return first.includes(second) || second.includes(first)
}

/** Two digits beside each other are turned round, or one is changed. */
function isOneSlip(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => text.replaceAll(/\D/g, '')) as [string, string]
  const wrong = [...first].flatMap((digit, place) => (digit === second[place] ? [] : [place]))
  if (first.length !== second.length || wrong.length === 1) return first.length === second.length
  const [place, next] = wrong
  return wrong.length === 2 && next === place! + 1 && first[place!] === second[next] && first[next] === second[place!]
}

/** The sentence of one of them says the other, too. */
function isBeside(figure: Figure, other: Figure, prints: ReadonlyMap<string, ReadonlyArray<Figure>>): boolean {
  return prints.get(valueKey(other))!.some(({sentence}) => sentence !== null && sentence === figure.sentence)
}
