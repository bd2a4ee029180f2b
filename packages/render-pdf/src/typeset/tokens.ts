import {softHyphen} from '../fonts/face.ts'
import type {Face} from '../fonts/face.ts'
import {faceOf} from '../fonts/open-fonts.ts'
import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {binding, boundOffsets} from './bindings.ts'
import type {CharacterClass} from './characters.ts'
import {hyphenate} from './hyphenate.ts'
import {characterClass, latinLetters, neverFirst, neverLast} from './characters.ts'
import type {StyledRun} from './text-style.ts'

/** A word, a number or a character: what a line is made of. Blanks are no tokens; they are said by the token behind them. */
export interface Token {
  text: string
  /** Index of the run that it comes from. */
  run: number
  first: CharacterClass
  last: CharacterClass
  widthPt: number
  sizePt: number
  /** A blank stands before it. */
  spaced: boolean
  /** A line may end before it. */
  breakable: boolean
  /** A line must not end before it as a matter of grammar, as against custom: a number's inside. */
  bound: boolean
  /** A line had better not end before it. */
  soft: boolean
  /** Width of the hyphen that a line which ends before it gets; 0 where none, since no word goes on here. */
  hyphenPt: number
  /** What the letters at a hyphen's place move together, within the unparted word; negative where they come nearer. */
  kernPt: number
  /** Glyphs less one: how many gaps within it share what is spread over a line. */
  inner: number
}

// A word may hold points, commas and apostrophes between its letters and digits (3.0, 2,380.3), and end in %.
const letter = `[${latinLetters}]`
const tokenPattern = new RegExp(
  String.raw`[ \u3000]+|—{2,}|…+|⋯+|${letter}(?:${letter}|\p{M}|[.,:'’\-](?=${letter}))*(?:[%‰℃°](?!\w))?|[\s\S]`,
  'uy',
)

/**
 * @param runs   Text that the fonts can show (`toReadable`).
 * @param fonts  For the widths.
 */
export function toTokens(runs: ReadonlyArray<StyledRun>, fonts: BriefingFonts): Array<Token> {
  const bound = boundOffsets(runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join(''))
  const tokens: Array<Token> = []
  let offset = 0
  let spaced = false
  for (const [index, run] of runs.entries()) {
    const {text} = run
    const han = hanTokens(index, run, fonts)
    const add = (part: string, at: number, cut: Cut): void => {
      const before = tokens.at(-1)
      const together = run.together === true && runs[before?.run ?? index]!.together === true
      const said = together ? binding.bound : bound[offset + at]!
      tokens.push(toToken(part, cut, index, run, fonts, spaced, before, said))
      spaced = false
    }
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at)
      const free = bound[offset + at] === binding.none && !spaced && run.together !== true
      if (free && isHan(code) && tokens.at(-1)?.last === 'han') {
        tokens.push(han(code, tokens.at(-1)!))
        at++
        continue
      }
      // Han, most of a text, are told without a pattern.
      const length = isHan(code) ? 1 : tokenLength(text, at)
      if (isBlank(text[at]!)) spaced = true
      else if (length === 1) add(text[at]!, at, 'none')
      else {
        const parts = partsOf(text.slice(at, at + length), offset + at, bound)
        for (const part of parts) add(part.text, part.at - offset, part.cut)
      }
      at += length
    }
    offset += text.length
  }
  return tokens
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Of each font, by size: Han between Han, which nothing binds, by run and code. They are alike in every paragraph. */
const hanOfFaces = new WeakMap<Face, Map<number, Map<number, Token>>>()
/** So many are kept a font and size; then the store starts afresh, so that memory stays flat. */
const hanKept = 20_000

/** @returns  A maker of the token of a Han in a run, where the token before it is Han too and nothing binds the two. */
function hanTokens(index: number, run: StyledRun, fonts: BriefingFonts): (code: number, before: Token) => Token {
  const make = (code: number, before: Token): Token =>
    toToken(String.fromCharCode(code), 'none', index, run, fonts, false, before, binding.none)
  if (run.style.proportional === true) return make
  const known = storeOf(faceOf(fonts, run.style.face), run.style.sizePt)
  return (code, before) => {
    const key = index * 0x10000 + code
    let token = known.get(key)
    if (!token) {
      if (known.size >= hanKept) known.clear()
      known.set(key, (token = make(code, before)))
    }
    return token
  }
}

function storeOf(face: Face, sizePt: number): Map<number, Token> {
  let sizes = hanOfFaces.get(face)
  if (!sizes) hanOfFaces.set(face, (sizes = new Map()))
  let known = sizes.get(sizePt)
  if (!known) sizes.set(sizePt, (known = new Map()))
  return known
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u3000'
}

