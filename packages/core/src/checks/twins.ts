import {oncePer} from '../tree/once-per.ts'
import {remembered} from '../tree/remembered.ts'
import {type CheckInput, type Figure, figuresOf} from './check-input.ts'
import {isAmount} from './find-amount.ts'
import {groupBy} from './group-by.ts'
import {isSameValue} from './same-value.ts'

/** A pair of characters in more labels than this tells nothing of what is measured. */
const mostWithOnePair = 12
/** So much of two labels is the same where they say the same in other words. */
const leastLikeness = 0.5
/** So many equal figures show that two paragraphs say the same. */
const leastEqual = 2

/**
 * Figures of two paragraphs that say the same in other words: several of their figures are equal under like labels (通关时间 and
 * 通关用时), so that the others with like labels should be equal too. In linear time: only labels that share a rare pair of
 * characters are compared.
 */
export const twinsIn: (input: CheckInput) => ReadonlyArray<readonly [Figure, Figure]> = oncePer((input) => {
  const byParagraphs = groupBy(
    likePairs(input),
    ([first, second]) => `${first.sentence!.paragraph} ${second.sentence!.paragraph}`,
  )
  return [...byParagraphs.values()].flatMap((group) => {
    const matched = bestMatches(group)
    const equal = matched.filter(([first, second]) => isSameValue(first.observation, second.observation))
    return equal.length >= leastEqual ? matched : []
  })
})

type Pair = readonly [first: Figure, second: Figure, likeness: number]

function likePairs(input: CheckInput): Array<Pair> {
  const figures = figuresOf(input).filter(
    ({sentence, words, observation}) => sentence !== null && words.length > 1 && observation.status === 'actual',
  )
  // Labels come again and again, and each is compared with many.
  const pairsOf = remembered(pairsIn)
  const byPair = new Map<string, Array<Figure>>()
  for (const figure of figures) {
    for (const pair of pairsOf(figure.words)) {
      const group = byPair.get(pair)
      if (group) group.push(figure)
      else byPair.set(pair, [figure])
    }
  }
  const found = new Map<string, Pair>()
  for (const group of byPair.values()) {
    if (group.length > mostWithOnePair) continue
    for (const [index, second] of group.entries()) {
      for (let place = 0; place < index; place++) {
        const first = group[place]!
        const likeness = canBeOne(first, second) ? likenessOf(pairsOf(first.words), pairsOf(second.words)) : 0
        if (likeness >= leastLikeness) found.set(`${first.order} ${second.order}`, [first, second, likeness])
      }
    }
  }
  return [...found.values()]
}

/** Each figure with the one that is most like it in the other paragraph, an equal one first; no figure twice. */
function bestMatches(group: ReadonlyArray<Pair>): Array<readonly [Figure, Figure]> {
  const taken = new Set<Figure>()
  const rank = ([first, second, likeness]: Pair): number =>
    likeness + (isSameValue(first.observation, second.observation) ? 1 : 0)
  return group
    .toSorted((left, right) => rank(right) - rank(left))
    .flatMap(([first, second]) => {
      if (taken.has(first) || taken.has(second)) return []
      taken.add(first)
      taken.add(second)
      return [[first, second] as const]
    })
}

/** Whether two figures can be one, whatever their labels. */
function canBeOne(first: Figure, second: Figure): boolean {
  const {observation: before} = first
  const {observation: after} = second
  if (first.sentence!.paragraph === second.sentence!.paragraph) return false
  if (isAmount(before) !== isAmount(after) || before.kind === 'rank' || after.kind === 'rank') return false
  if ((before.kind === 'share') !== (after.kind === 'share')) return false
  if (before.period !== null && after.period !== null && before.period !== after.period) return false
  return first.whose === second.whose && isPartnerLike(before.partner, after.partner)
}

/** How like two labels are, by their pairs of characters. */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const pair of left) if (right.has(pair)) common += 1
  const contained = common / Math.min(left.size, right.size)
  return Math.max((2 * common) / (left.size + right.size), contained === 1 && common > 1 ? 0.9 : 0)
}

/** A partner is said in one place and not in the other, or more narrowly. */
function isPartnerLike(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return true
  const [left, right] = [[...first.replaceAll(/\s/g, '')], [...second.replaceAll(/\s/g, '')]]
  return left.every((each) => right.includes(each)) || right.every((each) => left.includes(each))
}

function pairsIn(words: string): ReadonlySet<string> {
  const characters = [...words]
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character))
}
