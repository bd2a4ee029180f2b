import type {CitationMark, Reference} from '../model/model.ts'
import type {CheckInput} from './check-input.ts'
import {type FindingDraft, findingDraft} from './finding-draft.ts'

/** More numbers than this out of their order: the list is ordered otherwise, by name or by kind. */
const mostOutOfOrder = 0.3

/**
 * Say which numbers are cited first out of their order. GB/T 7714—2015, 10.1.2: in the numeric system entries are numbered in
 * the order in which the text first cites them.
 */
export function checkCitationOrder({citations, references}: CheckInput): Array<FindingDraft> {
  return listsOf(references).flatMap((list) => checkList(citations, list))
}

/** Notes have an order of their own beside the list: theirs begins where a number or a place goes back. */
function listsOf(references: ReadonlyArray<Reference>): Array<ReadonlySet<number>> {
  const lists: Array<Set<number>> = []
  let [number, offset] = [Infinity, Infinity]
  for (const {numbers, position} of references) {
    const [first] = numbers
    if (first === undefined) continue
    const start = position.start.offset ?? 0
    if (first < number || start < offset) lists.push(new Set())
    for (const each of numbers) lists.at(-1)!.add(each)
    ;[number, offset] = [first, start]
  }
  return lists
}

function checkList(citations: ReadonlyArray<CitationMark>, listed: ReadonlySet<number>): Array<FindingDraft> {
  const seen = new Set<number>()
  const firsts: Array<{number: number; mark: CitationMark}> = []
  for (const mark of citations) {
    for (const number of mark.numbers) {
      if (seen.has(number) || !listed.has(number)) continue
      seen.add(number)
      firsts.push({number, mark})
    }
  }
  const rising = longestRising(firsts.map(({number}) => number))
  const odd = firsts.filter((_, index) => !rising.has(index))
  if (odd.length > mostOutOfOrder * firsts.length) return []
  return odd.map(({number, mark}) =>
    findingDraft({
      rule: 'citation-order',
      status: 'differs',
      severity: 'warning',
      message: `Unexpected first mark of entry \`[${number}]\` here, expected the numbers in the order in which the text first cites them; the mark or the list may be misnumbered`,
      actual: `[${number}]`,
      position: mark.position,
    }),
  )
}

/** The places of a longest rising row among the numbers. */
function longestRising(numbers: ReadonlyArray<number>): Set<number> {
  const lastOf: Array<number> = []
  const before: Array<number> = []
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, lastOf.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[lastOf[middle]!]! < number) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? lastOf[low - 1]! : -1
    lastOf[low] = place
  }
  const row = new Set<number>()
  for (let place = lastOf.at(-1) ?? -1; place >= 0; place = before[place]!) row.add(place)
  return row
}
