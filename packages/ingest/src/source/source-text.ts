import {matchesOf} from '../grammar/matches-of.ts'

/**
 * Text that knows where it came from. Repairs join, cut and replace text; each character must still point at the
 * characters of the original file that were really there.
 *
 * A text is a row of pieces. A piece whose value is as long as its stretch of the original stands for it character
 * by character; any other (`&amp;` read as `&`, a page break read as nothing) stands for the whole stretch at once.
 */
export interface SourceText {
  readonly value: string
  readonly pieces: ReadonlyArray<Piece>
}

/** One stretch: `value` at `at` of the text came from the original's `start` to `end`, offsets in UTF-16 code units. */
export interface Piece {
  readonly at: number
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A stretch of the original file: offsets in UTF-16 code units, the end not included. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

/** Text that stands in the original as it is. */
export function textAt(original: string, start: number, end: number): SourceText {
  return fromPieces([{value: original.slice(start, end), start, end}])
}

/** Pieces in the order of the text; empty ones are dropped, and neighbours that run on are made one. */
export function fromPieces(parts: Iterable<Omit<Piece, 'at'>>): SourceText {
  const pieces: Array<Piece> = []
  let value = ''
  for (const part of parts) {
    if (part.value === '') continue
    const last = pieces[pieces.length - 1]
    if (last && last.end === part.start && isExact(last) && isExact(part)) {
      pieces[pieces.length - 1] = {at: last.at, value: last.value + part.value, start: last.start, end: part.end}
    } else {
      pieces.push({at: value.length, value: part.value, start: part.start, end: part.end})
    }
    value += part.value
  }
  // Most texts are one piece; a list that grew has room for many more.
  return {value, pieces: pieces.slice()}
}

/** The texts one after the other. */
export function joinTexts(texts: ReadonlyArray<SourceText>): SourceText {
  if (texts.length === 1) return texts[0]!
  return fromPieces(texts.flatMap((text) => text.pieces))
}

/** The part from `from` to `to`, offsets into `text.value`; a piece that cannot be cut keeps its whole stretch. */
export function sliceText(text: SourceText, from: number, to: number = text.value.length): SourceText {
  if (from <= 0 && to >= text.value.length) return text
  const [only] = text.pieces
  // Most texts stand in the original as they are.
  if (only && text.pieces.length === 1)
    return from < to ? ofPiece(cutPiece(only, Math.max(from, 0), Math.min(to, only.value.length))) : empty
  const parts: Array<Omit<Piece, 'at'>> = []
  for (let index = pieceIndexAt(text, from); index < text.pieces.length; index++) {
    const piece = text.pieces[index]!
    if (piece.at >= to) break
    parts.push(cutPiece(piece, Math.max(from - piece.at, 0), Math.min(to - piece.at, piece.value.length)))
  }
  return fromPieces(parts)
}

const empty: SourceText = {value: '', pieces: []}

function ofPiece({value, start, end}: Omit<Piece, 'at'>): SourceText {
  return value === '' ? empty : {value, pieces: [{at: 0, value, start, end}]}
}

/** The text without white space at its ends. */
export function trimText(text: SourceText): SourceText {
  const from = text.value.length - text.value.trimStart().length
  return sliceText(text, from, Math.max(from, text.value.trimEnd().length))
}

/** Replace each match by `value`; the new characters stand for the stretch that they replace. */
export function replaceInText(
  text: SourceText,
  pattern: RegExp,
  value: string | ((match: RegExpExecArray) => string),
): SourceText {
  const spans = matchesOf(text.value, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: typeof value === 'string' ? value : value(match),
  }))
  return replaceSpans(text, spans)
}

/** The same for stretches that are known: `start` and `end` are offsets into `text.value`, in order, none over another. */
export function replaceSpans(
  text: SourceText,
  spans: Iterable<{readonly start: number; readonly end: number; readonly value: string}>,
): SourceText {
  const parts: Array<Omit<Piece, 'at'>> = []
  const take = (from: number, to: number): void => {
    for (const piece of sliceText(text, from, to).pieces) parts.push(piece)
  }
  let done = 0
  for (const {start, end, value} of spans) {
    take(done, start)
    done = end
    const range = rangeOf(sliceText(text, start, end))
    if (range) parts.push({value, ...range})
  }
  if (done === 0) return text
  take(done, text.value.length)
  return fromPieces(parts)
}

/** Where the text stands in the original, from its first character to its last; null for an empty text. */
export function rangeOf(text: SourceText): SourceRange | null {
  const first = text.pieces[0]
  const last = text.pieces.at(-1)
  return first && last ? {start: first.start, end: last.end} : null
}

/**
 * Where the characters from `from` to `to` of a text stand in the original, without cutting them out: the range of their
 * slice. Null where there are none.
 */
export function rangeBetween(text: SourceText, from: number, to: number): SourceRange | null {
  if (from >= to) return null
  const first = text.pieces[pieceIndexAt(text, from)]
  const last = text.pieces[pieceIndexAt(text, to - 1)]
  if (!first || !last) return null
  return {
    start: isExact(first) ? first.start + from - first.at : first.start,
    end: isExact(last) ? last.start + Math.min(to - last.at, last.value.length) : last.end,
  }
}

function isExact(piece: Omit<Piece, 'at'>): boolean {
  return piece.end - piece.start === piece.value.length
}

function cutPiece(piece: Piece, from: number, to: number): Omit<Piece, 'at'> {
  const value = piece.value.slice(from, to)
  return isExact(piece)
    ? {value, start: piece.start + from, end: piece.start + to}
    : {value, start: piece.start, end: piece.end}
}

/** Index of the piece that holds the character at `offset`, by bisection. */
function pieceIndexAt(text: SourceText, offset: number): number {
  let low = 0
  let high = text.pieces.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (text.pieces[middle]!.at <= offset) low = middle
    else high = middle
  }
  return low
}
