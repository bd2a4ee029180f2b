import {blankLeft, blankRight} from './characters.ts'
import type {Token} from './tokens.ts'

/** The room between two tokens of a line. */
export interface Gap {
  widthPt: number
  /** How much of it may be taken away to fit a line. */
  shrinkPt: number
  /** Its share of what is spread over a justified line. */
  stretch: number
}

/** In em. CLREQ 3.2.2: a quarter between Han and Latin or digits; half of a full-width mark can go. */
const quarter = 0.25
const half = 0.5
/** A mark within a line gives up at most so much, so that the pause stays visible. */
const markShrink = 0.2
/** Words of a Latin sentence part before its letters would. */
const wordStretch = 3

const rigid: Gap = {widthPt: 0, shrinkPt: 0, stretch: 0}

/** @returns The gap before each token; the first has none. */
export function toGaps(tokens: ReadonlyArray<Token>): Array<Gap> {
  return tokens.map((token, index) => (index === 0 ? rigid : gapBetween(tokens[index - 1]!, token)))
}

/** Whether a token is one full-width glyph, and so has a half to give. */
export function isFullWidth(token: Token): boolean {
  return token.widthPt > token.sizePt * 0.9
}

function gapBetween(before: Token, after: Token): Gap {
  const em = Math.min(before.sizePt, after.sizePt)
  if (after.spaced) return blank(before, after, em)
  if (squeezed(before, after)) return {widthPt: -half * em, shrinkPt: 0, stretch: 1}
  if (before.last === 'open' || before.last === 'ascii-open') return rigid
  if (blankRight.has(before.last) && isFullWidth(before)) return {widthPt: 0, shrinkPt: markShrink * em, stretch: 1}
  if (blankLeft.has(after.first) && isFullWidth(after)) return {widthPt: 0, shrinkPt: markShrink * em, stretch: 1}
  if (meetsLatin(before, after)) return {widthPt: quarter * em, shrinkPt: (quarter / 2) * em, stretch: 1}
  if (isWestern(before) || isWestern(after)) return rigid
  if (before.last === 'dash' && after.first === 'dash') return rigid
  return {widthPt: 0, shrinkPt: 0, stretch: 1}
}

/** A blank that the text prints. Next to a full-width mark it would only add to the mark's own blank. */
function blank(before: Token, after: Token, em: number): Gap {
  if (blankRight.has(before.last) || blankLeft.has(after.first)) return {widthPt: 0, shrinkPt: 0, stretch: 1}
  const latin = before.last === 'latin' && after.first === 'latin'
  return {widthPt: quarter * em, shrinkPt: (quarter / 3) * em, stretch: latin ? wordStretch : 1}
}

function squeezed(before: Token, after: Token): boolean {
  if (!isFullWidth(before) || !isFullWidth(after)) return false
  if (blankRight.has(before.last)) return blankRight.has(after.first) || blankLeft.has(after.first)
  return blankLeft.has(before.last) && blankLeft.has(after.first)
}

/** A superscript mark keeps close to its word. */
function meetsLatin(before: Token, after: Token): boolean {
  if (before.sizePt !== after.sizePt) return false
  return (before.last === 'han' && after.first === 'latin') || (endsLatin(before) && after.first === 'han')
}

function endsLatin(token: Token): boolean {
  return token.first === 'latin'
}

function isWestern(token: Token): boolean {
  return token.last === 'latin' || token.last.startsWith('ascii') || token.first.startsWith('ascii')
}
