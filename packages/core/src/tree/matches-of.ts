/**
 * Where a pattern fits a text, in its order. `matchAll` copies its pattern for every text it is asked about, which costs more than
 * looking through a sentence.
 *
 * @param pattern  Global; fits no empty stretch.
 */
export function matchesOf(text: string, pattern: RegExp): Array<RegExpExecArray> {
  const found: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
