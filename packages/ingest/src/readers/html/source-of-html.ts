import {alignText} from '../../source/align-text.ts'
import {DecodingMode, HtmlEntityDecoder} from 'entities/decode'
import {fromPieces, type Piece, type SourceRange, type SourceText} from '../../source/source-text.ts'
import {matchesOf} from '../../grammar/matches-of.ts'

/** White space as HTML collapses it; no-break and ideographic spaces are text. */
const whiteSpace = /[ \t\n\f\r]+/g

/** Characters that are written without spaces: a line end between two of them is none on the page. */
const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/

/**
 * Where each character of an HTML text stands in the original. The parser gives the ends only; between them the value
 * differs by character references, line ends, NUL bytes, and tags where the parser moved text out of a table.
 *
 *     original  R&ampD&nbsp;占 3%      value  R&D\u00A0占 3%
 *                ^^^^ ^^^^^^                   ^ ^^^^^^
 */
export function sourceOfHtml(value: string, original: string, range: SourceRange): SourceText {
  const start = value[0] === original[range.start] ? range.start : referenceStart(original, range.start)
  const printed = original.slice(start, range.end)
  if (printed === value) return fromPieces([{value, start, end: range.end}])
  // White space of a table around what the parser moved out of it: <table>␣<b>1</b>␣. The first of it stands for all.
  const white = /^[ \t\n\f\r]+(?=<)/.exec(printed)?.[0]
  if (white && value.trim() === '') return fromPieces([{value: white, start, end: start + white.length}])
  return fromPieces(alignText(value, printed, start, stepAt))
}

/** parse5 puts the start of a text at the end of the character reference that it begins with, where it left out what was in front. */
function referenceStart(original: string, start: number): number {
  const before = original.slice(Math.max(0, start - longestReference), start)
  const reference = start - before.length + before.lastIndexOf('&')
  const decoded = before.includes('&') ? decodedAt(original, reference) : null
  return decoded && reference + decoded.printed > start ? reference : start
}

/** Runs of white space as a page shows them: one space, or nothing where a line ends between Chinese characters. */
export function collapseWhiteSpace(text: SourceText): SourceText {
  const parts: Array<Omit<Piece, 'at'>> = []
  for (const piece of splitAtWhiteSpace(text)) {
    const last = parts.at(-1)
    if (!isWhite(piece.value)) parts.push(piece)
    else if (last && isWhite(last.value))
      parts[parts.length - 1] = {value: last.value + piece.value, start: last.start, end: piece.end}
    else parts.push(piece)
  }
  return fromPieces(
    parts.map((part, index) =>
      isWhite(part.value)
        ? {...part, value: shown(part.value, parts[index - 1]?.value, parts[index + 1]?.value)}
        : part,
    ),
  )
}

function shown(space: string, before = '', after = ''): string {
  return /[\n\r]/.test(space) && wide.test(before.at(-1) ?? '') && wide.test(after[0] ?? '') ? '' : ' '
}

function isWhite(value: string): boolean {
  return /^[ \t\n\f\r]/.test(value)
}

/** The pieces cut so that each is all white space or none. */
function* splitAtWhiteSpace({pieces}: SourceText): Generator<Omit<Piece, 'at'>> {
  for (const piece of pieces) {
    const isExact = piece.end - piece.start === piece.value.length
    let done = 0
    const cut = (to: number): Omit<Piece, 'at'> => ({
      value: piece.value.slice(done, to),
      start: isExact ? piece.start + done : piece.start,
      end: isExact ? piece.start + to : piece.end,
    })
    for (const {0: space, index} of matchesOf(piece.value, whiteSpace)) {
      if (index > done) yield cut(index)
      done = index
      yield cut(index + space.length)
      done = index + space.length
    }
    if (done < piece.value.length) yield cut(piece.value.length)
  }
}

/** How many characters of the value the next characters of the original stand for. */
function stepAt(value: string, read: number, printed: string, seen: number): {value: number; printed: number} | null {
  const character = printed[seen]
  if (character === undefined) return null
  if (character === '&') {
    const decoded = decodedAt(printed, seen)
    if (decoded && value.startsWith(decoded.value, read)) return {value: decoded.value.length, printed: decoded.printed}
  }
  if (character === value[read]) return {value: 1, printed: 1}
  if (character === '\r' && value[read] === '\n') return {value: 1, printed: printed[seen + 1] === '\n' ? 2 : 1}
  if (character === '\0') return {value: value[read] === '\uFFFD' ? 1 : 0, printed: 1}
  if (character === '<') return {value: 0, printed: tagLength(printed, seen)}
  // White space in front of the body is no text.
  return /[ \t\n\f\r]/.test(character) ? {value: 0, printed: 1} : null
}

/** Elements whose content the parser takes whole, as text of their own. */
const rawElement = /<(?<name>script|style|title|textarea|iframe|noembed|noframes|xmp)[\s/>]/iy

/** The length of a comment, a tag, or a script with all in it. */
function tagLength(printed: string, seen: number): number {
  rawElement.lastIndex = seen
  const name = rawElement.exec(printed)?.groups!.name
  if (printed.startsWith('<!--', seen)) return lengthTo('-->', printed, seen + 4) + 4
  const length = name ? lengthTo(`</${name}`, printed, seen) : 0
  return length + lengthTo('>', printed, seen + length)
}

function lengthTo(mark: string, printed: string, from: number): number {
  const at = printed.indexOf(mark, from)
  return (at < 0 ? printed.length : at + mark.length) - from
}

/** HTML Standard 13.2.5.72: names without a semicolon are read too, the longest that fits. */
function decodedAt(printed: string, seen: number): {value: string; printed: number} | null {
  let value = ''
  let length = 0
  const decoder = new HtmlEntityDecoder((codePoint, consumed) => {
    value += String.fromCodePoint(codePoint)
    length = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  // No name is longer than 33 characters; a number may be, and is then the replacement character.
  if (decoder.write(printed.slice(seen, seen + longestReference), 1) < 0) decoder.end()
  return length > 0 ? {value, printed: length} : null
}

const longestReference = 64
