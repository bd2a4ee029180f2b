/** Longest formula that is read: a number is short. */
const longest = 80

/** `\,` and its like are spaces between digits; `\mathrm{}` and braces only shape what they hold. */
const shaping =
  /\\(?:mathrm|mathbf|mathit|textbf|text|rm|bf|it|left|right|operatorname)\b\s*|\\[,;:! ]|\\(?:quad|qquad|enspace)\b|[{}~]|\s+/g
const words: ReadonlyArray<readonly [RegExp, string]> = [
  [/\\sim\b/g, '～'],
  [/\\permil\b/g, '‰'],
  [/\\(?:times)\b/g, '×'],
  [/\\([%‰$#&_])/g, '$1'],
]
const number = /^[-−+]?\d[\d,]*(?:\.\d+)?[%‰]?(?:[～~—–-]\d[\d,]*(?:\.\d+)?[%‰]?)?$/
const citation = /^\^\[?(?<numbers>\d{1,3}(?:[-—–,，、]\d{1,3})*)\]?$/

/**
 * What a formula that holds nothing but a number says: `$39.5\%$` is 39.5%, `$2 \, 0 2 5$` is 2025, `$^{[1]}$` is a
 * citation mark. Null for any other formula: it stays as it is printed.
 *
 * @param formula  As printed, its `$` included.
 */
export function mathsNumber(formula: string): string | null {
  if (formula.length > longest) return null
  const shaped = formula.replace(/^\$+|\$+$/g, '').replaceAll(shaping, '')
  const text = words.reduce((each, [pattern, value]) => each.replaceAll(pattern, value), shaped)
  const cited = citation.exec(text)
  if (cited) return `^[${cited.groups!.numbers!}]`
  return number.test(text) ? text : null
}

/** Where formulas stand: from each `$` to the next, where both are near enough to hold a number. */
export function formulasIn(text: string): Array<{readonly start: number; readonly end: number}> {
  const found: Array<{start: number; end: number}> = []
  let open = -1
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    if (open >= 0 && at - open > 1 && at - open < longest) found.push({start: open, end: at + 1})
    open = at
  }
  return found
}
