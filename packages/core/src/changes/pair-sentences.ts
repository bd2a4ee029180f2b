/** A sentence that holds figures, and where it stands. */
export interface PlacedSentence {
  readonly section: string | null
  readonly text: string
}

/** Below this two sentences say different things: half of their pairs of characters are others. */
const leastLikeness = 0.5

/**
 * Pair reworded sentences: of each section the most alike first, then those of different sections.
 *
 * @returns  For each sentence that has a partner, by its text, the number of the pair.
 */
export function pairSentences(
  before: ReadonlyArray<PlacedSentence>,
  after: ReadonlyArray<PlacedSentence>,
): {before: Map<string, number>; after: Map<string, number>} {
  const bags = {before: before.map(({text}) => bigramsOf(text)), after: after.map(({text}) => bigramsOf(text))}
  const candidates = likely(bags).flatMap(([left, right]) => {
    const likeness = likenessOf(bags.before[left]!, bags.after[right]!)
    const isNear = before[left]!.section === after[right]!.section
    return likeness >= leastLikeness ? [{left, right, rank: likeness + Number(isNear)}] : []
  })
  const found = {before: new Map<string, number>(), after: new Map<string, number>()}
  for (const {left, right} of candidates.toSorted((one, other) => other.rank - one.rank)) {
    const [old, young] = [before[left]!.text, after[right]!.text]
    if (found.before.has(old) || found.after.has(young)) continue
    const pair = found.before.size
    found.before.set(old, pair)
    found.after.set(young, pair)
  }
  return found
}

/** Digits are one sign: a figure may be revised. */
function bigramsOf(text: string): Set<string> {
  const letters = [
    ...text
      .normalize('NFKC')
      .replaceAll(/\d[\d.,]*/g, '#')
      .replaceAll(/[\s，。；、]/g, ''),
  ]
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter))
}

/** What more sentences than these hold is boilerplate, and points at none of them. */
const mostHolders = 16
/** Sentences that stand about as far into their editions are looked at, whatever they share. */
const neighbourhood = 32

/** Pairs that may be alike: those that share what few hold, the most of it first, and neighbours. So many for each sentence, however long the text. */
function likely(bags: {
  before: ReadonlyArray<Set<string>>
  after: ReadonlyArray<Set<string>>
}): Array<[left: number, right: number]> {
  const holders = new Map<string, Array<number>>()
  for (const [index, bag] of bags.before.entries())
    for (const bigram of bag) {
      const known = holders.get(bigram)
      if (!known) holders.set(bigram, [index])
      else if (known.length <= mostHolders) known.push(index)
    }
  const pace = bags.before.length / Math.max(1, bags.after.length)
  return bags.after.flatMap((bag, right) => {
    const common = new Map<number, number>()
    for (const bigram of bag) {
      const known = holders.get(bigram) ?? []
      if (known.length <= mostHolders) for (const left of known) common.set(left, (common.get(left) ?? 0) + 1)
    }
    const sharing = [...common].toSorted(([, one], [, other]) => other - one).slice(0, mostHolders)
    const middle = Math.round(right * pace)
    const first = Math.max(0, middle - neighbourhood)
    const near = Array.from(
      {length: Math.min(bags.before.length, middle + neighbourhood) - first},
      (_, at) => first + at,
    )
    return [...new Set([...sharing.map(([left]) => left), ...near])].map((left): [number, number] => [left, right])
  })
}

/** Of their pairs of characters, the part that both hold: 1 for the same, 0 for nothing in common (Dice, 1945). */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left]
  let common = 0
  for (const bigram of small) if (large.has(bigram)) common += 1
  return (2 * common) / Math.max(1, left.size + right.size)
}
