/** What parts clauses; a comma or colon between digits does too. */
const marks: ReadonlySet<number> = new Set([...'，。；：,;:'].map((mark) => mark.charCodeAt(0)))

/**
 * Where the clause begins that an offset of a text stands in.
 *
 * @param most  How many characters before the offset are looked at; a clause that is longer begins there.
 */
export function clauseStart(text: string, offset: number, most: number): number {
  const first = Math.max(0, offset - most)
  let start = offset
  while (start > first && !marks.has(text.charCodeAt(start - 1))) start -= 1
  return start
}
