// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read our source need these types too
/// <reference path="./hyphen.d.ts" />
import createHyphenator from 'hyphen'
import patterns from 'hyphen/patterns/en-us.js'

/** A word of lower-case letters, or a name; neither an abbreviation nor what holds digits. */
const word = /^\p{Lu}?\p{Ll}+$/u
const shortestWord = 6
/** Letters that stay before and behind a hyphen; TeX's for American English. */
const fewest = {before: 2, behind: 3} as const
const mark = '\u00ad'

let markPlaces: ((text: string) => string) | undefined
const known = new Map<string, ReadonlyArray<number>>()
/** So many words are kept; then the store starts afresh, so that memory stays flat. */
const wordsKept = 20_000

/**
 * Where a Latin word may be parted with a hyphen, by Liang's patterns for American English (hyph-utf8).
 *
 * @returns  Offsets in the word, from left to right; none for what is no word of six letters or more.
 */
export function hyphenate(text: string): ReadonlyArray<number> {
  if (text.length < shortestWord || !word.test(text)) return []
  const found = known.get(text)
  if (found) return found
  markPlaces ??= createHyphenator(patterns, {hyphenChar: mark, minWordLength: shortestWord})
  const places = placesIn(markPlaces(text)).filter(
    (place) => place >= fewest.before && text.length - place >= fewest.behind,
  )
  if (known.size >= wordsKept) known.clear()
  known.set(text, places)
  return places
}

function placesIn(marked: string): Array<number> {
  const places: Array<number> = []
  let offset = 0
  for (const part of marked.split(mark).slice(0, -1)) places.push((offset += part.length))
  return places
}
