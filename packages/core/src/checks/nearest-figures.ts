import {type CheckInput, type Figure, figuresOf, rowOf} from './check-input.ts'
import {oncePer} from '../tree/once-per.ts'

/**
 * Makes a finder of figures that could be what another is held against, nearest to it first. It takes time by the figures found, not
 * by the length of the text.
 *
 * @param keysOf  What a figure may be looked for by; none where it is never looked for.
 * @returns       The plain figures with a key, and those of the figure's own sentence; at most `most`.
 */
export function nearestFigures(
  keysOf: (figure: Figure) => ReadonlyArray<string>,
): (input: CheckInput, key: string, near: Figure, most: number) => Array<Figure> {
  const byKey = (figures: ReadonlyArray<Figure>): ReadonlyMap<string, ReadonlyArray<Figure>> => {
    const lists = new Map<string, Array<Figure>>()
    for (const figure of figures)
      for (const key of keysOf(figure)) {
        const list = lists.get(key)
        if (list) list.push(figure)
        else lists.set(key, [figure])
      }
    return lists
  }
  const plainByKey = oncePer((input: CheckInput) => byKey(figuresOf(input).filter(({isPlain}) => isPlain)))
  const othersByKey = oncePer((row: ReadonlyArray<Figure>) => byKey(row.filter(({isPlain}) => !isPlain)))
  return (input, key, near, most) => {
    const plain = nearestOf(plainByKey(input).get(key) ?? [], near, most)
    const others = othersByKey(rowOf(input, near)).get(key)
    return others === undefined
      ? plain
      : [...plain, ...nearestOf(others, near, most)].toSorted(byDistanceFrom(near)).slice(0, most)
  }
}

/** Nearest first; of two as near the earlier. */
function byDistanceFrom({order}: Figure): (left: Figure, right: Figure) => number {
  return (left, right) => Math.abs(left.order - order) - Math.abs(right.order - order) || left.order - right.order
}

/** Walks from the figure's place both ways. */
function nearestOf(list: ReadonlyArray<Figure>, {order}: Figure, most: number): Array<Figure> {
  const found: Array<Figure> = []
  let right = placeIn(list, order)
  let left = right - 1
  while (found.length < most && (left >= 0 || right < list.length)) {
    const toLeft = left >= 0 ? order - list[left]!.order : Infinity
    const toRight = right < list.length ? list[right]!.order - order : Infinity
    found.push(list[toLeft <= toRight ? left-- : right++]!)
  }
  return found
}

/** Where the figures begin that do not stand before this one. */
function placeIn(list: ReadonlyArray<Figure>, order: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.order < order) low = middle + 1
    else high = middle
  }
  return low
}
