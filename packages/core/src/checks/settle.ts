import type {FindingDraft} from './finding-draft.ts'
import type {FindingRuleId} from './finding-rules.ts'

/** Rules that hold one printed figure against the same kind of arithmetic: what one of them explains, none of them doubts. */
const families: Partial<Record<FindingRuleId, string>> = {
  'share-of-whole': 'share',
  'shares-of-one-whole': 'share',
  'growth-of-levels': 'growth',
  'change-of-ends': 'growth',
  'average-of-years': 'average',
}

/**
 * Leaves of several findings about one printed figure those that count: where one way of reading it agrees, the others looked at the
 * wrong amounts; where several ways differ, the first says it, and the surest rule comes first.
 *
 * @param strict  By the words of the figures.
 * @param loose   By their places; only what the strict ones say nothing of.
 */
export function settle(strict: ReadonlyArray<FindingDraft>, loose: ReadonlyArray<FindingDraft>): Array<FindingDraft> {
  const all = [...strict, ...loose]
  const agreeing = new Set(all.filter(({status}) => status === 'agrees').map(keyOf))
  const told = new Set<string>()
  const summed = new Set(
    all
      .filter(isSum)
      .filter(({status}) => status === 'agrees')
      .map(partsOf),
  )
  const kept = strict.filter((draft) => {
    // Parts that make up one whole are none of another.
    if (isSum(draft) && draft.status === 'differs' && summed.has(partsOf(draft))) return false
    if (draft.status !== 'agrees') return !isExplained(draft, agreeing)
    return true
  })
  for (const draft of kept) if (draft.status !== 'unchecked') told.add(keyOf(draft))
  const added = loose.filter((draft) => {
    const key = keyOf(draft)
    if (isSum(draft) && draft.status === 'differs' && summed.has(partsOf(draft))) return false
    if (told.has(key) || isExplained(draft, agreeing)) return false
    told.add(key)
    return true
  })
  return [...kept, ...added]
}

function isSum({rule, observations, calculation}: FindingDraft): boolean {
  const isAdded = calculation !== null && 'operator' in calculation && calculation.operator === '+'
  return rule === 'sum-of-parts' && isAdded && observations.length > 2
}

/** What is added, without the whole, which comes first. */
function partsOf({observations}: FindingDraft): string {
  return observations.slice(1).join(' ')
}

function isExplained(draft: FindingDraft, agreeing: ReadonlySet<string>): boolean {
  return draft.status === 'differs' && draft.rule in families && agreeing.has(keyOf(draft))
}

/** Of a sum its parts too: one whole may have two lists, and both are told. */
function keyOf(draft: FindingDraft): string {
  const {rule, observations} = draft
  return `${families[rule] ?? rule} ${observations[0] ?? ''} ${isSum(draft) ? partsOf(draft) : ''}`
}
