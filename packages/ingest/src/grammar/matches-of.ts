/**
 * All matches of an expression in a text, in their order: what `matchAll` gives, without the copy of the expression that it makes
 * at each call. Most texts that are asked have no match, and then the copy was nearly all the cost.
 *
 * @param pattern  Global; its `lastIndex` is moved.
 */
export function matchesOf(text: string, pattern: RegExp): Array<RegExpExecArray> {
  const matches: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