/** Of the token, or the row of blanks, at a place of a text. */
function tokenLength(text: string, at: number): number {
  tokenPattern.lastIndex = at
  tokenPattern.test(text)
  return tokenPattern.lastIndex - at
}

/** A stretch of a token between two places where a line may end. */
interface Part {
  text: string
  at: number
  cut: Cut
}

/** How a line may end before a part of a token: as between words, with a hyphen, or not at all within a word. */
type Cut = 'none' | 'open' | 'hyphen'

function partsOf(text: string, at: number, bound: Uint8Array): Array<Part> {
  const cuts = cutsOf(text, at, bound)
  if (cuts.length === 0) return [{text, at, cut: 'none'}]
  return [{place: 0, cut: 'none' as const}, ...cuts].map(({place, cut}, index) => ({
    text: text.slice(place, cuts[index]?.place),
    at: at + place,
    cut,
  }))
}

/** > | www.example.gov.cn, super-value-adder
 *  >       ^       ^   ^         ^     ^
 */
const address = /^[a-z\d-]+(?:\.[a-z\d-]+){2,}$/iu
const letters = /[\p{L}\p{M}]+/gu
const hyphenated = /^[\p{L}]{2,}(?:-[\p{L}]{2,})+$/u

function cutsOf(text: string, at: number, bound: Uint8Array): Array<{place: number; cut: Cut}> {
  const cuts: Array<{place: number; cut: Cut}> = []
  for (let place = 1; place < text.length; place++) {
    if (bound[at + place] === binding.open) cuts.push({place, cut: 'open'})
  }
  if (cuts.length > 0 || !/\p{L}/u.test(text)) return cuts
  if (address.test(text)) return [...text.matchAll(/\./gu)].map(({index}) => ({place: index, cut: 'open'}))
  if (hyphenated.test(text)) return [...text.matchAll(/-/gu)].map(({index}) => ({place: index + 1, cut: 'open'}))
  if (/\d/u.test(text)) return cuts
  for (const match of text.matchAll(letters)) {
    for (const place of hyphenate(match[0])) cuts.push({place: match.index + place, cut: 'hyphen'})
  }
  return cuts
}

function toToken(
  text: string,
  cut: Cut,
  index: number,
  run: StyledRun,
  fonts: BriefingFonts,
  spaced: boolean,
  before: Token | undefined,
  said: number,
): Token {
  const face = faceOf(fonts, run.style.face)
  const {sizePt, proportional} = run.style
  const shaped = face.shape(text, proportional)
  const isBound = said === binding.bound
  const hyphen = cut === 'hyphen'
  const first = classIn(run, firstOf(text))
  const token: Token = {
    text,
    run: index,
    first,
    last: text.length === 1 ? first : classIn(run, lastOf(text)),
    widthPt: shaped.width * sizePt,
    sizePt,
    spaced,
    bound: isBound,
    soft: said === binding.soft,
    hyphenPt: hyphen ? face.shape(softHyphen).width * sizePt : 0,
    kernPt: hyphen
      ? (face.shape(before!.text + text).width - face.shape(before!.text).width - shaped.width) * sizePt
      : 0,
    inner: shaped.glyphs.length - 1,
    breakable: false,
  }
  token.breakable =
    before !== undefined && !isBound && (cut !== 'none' || said === binding.open || mayPart(before, token))
  return token
}

/** For headings, and for the width that a column should have: no line ends in a hyphen. */
export function withoutHyphens(tokens: ReadonlyArray<Token>): Array<Token> {
  return tokens.map((token) => (token.hyphenPt > 0 ? {...token, breakable: false} : token))
}

function firstOf(text: string): string {
  return text.length === 1 ? text : String.fromCodePoint(text.codePointAt(0)!)
}

function lastOf(text: string): string {
  return text.length === 1 ? text : [...text].at(-1)!
}

/** A quotation mark of Latin text behaves as an ASCII one: it has no blank half to give. */
function classIn(run: StyledRun, character: string): CharacterClass {
  const name = characterClass(character)
  if (!run.style.proportional) return name
  return name === 'open' ? 'ascii-open' : 'ascii-close'
}

/** Whether custom lets a line end between two tokens. */
export function mayPart(before: Token, after: Token): boolean {
  if (neverFirst.has(after.first) || neverLast.has(before.last)) return false
  if (after.spaced) return true
  if (before.last === 'ascii-break' || (before.last === 'ascii-close' && after.first === 'ascii-open')) return true
  if (before.last === 'ascii' || after.first === 'ascii') return false
  // After 8.1%) or www.gov.cn. comes no letter of the same word.
  return !(isWestern(before.last) && isWestern(after.first))
}

function isWestern(name: CharacterClass): boolean {
  return name === 'latin' || name.startsWith('ascii')
}
