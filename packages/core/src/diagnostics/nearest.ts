/**
 * Find the name that was probably meant.
 *
 * @param word   What was written.
 * @param names  What could have been.
 * @returns The nearest name, of equally near ones that which has most of the word in it (内蒙古 for 内蒙, not 内陆); null where none is near: more than a third of its letters would be wrong.
 */
export function nearest(word: string, names: ReadonlyArray<string>): string | null {
  const letters = new Set(word)
  const ranked = names.flatMap((name) => {
    const most = Math.max(1, Math.ceil(name.length / 3))
    if (Math.abs(word.length - name.length) > most || strangeLetters(name, letters) > most) return []
    const steps = editDistance(word, name)
    return steps <= most ? [{name, steps, lost: strangeLetters(word, new Set(name))}] : []
  })
  return ranked.toSorted((left, right) => left.steps - right.steps || left.lost - right.lost)[0]?.name ?? null
}

/** A letter that the word does not hold takes a step at least: most names are told so, without counting steps. */
function strangeLetters(name: string, letters: ReadonlySet<string>): number {
  let count = 0
  for (const letter of name) if (!letters.has(letter)) count += 1
  return count
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
