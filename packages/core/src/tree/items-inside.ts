import type {Position} from 'unist'

/** What stands at a place of the text. */
interface Placed {
  readonly position: Position
}

/** Whether one stretch of the text begins inside another. */
export function isInside(inner: Position, outer: Position): boolean {
  const start = startOf(inner)
  return start >= startOf(outer) && start < (outer.end.offset ?? 0)
}

/**
 * A function that gives those of some items that begin inside a stretch of the text, in the order of the text. It sorts them
 * once and finds the first by bisection.
 */
export function itemsInside<Item extends Placed>(items: ReadonlyArray<Item>): (outer: Position) => Array<Item> {
  const sorted = items.toSorted((left, right) => startOf(left.position) - startOf(right.position))
  return (outer) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(sorted[middle]!.position) < startOf(outer)) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < sorted.length && isInside(sorted[end]!.position, outer)) end += 1
    return sorted.slice(low, end)
  }
}

function startOf({start}: Position): number {
  return start.offset ?? 0
}
