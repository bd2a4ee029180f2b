import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {binding, boundOffsets} from './bindings.ts'
import type {CharacterClass} from './characters.ts'
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
}

// A word may hold points, commas and apostrophes between its letters and digits (3.0, 2,380.3), and end in %.
const letter = `[${latinLetters}]`
const tokenPattern = new RegExp(
  String.raw`(?<blank>[ \u3000]+)|—{2,}|…+|⋯+|${letter}(?:${letter}|\p{M}|[.,:'’\-](?=${letter}))*(?:[%‰℃°](?!\w))?|[\s\S]`,
  'gu',
)

/**
 * @param runs   Text that the fonts can show (`toReadable`).
 * @param fonts  For the widths.
 */
export function toTokens(runs: ReadonlyArray<StyledRun>, fonts: BriefingFonts): Array<Token> {
  const bound = boundOffsets(runs.map((run) => run.text).join(''))
  const tokens: Array<Token> = []
  let offset = 0
  let spaced = false
  for (const [index, run] of runs.entries()) {
    for (const match of run.text.matchAll(tokenPattern)) {
      const at = offset + match.index
      if (match.groups?.['blank'] !== undefined) {
        spaced = true
        continue
      }
      for (const part of partsOf(match[0], at, bound)) {
        const before = tokens.at(-1)
        const together = run.together === true && runs[before?.run ?? index]!.together === true
        const place = {spaced, before, open: bound[part.at] === binding.open}
        tokens.push(
          toToken(part.text, index, run, fonts, {...place, bound: bound[part.at] === binding.bound || together}),
        )
        spaced = false
      }
    }
    offset += run.text.length
  }
  return tokens
}

/** A token is cut where a line may end within it. */
function partsOf(text: string, at: number, bound: Uint8Array): Array<{text: string; at: number}> {
  const cuts: Array<number> = []
  for (let index = 1; index < text.length; index++) if (bound[at + index] === binding.open) cuts.push(index)
  return [0, ...cuts].map((from, index) => ({text: text.slice(from, cuts[index]), at: at + from}))
}

function toToken(
  text: string,
  index: number,
  run: StyledRun,
  fonts: BriefingFonts,
  place: {spaced: boolean; bound: boolean; open: boolean; before: Token | undefined},
): Token {
  const characters = [...text]
  const token: Token = {
    text,
    run: index,
    first: classIn(run, characters[0]!),
    last: classIn(run, characters.at(-1)!),
    widthPt: fonts[run.style.face].shape(text, run.style.proportional).width * run.style.sizePt,
    sizePt: run.style.sizePt,
    spaced: place.spaced,
    bound: place.bound,
    breakable: false,
  }
  token.breakable = place.before !== undefined && !token.bound && (place.open || mayPart(place.before, token))
  return token
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
