import {faceOf} from '../fonts/open-fonts.ts'
import type {BriefingFonts} from '../fonts/open-fonts.ts'
import {characterClass} from './characters.ts'
import type {StyledRun} from './text-style.ts'
import type {Token} from './tokens.ts'
import {mayPart} from './tokens.ts'

/**
 * Give way where a stretch that must not be parted is wider than its column: first numbers may part from their
 * units, then words and digits are cut. Nothing else lets such text stay on its page.
 *
 * @param widthPt  The narrowest line of the paragraph.
 */
export function relax(
  tokens: ReadonlyArray<Token>,
  runs: ReadonlyArray<StyledRun>,
  fonts: BriefingFonts,
  widthPt: number,
): ReadonlyArray<Token> {
  if (isEachWithin(tokens, widthPt)) return tokens
  return segments(tokens).flatMap((segment) => {
    if (segmentWidth(segment) <= widthPt) return segment
    const parted = segment.map((token, index) =>
      index > 0 && mayPart(segment[index - 1]!, token) ? {...token, breakable: true} : token,
    )
    return segments(parted).flatMap((part) => (segmentWidth(part) <= widthPt ? part : cut(part, runs, fonts)))
  })
}

/** Whether no stretch that must not be parted is wider than the column, which is so for nearly all text. */
export function isEachWithin(tokens: ReadonlyArray<Token>, widthPt: number): boolean {
  let segmentPt = 0
  for (const token of tokens) {
    if (token.breakable) segmentPt = 0
    segmentPt += token.widthPt + (token.spaced ? token.sizePt / 4 : 0)
    if (segmentPt > widthPt) return false
  }
  return true
}

/** Tokens by the places where a line may end. */
export function segments(tokens: ReadonlyArray<Token>): Array<Array<Token>> {
  const all: Array<Array<Token>> = []
  for (const token of tokens) {
    if (all.length === 0 || token.breakable) all.push([])
    all.at(-1)!.push(token)
  }
  return all
}

/** Generous: gaps within what is not parted are at most a quarter each. */
export function segmentWidth(tokens: ReadonlyArray<Token>): number {
  return tokens.reduce((sum, token) => sum + token.widthPt + (token.spaced ? token.sizePt / 4 : 0), 0)
}

function cut(tokens: ReadonlyArray<Token>, runs: ReadonlyArray<StyledRun>, fonts: BriefingFonts): Array<Token> {
  return tokens.flatMap((token, place) => {
    const face = faceOf(fonts, runs[token.run]!.style.face)
    return [...token.text].map((character, index) => ({
      ...token,
      text: character,
      first: characterClass(character),
      last: characterClass(character),
      widthPt: face.shape(character, runs[token.run]!.style.proportional).width * token.sizePt,
      spaced: index === 0 && token.spaced,
      breakable: index > 0 || place > 0 || token.breakable,
      hyphenPt: 0,
      inner: 0,
    }))
  })
}
