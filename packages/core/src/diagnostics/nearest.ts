/**
 * Find the name that was probably meant.
 *
 * @param word   What was written.
 * @param names  What could have been.
 * @returns The nearest name; null where none is near: more than a third of its letters would be wrong.
 */
export function nearest(word: string, names: ReadonlyArray<string>): string | null {
  const ranked = names
    .map((name) => ({name, steps: editDistance(word, name)}))
    .filter(({name, steps}) => steps <= Math.max(1, Math.ceil(name.length / 3)))
    .toSorted((left, right) => left.steps - right.steps)
  return ranked[0]?.name ?? null
}

/**
 * Count the letters to put in, take out, change, or swap with their neighbour (optimal string alignment distance).
 *
 * @returns 0 for the same text.
 */
export function editDistance(left: string, right: string): number {
  const rows: Array<Array<number>> = [Array.from({length: right.length + 1}, (_, column) => column)]
  for (let row = 1; row <= left.length; row++) {
    const line = [row]
    for (let column = 1; column <= right.length; column++) {
      const differs = left[row - 1] === right[column - 1] ? 0 : 1
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      line.push(
        Math.min(
          rows[row - 1]![column]! + 1,
          line[column - 1]! + 1,
          rows[row - 1]![column - 1]! + differs,
          swapped ? rows[row - 2]![column - 2]! + 1 : Infinity,
        ),
      )
    }
    rows.push(line)
  }
  return rows[left.length]![right.length]!
}
