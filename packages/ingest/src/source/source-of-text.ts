import {alignText, type Step} from './align-text.ts'
import type {Text} from 'mdast'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import {fromPieces, type SourceRange, type SourceText} from './source-text.ts'

/** `&amp;`, `&#38;`, `&#x26;`, as CommonMark 0.31.2 §2.5 reads them. */
const characterReference = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[\dA-Za-z]{1,31}));/y

/**
 * Where each character of a text node stands in the original. remark gives a node's ends only; between them the
 * value differs from the original by escapes, character references and white space around line ends.
 *
 *     original  R&amp;D 占 3\%      value  R&D 占 3%
 *                ^^^^^     ^^                ^     ^
 */
export function sourceOfText(node: Text, original: string): SourceText {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const printed = original.slice(start, end)
  if (printed === node.value) return fromPieces([{value: printed, start, end}])
  return fromPieces(alignText(node.value, printed, start, stepAt))
}

/** The same for the description of an image, which stands inside a stretch of the original. */
export function sourceOfDescription(value: string, original: string, {start, end}: SourceRange): SourceText {
  return fromPieces(alignText(value, original.slice(start, end), start, stepAt))
}

/** The same for inline code, in which escapes and references say nothing. */
export function sourceOfCode(value: string, original: string, {start, end}: SourceRange): SourceText {
  return fromPieces(alignText(value, original.slice(start, end), start, plainStepAt))
}

/** How many characters of the value the next characters of the original stand for. */
function stepAt(value: string, read: number, printed: string, seen: number): ReturnType<Step> {
  const character = printed[seen]
  if (character === undefined) return null
  if (character === '\\' && printed[seen + 1] === value[read] && value[read] !== '\\') return {value: 1, printed: 2}
  if (character === '\\' && printed[seen + 1] === '\\' && value[read] === '\\') return {value: 1, printed: 2}
  if (character === '&') {
    const decoded = decodedAt(printed, seen)
    if (decoded && value.startsWith(decoded.value, read)) return {value: decoded.value.length, printed: decoded.printed}
  }
  return plainStepAt(value, read, printed, seen)
}

function plainStepAt(value: string, read: number, printed: string, seen: number): ReturnType<Step> {
  const character = printed[seen]
  if (character === undefined) return null
  if (character === value[read]) return {value: 1, printed: 1}
  if (character === '\r' && (value[read] === '\n' || value[read] === ' '))
    return {value: 1, printed: printed[seen + 1] === '\n' ? 2 : 1}
  if (character === '\n' && value[read] === ' ') return {value: 1, printed: 1}
  if (character === '\0' && value[read] === '\uFFFD') return {value: 1, printed: 1}
  // A quotation goes on: its mark is no text.
  if (character === '>' && /[\r\n][ \t>]*$/.test(printed.slice(Math.max(0, seen - 16), seen)))
    return {value: 0, printed: 1}
  return /\s/.test(character) ? {value: 0, printed: 1} : null
}

function decodedAt(printed: string, seen: number): {value: string; printed: number} | null {
  characterReference.lastIndex = seen
  const match = characterReference.exec(printed)
  if (!match) return null
  const {decimal, hex, name} = match.groups!
  const value = name
    ? decodeNamedCharacterReference(name)
    : decodeNumericCharacterReference(decimal ?? hex!, decimal ? 10 : 16)
  return value ? {value, printed: match[0].length} : null
}
