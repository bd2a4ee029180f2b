/** A number without all of its unit, since a part of it is another one, and a character of two code units. */
const cutThrough = /(?:[+−-]?\d[\d.,．，%～~—–-]*\s?[十百千万亿]*|[\ud800-\udbff])$/
/** What no `……` stands after: marks that promise more, and blanks. */
const beforeMore = /[\s，,、；;：:。．.…·｜—-]+$/u

/**
 * The beginning of a text, for `……` to follow.
 *
 * @param length  In UTF-16 code units; what would be cut through at its end is left out.
 */
export function cutShort(text: string, length: number): string {
  return withoutEndMarks(text.length > length ? text.slice(0, length).replace(cutThrough, '') : text)
}

/** @returns The text without the marks that promise more. */
export function withoutEndMarks(text: string): string {
  return text.replace(beforeMore, '')
}
