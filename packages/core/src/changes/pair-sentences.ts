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
  const candidates = shared(bags).flatMap(([left, right, common]) => {
    const likeness = (2 * common) / (bags.before[left]!.size + bags.after[right]!.size)
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

/** Pairs of bags that share anything, found through their contents, so that only they are looked at. */
function shared(bags: {
  before: ReadonlyArray<Set<string>>
  after: ReadonlyArray<Set<string>>
}): Array<[left: number, right: number, common: number]> {
  const holders = new Map<string, Array<number>>()
  for (const [index, bag] of bags.before.entries())
    for (const bigram of bag) holders.set(bigram, [...(holders.get(bigram) ?? []), index])
  return bags.after.flatMap((bag, right) => {
    const common = new Map<number, number>()
    for (const bigram of bag)
      for (const left of holders.get(bigram) ?? []) common.set(left, (common.get(left) ?? 0) + 1)
    return [...common].map(([left, count]): [number, number, number] => [left, right, count])
  })
}
