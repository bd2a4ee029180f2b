/** A page number as it is printed at the foot or head of a page: — 12 —, · 70 ·, 第 3 页 共 9 页, Page 3 of 9. */
const marked =
  /^(?:[—–―─-]{1,2}\s*\d{1,4}\s*[—–―─-]{1,2}|[·•∙・.]\s*\d{1,4}\s*[·•∙・.]|[~～]\s*\d{1,4}\s*[~～]|[(（［[]?第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*[(（]?共\s*\d{1,4}\s*页[)）]?)?[)）］\]]?|(?:Page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/i

/**
 * The number of the page that a line prints, and whether its marks say that it is one: a bare number may be a figure.
 * Null for any other line.
 *
 * @param line  Folded to half width, without white space at its ends.
 */
export function pageNumber(line: string): {value: number; isMarked: boolean} | null {
  if (line.length > 24) return null
  if (!marked.test(line)) return /^\d{1,4}$/.test(line) ? {value: Number(line), isMarked: false} : null
  return {value: Number(/\d+/.exec(line)![0]), isMarked: true}
}

/** 万亿元, %: behind a bare number they say that it is a figure, or may be one. @param text  Folded to half width. */
export function beginsWithUnit(text: string): boolean {
  return /^\s*(?:[万亿千百%％‰元美倍个家人吨户亩年月日．.]|\d)/.test(text)
}

/** Longest running head in characters. */
const longestHead = 40

/**
 * What the running heads of two pages have in common: the line without its spaces and digits. Empty for a line that
 * is none: too long, with a stop, or with fewer than four characters left.
 */
export function lineKey(line: string): string {
  if (line.length > 2 * longestHead || /[。，；：,;:！？]/.test(line)) return ''
  const key = line.replaceAll(/[\s\d·•—–―|/-]+/g, '')
  return key.length >= 4 && key.length <= longestHead ? key : ''
}
