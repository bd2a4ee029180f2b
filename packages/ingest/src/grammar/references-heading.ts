import {foldWidth} from './fold-width.ts'

// > | 参考文献：   【参 考 文 献】   五、参考文献   主要参考文献   注释：   References
const label =
  /^\s*(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[、.．]\s?)?[【[［〔]?\s{0,4}(?:主要|本文)?\s{0,2}(?:参\s{0,4}考\s{0,4}(?:文\s{0,4}献(?:\s{0,2}[及与和、]\s{0,2}注\s{0,2}释)?|资\s{0,4}料|书\s{0,4}目)|引\s{0,2}用\s{0,2}文\s{0,2}献|(?:注\s{0,4}释|尾\s{0,2}注)(?:\s{0,2}[及与和、]\s{0,2}参\s{0,2}考\s{0,2}文\s{0,2}献)?|References|Bibliography|Works Cited)\s{0,4}(?:[(（/]\s?References\s?[)）]?)?\s{0,4}[】\]］〕]?\s{0,4}(?<colon>[：:]?)\s*/i

/** With its number, brackets and the spaces around it. */
const longestLabel = 200

/**
 * How long the label of a reference list is at the start of a text, spaces behind it included: the whole of a line
 * `参考文献：`, or its part before the first entry, `参考文献：[1] …`. Null where a text begins with none.
 */
export function referencesLabel(text: string): number | null {
  const match = label.exec(foldWidth(text.slice(0, longestLabel)))
  if (!match) return null
  const rest = text.slice(match[0].length, match[0].length + 4)
  return rest === '' || (match.groups!.colon !== '' && /^[[［〔【(（①\d]/.test(rest)) || /^[[［〔]\d/.test(rest)
    ? match[0].length
    : null
}

/**
 * How long 注： is at the start of a text that notes follow, in its own line or in the next, 注：↵[1]本公报…; null where it is none:
 * 注：指数按不变价格计算。
 */
export function notesLabel(text: string, next: string): number | null {
  const match = /^\s*[【[]?\s*注\s*[】\]]?\s*[：:]\s*/.exec(text.slice(0, longestLabel))
  const behind = match && (match[0].length === text.length ? next : text.slice(match[0].length, match[0].length + 8))
  return behind && /^\s*[[［〔]\s?\d{1,3}\s?[\]］〕]/.test(behind) ? match[0].length : null
}

/** 参考文献, with or without its colon: a line of its own before the reference list. */
export function isReferencesHeading(text: string): boolean {
  return referencesLabel(text) === text.length
}
