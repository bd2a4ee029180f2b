import type {Gap} from './gaps.ts'
import {isFullWidth} from './gaps.ts'
import {blankLeft, blankRight} from './characters.ts'
import type {Token} from './tokens.ts'

/** Width of the column, less an indent of the first line, in pt. */
export interface Measure {
  widthPt: number
  indentPt: number
  /** Justified lines are judged by their gaps, ragged ones by their length. */
  justify: boolean
}

/** One line: tokens from `start` up to `end`, and how far its natural width is from the column's. */
export interface Line {
  start: number
  end: number
  /** With the blank halves of marks at both ends left out. */
  naturalPt: number
  availablePt: number
  stretch: number
  shrinkPt: number
}

/** A gap that grows by this part of an em is as bad as one point of cost. */
const stretchUnit = 0.05
const shrinkCost = 2
const shortLastLineCost = 30
/** A last line should hold more than two characters. */
const shortLastLineEm = 2.2
const overfullCost = 1e6

/**
 * Break a whole paragraph at once, so that its gaps grow as evenly as they can (Knuth and Plass, “Breaking
 * Paragraphs into Lines”, 1981, without hyphenation). Costs of lines are summed; the cheapest way wins, the first
 * of equals.
 *
 * @param tokens  At least one.
 * @param gaps    The gap before each token.
 */
export function breakLines(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>, measure: Measure): Array<Line> {
  const sums = runningSums(tokens, gaps)
  const places = [0, ...[...tokens.keys()].filter((index) => index > 0 && tokens[index]!.breakable), tokens.length]
  const cost = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(places.length)
  cost[0] = 0
  for (let to = 1; to < places.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const line = toLine(tokens, sums, places[from]!, places[to]!, measure)
      const overfull = line.naturalPt - line.shrinkPt > line.availablePt + 1e-6
      if (overfull && from < to - 1) break
      const total = cost[from]! + (overfull ? overfullCost : lineCost(line, tokens, measure))
      if (total < cost[to]!) {
        cost[to] = total
        previous[to] = from
      }
    }
  }
  const lines: Array<Line> = []
  for (let to = places.length - 1; to > 0; to = previous[to]!) {
    lines.unshift(toLine(tokens, sums, places[previous[to]!]!, places[to]!, measure))
  }
  return lines
}

interface Sums {
  width: Float64Array
  stretch: Float64Array
  shrink: Float64Array
}

function runningSums(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>): Sums {
  const size = tokens.length + 1
  const sums = {width: new Float64Array(size), stretch: new Float64Array(size), shrink: new Float64Array(size)}
  for (const [index, token] of tokens.entries()) {
    const gap = gaps[index]!
    sums.width[index + 1] = sums.width[index]! + gap.widthPt + token.widthPt
    sums.stretch[index + 1] = sums.stretch[index]! + gap.stretch
    sums.shrink[index + 1] = sums.shrink[index]! + gap.shrinkPt
  }
  return sums
}

function toLine(tokens: ReadonlyArray<Token>, sums: Sums, start: number, end: number, measure: Measure): Line {
  // The sums behind the first token, so that the gap before it does not count.
  const first = start + 1
  const width = tokens[start]!.widthPt + sums.width[end]! - sums.width[first]!
  return {
    start,
    end,
    naturalPt: width - blankAtStart(tokens[start]!, start) - blankAtEnd(tokens[end - 1]!),
    availablePt: measure.widthPt - (start === 0 ? measure.indentPt : 0),
    stretch: sums.stretch[end]! - sums.stretch[first]!,
    shrinkPt: sums.shrink[end]! - sums.shrink[first]!,
  }
}

/** An opening mark at the start of a line, but not of a paragraph, gives up its blank half. */
export function blankAtStart(token: Token, index: number): number {
  return index > 0 && blankLeft.has(token.first) && isFullWidth(token) ? token.sizePt / 2 : 0
}

/** A closing mark at the end of a line gives up its blank half. */
export function blankAtEnd(token: Token): number {
  return blankRight.has(token.last) && isFullWidth(token) && token.text.length === 1 ? token.sizePt / 2 : 0
}

function lineCost(line: Line, tokens: ReadonlyArray<Token>, measure: Measure): number {
  const em = tokens[line.start]!.sizePt
  const left = line.availablePt - line.naturalPt
  if (line.end === tokens.length) {
    return line.start > 0 && line.naturalPt < shortLastLineEm * em ? shortLastLineCost : 0
  }
  if (left < 0) return shrinkCost * (left / line.shrinkPt) ** 2
  if (!measure.justify) return 100 * (left / line.availablePt) ** 2
  return (left / Math.max(1, line.stretch) / em / stretchUnit) ** 2
}
