import {softHyphen} from '../fonts/face.ts'
import type {BriefingFonts} from '../fonts/open-fonts.ts'
import type {Line} from './break-lines.ts'
import {balanceLines} from './balance-lines.ts'
import {blankAtStart, breakLines, wideEm} from './break-lines.ts'
import type {Gap} from './gaps.ts'
import {letterStretch, tightestEm, toGaps} from './gaps.ts'
import {withLatinQuotes} from './latin-quotes.ts'
import {toNarrowing} from './narrow.ts'
import {isEachWithin, relax} from './relax.ts'
import type {SetLine, SetPiece, SetRun, StyledRun} from './text-style.ts'
import type {Missing} from './to-readable.ts'
import {toReadable} from './to-readable.ts'
import type {Token} from './tokens.ts'
import {toTokens, withoutHyphens} from './tokens.ts'

/** What setting needs beyond the text. */
export interface Typesetter {
  fonts: BriefingFonts
  /** Gets the characters that no font has. */
  missing: Missing
}

export type Alignment = 'justify' | 'left' | 'center' | 'right'

/** The column that a paragraph is set in. */
export interface ColumnOptions {
  widthPt: number
  align: Alignment
  /** Indent of the first line; 0 by default. */
  indentPt?: number | undefined
  /** Lines of about one length, where the text is set from the left. */
  balanced?: boolean | undefined
}

/** In em: no gap of a justified line grows further; the line then stays short, which reads better. */
const largestGrowth = 0.75

/**
 * Set runs of text as lines.
 *
 * @returns  No line for text that shows nothing.
 */
export function setParagraph(
  typesetter: Typesetter,
  runs: ReadonlyArray<StyledRun>,
  options: ColumnOptions,
): Array<SetLine> {
  const readable = withLatinQuotes(toReadable(runs, typesetter.fonts, typesetter.missing))
  const indentPt = Math.min(options.indentPt ?? 0, options.widthPt / 2)
  const words = toTokens(readable, typesetter.fonts)
  if (words.length === 0) return []
  const whole = withoutHyphens(words)
  // A ragged line does not gain by a hyphen, unless a word is wider than the column.
  const parted = options.align === 'justify' || !isEachWithin(whole, options.widthPt - indentPt)
  const found = parted && !options.balanced ? words : whole
  const tokens = relax(found, readable, typesetter.fonts, options.widthPt - indentPt)
  const gaps = toGaps(tokens)
  const measure = {widthPt: options.widthPt, indentPt, justify: options.align === 'justify'}
  const lines = options.balanced ? balanceLines(tokens, gaps, measure) : breakLines(tokens, gaps, measure)
  return lines.map((line) => setLine(line, {tokens, gaps, runs: readable, align: options.align, indentPt}))
}

interface Paragraph {
  tokens: ReadonlyArray<Token>
  gaps: ReadonlyArray<Gap>
  runs: ReadonlyArray<StyledRun>
  align: Alignment
  indentPt: number
}

function setLine(line: Line, paragraph: Paragraph): SetLine {
  const fit = toFit(line, paragraph)
  const indent = line.start === 0 ? paragraph.indentPt : 0
  const startBlank = blankAtStart(paragraph.tokens[line.start]!, line.start)
  const gapsPt = fit.growthPt * line.stretch - fit.easy * line.easyPt - fit.hard * line.hardPt
  const widthPt = fit.scale * (line.naturalPt + gapsPt)
  const left = Math.max(0, line.availablePt - widthPt)
  const shift = paragraph.align === 'center' ? left / 2 : paragraph.align === 'right' ? left : 0
  const grownEm = Math.max(0, fit.growthPt) / paragraph.tokens[line.start]!.sizePt
  return {
    runs: toRuns(line, paragraph, fit, -startBlank),
    xPt: indent + shift,
    widthPt,
    grownEm,
    wide: grownEm > wideEm,
    scale: fit.scale,
    overfull: widthPt > line.availablePt + 0.5,
  }
}

/** How the gaps of a line change: by a length for each unit of stretch, or by parts of what each can give; and its glyphs. */
interface Fit {
  growthPt: number
  easy: number
  hard: number
  scale: number
}

const asItIs: Fit = {growthPt: 0, easy: 0, hard: 0, scale: 1}

function toFit(line: Line, paragraph: Paragraph): Fit {
  const left = line.availablePt - line.naturalPt
  const em = paragraph.tokens[line.start]!.sizePt
  if (left < 0) return toShrink(-left, line, paragraph.align === 'justify' ? em : null)
  if (paragraph.align !== 'justify' || line.end === paragraph.tokens.length || line.stretch === 0) return asItIs
  const growthPt = left / line.stretch
  return growthPt > largestGrowth * em ? asItIs : {...asItIs, growthPt}
}

/** @param em  Of a line whose glyphs may be narrowed, else null. */
function toShrink(lackPt: number, line: Line, em: number | null): Fit {
  const {easyPt, hardPt} = line
  if (lackPt <= easyPt) return {...asItIs, easy: lackPt / easyPt}
  const beyondPt = lackPt - easyPt - hardPt
  if (beyondPt <= 0) return {...asItIs, easy: 1, hard: (lackPt - easyPt) / hardPt}
  if (em === null) return {...asItIs, easy: 1, hard: 1}
  const {scale, nearerEm} = toNarrowing(beyondPt, line, em)
  return {growthPt: -nearerEm * em, easy: 1, hard: 1, scale}
}

function toRuns(line: Line, paragraph: Paragraph, fit: Fit, startPt: number): Array<SetRun> {
  const runs: Array<SetRun> = []
  let x = startPt
  let current = -1
  for (let index = line.start; index < line.end; index++) {
    const token = paragraph.tokens[index]!
    const tighterPt = fit.hard * tightestEm * token.sizePt
    const letterPt = fit.growthPt * letterStretch - tighterPt
    if (token.run !== current) {
      const {style, link} = paragraph.runs[token.run]!
      const {scale} = fit
      const gapPt = scale * (fit.growthPt - tighterPt)
      runs.push({style, link, xPt: scale * x, scale, letterPt: scale * letterPt, gapPt, pieces: []})
      current = token.run
    }
    const run = runs.at(-1)!
    x += appendToken(run.pieces, index, line.end, paragraph, fit, letterPt)
  }
  return runs
}

/**
 * Append a token with the gap behind it; a blank that the text prints is a piece of its own, so that it can be copied
 * out, and so is the hyphen at the end of a line.
 *
 * @returns  How far the next token is, in pt.
 */
function appendToken(
  pieces: Array<SetPiece>,
  index: number,
  end: number,
  paragraph: Paragraph,
  fit: Fit,
  letterPt: number,
): number {
  const {text, widthPt, inner} = paragraph.tokens[index]!
  const {scale} = fit
  const ownPt = widthPt + inner * letterPt
  const next = paragraph.tokens[index + 1]
  if (index + 1 === end) {
    pieces.push({text, advancePt: scale * ownPt})
    const hyphenPt = next?.hyphenPt ?? 0
    if (hyphenPt > 0) pieces.push({text: softHyphen, advancePt: scale * hyphenPt})
    return ownPt + hyphenPt
  }
  const gap = paragraph.gaps[index + 1]!
  const gapPt = gap.widthPt + fit.growthPt * gap.stretch - fit.easy * gap.easyPt - fit.hard * gap.hardPt
  if (next!.spaced) pieces.push({text, advancePt: scale * ownPt}, {text: ' ', advancePt: scale * gapPt})
  else pieces.push({text, advancePt: scale * (ownPt + gapPt)})
  return ownPt + gapPt
}
