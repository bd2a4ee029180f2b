/** First parts of compounds that keep their hyphen where a line ends in it. */
const compound =
  /(?:^|[^A-Za-z])(?:well|self|high|low|long|short|large|small|cross|non|anti|pro|post|pre|full|part|half|semi|quasi|multi|inter|one|two|three|year|state|value|cost|labor|labour|capital|decision|policy|free|land|sea|so|[A-Z][a-z]+|[A-Z]+)-$/

/** How two lines, or the parts of a paragraph on two pages, become one text. */
export interface LineJoin {
  /** What stands between them: nothing in Chinese, a space between Latin words. */
  readonly gap: '' | ' '
  /** A hyphen at the end of the first is dropped: eco-↵nomy. */
  readonly dropsHyphen: boolean
}

/**
 * @param left   The end of the first, without white space; the last 24 characters are enough.
 * @param right  The beginning of the second.
 */
export function lineJoin(left: string, right: string): LineJoin {
  if (/[A-Za-z]{2}-$/.test(left) && /^[a-z]{2}/.test(right)) return {gap: '', dropsHyphen: !compound.test(left)}
  if (/[A-Za-z]-$/.test(left) && /^[A-Za-z]/.test(right)) return {gap: '', dropsHyphen: false}
  // An address goes on: …/2026-02/↵t2026.html
  if (/[/?&=_%#~-]$/.test(left) && /\S*[:/.]\S*$/.test(left) && /^[\w/?&=%.-]/.test(right))
    return {gap: '', dropsHyphen: false}
  // [1↵], (2020↵): nothing stands inside a bracket's edge; -↵0.2 behind Chinese is a minus.
  if (/^[)\]},;:%]/.test(right) || /[([{]$/.test(left)) return {gap: '', dropsHyphen: false}
  if (/[\p{Script=Han}，：（]\s?[-−]$/u.test(left) && /^\d/.test(right)) return {gap: '', dropsHyphen: false}
  return {gap: /[\x21-\x7E]$/.test(left) && /^[\x21-\x7E]/.test(right) ? ' ' : '', dropsHyphen: false}
}
