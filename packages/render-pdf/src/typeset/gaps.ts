import {blankLeft, blankRight} from './characters.ts'
import type {Token} from './tokens.ts'

/** The room between two tokens of a line. Lengths are pt. */
export interface Gap {
  widthPt: number
  /** How much of it may be taken away to fit a line without anyone seeing it. */
  easyPt: number
  /** How much more, where the line would else be wide: down to half-width marks and an eighth between Han and Latin. */
  hardPt: number
  /** Its share of what is spread over a justified line. */
  stretch: number
}

/** In em. CLREQ 3.2.2: a quarter between Han and Latin or digits, no less than an eighth; half of a full-width mark can go. */
const quarter = 0.25
const eighth = 0.125
const half = 0.5
/** A mark within a line gives up so much before its pause is less visible. */
const markEasy = 0.2
/** Letters come nearer to each other by so much at most. */
export const tightestEm = 0.02
/** Letters of a word share in what is spread over a line, by this part of what Han get. */
export const letterStretch = 0.25
/** In Latin text the words part before their letters would. */
const wordStretch = 3

const rigid: Gap = {widthPt: 0, easyPt: 0, hardPt: 0, stretch: 0}

/** @returns The gap before each token; the first has none. */
export function toGaps(tokens: ReadonlyArray<Token>): Array<Gap> {
  const latin = isMostlyLatin(tokens)
  // Most gaps are alike: one object serves for a row of tokens of one size.
  let plain = rigid
  let plainEm = 0
  return tokens.map((token, index) => {
    if (index === 0) return rigid
    const before = tokens[index - 1]!
    const em = Math.min(before.sizePt, token.sizePt)
    const gap = gapBetween(before, token, em, latin)
    if (gap) return gap
    if (em !== plainEm) [plain, plainEm] = [betweenHan(em), em]
    return plain
  })
}

function betweenHan(em: number): Gap {
  return {widthPt: 0, easyPt: 0, hardPt: tightestEm * em, stretch: 1}
}

function isMostlyLatin(tokens: ReadonlyArray<Token>): boolean {
  const han = tokens.reduce((count, token) => (token.last === 'han' ? count + 1 : count), 0)
  return han < tokens.length / 4
}

/** Whether a token is one full-width glyph, and so has a half to give. */
export function isFullWidth(token: Token): boolean {
  return token.widthPt > token.sizePt * 0.9
}

/** @returns  Null for a gap as between two Han. */
function gapBetween(before: Token, after: Token, em: number, latin: boolean): Gap | null {
  if (before.last === 'han' && after.first === 'han' && !after.spaced) return null
  const tight = tightestEm * em
  if (after.spaced) return blank(before, after, em, latin)
  if (after.hyphenPt > 0) return {widthPt: after.kernPt, easyPt: 0, hardPt: tight, stretch: letterStretch}
  if (squeezed(before, after)) {
    // > | 显示，“十四五”
    //         ^^ of the two blank halves one goes at once, the other where it must
    const both = blankRight.has(before.last) && blankLeft.has(after.first)
    return {widthPt: -half * em, easyPt: 0, hardPt: both ? half * em : tight, stretch: 1}
  }
  if (hasBlank(before, after)) {
    return {widthPt: 0, easyPt: markEasy * em, hardPt: (half - markEasy) * em, stretch: 1}
  }
  if (meetsLatin(before, after)) {
    return {widthPt: quarter * em, easyPt: (quarter - eighth) * em, hardPt: tight, stretch: 1}
  }
  if (before.last === 'dash' && after.first === 'dash') return rigid
  if (isWestern(before.last) && isWestern(after.first)) {
    return {widthPt: 0, easyPt: 0, hardPt: tight, stretch: letterStretch}
  }
  return null
}

/** A full-width mark with its blank half towards the gap. */
function hasBlank(before: Token, after: Token): boolean {
  if (blankRight.has(before.last) && isFullWidth(before)) return true
  return blankLeft.has(after.first) && isFullWidth(after)
}

/** A blank that the text prints. Next to a full-width mark it would only add to the mark's own blank. */
function blank(before: Token, after: Token, em: number, latin: boolean): Gap {
  if (blankRight.has(before.last) || blankLeft.has(after.first)) {
    return {widthPt: 0, easyPt: markEasy * em, hardPt: (half - markEasy) * em, stretch: 1}
  }
  const words = latin && before.last !== 'han' && after.first !== 'han'
  return {
    widthPt: quarter * em,
    easyPt: (quarter / 3) * em,
    hardPt: (quarter / 6) * em,
    stretch: words ? wordStretch : 1,
  }
}

function squeezed(before: Token, after: Token): boolean {
  if (!isFullWidth(before) || !isFullWidth(after)) return false
  if (blankRight.has(before.last)) return blankRight.has(after.first) || blankLeft.has(after.first)
  return blankLeft.has(before.last) && blankLeft.has(after.first)
}

/** A superscript mark keeps close to its word. */
function meetsLatin(before: Token, after: Token): boolean {
  if (before.sizePt !== after.sizePt) return false
  return (before.last === 'han' && after.first === 'latin') || (before.first === 'latin' && after.first === 'han')
}

function isWestern(name: Token['first']): boolean {
  return name === 'latin' || name.startsWith('ascii')
}
