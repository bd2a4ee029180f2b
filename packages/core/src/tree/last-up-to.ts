/**
 * The index of the last of some marks that lies before an offset; -1 where none does. Every figure of a sentence asks, so that a
 * walk from either end would take time quadratic in a long one.
 *
 * @param marks  In the order of the text.
 * @param at     Where a mark lies, as compared with the offset: its end, for those that end at or before it.
 */
export function lastUpTo<Mark>(marks: ReadonlyArray<Mark>, offset: number, at: (mark: Mark) => number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(marks[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
