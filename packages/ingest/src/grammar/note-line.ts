import {foldReference} from './fold-reference.ts'
import {scanTypeMarks} from './reference-type.ts'

/** A book title in 《》 and its year, issue or page behind it, or a year behind the source's name. */
const cited = /《[^》]{2,80}》[^。；]{0,80}?(?:\d{4}\s*年|第\s*\d{1,4}\s*[期页卷版])/
const longest = 400

/**
 * Whether a paragraph is the note of a page, which cites a source behind its raised number: no heading and no item.
 *
 *     ① 甲某：《区域经济论》，北京：某出版社，2015年，第12页。
 */
export function isNoteLine(text: string): boolean {
  if (text.length > longest || !/^\s*[①-⑳]/.test(text)) return false
  return cited.test(text) || scanTypeMarks(foldReference(text)).length > 0
}
