import type {Gap} from './gaps.ts'
import {isFullWidth, letterStretch, tightestEm} from './gaps.ts'
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
  /** With the blank halves of marks at both ends left out, and with a hyphen where the line ends in one. */
  naturalPt: number
  availablePt: number
  stretch: number
  easyPt: number
  hardPt: number
}

/** A gap that grows by this part of an em is as bad as one point of cost. */
const stretchUnit = 0.05
/** What is taken from gaps costs less as long as nobody sees it. */
const easyCost = 1.5
const hardCost = 6
/** In em: where the gaps of a line grow further, the line is seen to be wide. */
export const wideEm = 0.12
const wideCost = {once: 60, unit: 400} as const
const hyphenCost = 3
const softCost = 3
const shortLastLineCost = 10_000
/** A last line should hold more than two characters. */
const shortLastLineEm = 2.2
const overfullCost = 1e6
const tolerancePt = 1e-6

/**
 * Break a whole paragraph at once, so that its gaps grow as evenly as they can (Knuth and Plass, “Breaking
 * Paragraphs into Lines”, 1981). Costs of lines are summed; the cheapest way wins, the first of equals.
 *
 * @param tokens  At least one.
 * @param gaps    The gap before each token.
 */
export function breakLines(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>, measure: Measure): Array<Line> {
  const sums = runningSums(tokens, gaps)
  const places = [0]
  for (let index = 1; index < tokens.length; index++) if (tokens[index]!.breakable) places.push(index)
  places.push(tokens.length)
  const previous = cheapestWay(places, tokens, sums, measure)
  const lines: Array<Line> = []
  for (let to = places.length - 1; to > 0; to = previous[to]!) {
    lines.push(toLine(tokens, sums, places[previous[to]!]!, places[to]!, measure))
  }
  return lines.toReversed()
}

/** @returns For each place the place before it on the cheapest way there. */
function cheapestWay(
  places: ReadonlyArray<number>,
  tokens: ReadonlyArray<Token>,
  sums: Sums,
  measure: Measure,
): Int32Array {
  const cost = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(places.length)
  cost[0] = 0
  // A line from an earlier place than the first that fitted the last one does not fit either.
  let first = 0
  for (let to = 1; to < places.length; to++) {
    while (first < to - 1 && !canHold(tokens, sums, places[first]!, places[to]!, measure)) first++
    for (let from = first; from < to; from++) {
      const line = toLine(tokens, sums, places[from]!, places[to]!, measure)
      const overfull = line.naturalPt - line.easyPt - line.hardPt > line.availablePt + tolerancePt
      if (overfull && from < to - 1) continue
      // What is left of a justified line so short would never be spread where a longer one can be had.
      const isShort = measure.justify && to < places.length - 1 && line.naturalPt < line.availablePt / 2
      if (isShort && cost[to]! < overfullCost) break
      const total = cost[from]! + (overfull ? overfullCost : lineCost(line, tokens, measure))
      if (total < cost[to]!) {
        cost[to] = total
        previous[to] = from
      }
    }
  }
  return previous
}

/** Whether a line between two places can be shrunk into its column, at least where its ends give up all that they may. */
function canHold(tokens: ReadonlyArray<Token>, sums: Sums, start: number, end: number, measure: Measure): boolean {
  const width = sums.width[end]! - sums.width[start + 1]! + tokens[start]!.widthPt
  const less = sums.easy[end]! - sums.easy[start + 1]! + sums.hard[end]! - sums.hard[start + 1]!
  const atEnds = tokens[start]!.sizePt + tokens[end - 1]!.sizePt + tokens[start]!.inner * tokens[start]!.sizePt
  return width - less - atEnds <= measure.widthPt
}

/** Sums over the tokens before each place, each with the gap before it. */
interface Sums {
  width: Float64Array
  stretch: Float64Array
  easy: Float64Array
  hard: Float64Array
}

function runningSums(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>): Sums {
  const size = tokens.length + 1
  const [width, stretch, easy, hard] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const gap = gaps[index]!
    width[index + 1] = width[index]! + gap.widthPt + token.widthPt
    stretch[index + 1] = stretch[index]! + gap.stretch + token.inner * letterStretch
    easy[index + 1] = easy[index]! + gap.easyPt
    hard[index + 1] = hard[index]! + gap.hardPt + token.inner * tightestEm * token.sizePt
  }
  return {width, stretch, easy, hard}
}

function toLine(tokens: ReadonlyArray<Token>, sums: Sums, start: number, end: number, measure: Measure): Line {
  // The sums behind the first token, so that the gap before it does not count.
  const first = start + 1
  const token = tokens[start]!
  const hyphenPt = tokens[end]?.hyphenPt ?? 0
  const width = token.widthPt + sums.width[end]! - sums.width[first]! + hyphenPt
  return {
    start,
    end,
    naturalPt: width - blankAtStart(token, start) - blankAtEnd(tokens[end - 1]!),
    availablePt: measure.widthPt - (start === 0 ? measure.indentPt : 0),
    stretch: sums.stretch[end]! - sums.stretch[first]! + token.inner * letterStretch,
    easyPt: sums.easy[end]! - sums.easy[first]!,
    hardPt: sums.hard[end]! - sums.hard[first]! + token.inner * tightestEm * token.sizePt,
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
    const short = line.start > 0 && line.naturalPt < shortLastLineEm * em
    return (short ? shortLastLineCost : 0) + (left < 0 ? shrinkCost(-left, line) : 0)
  }
  const next = tokens[line.end]!
  const placeCost = (next.hyphenPt > 0 ? hyphenCost : 0) + (next.soft ? softCost : 0)
  if (left < 0) return placeCost + shrinkCost(-left, line)
  if (!measure.justify) return placeCost + 100 * (left / line.availablePt) ** 2
  return placeCost + stretchCost(left / Math.max(1, line.stretch) / em)
}

function shrinkCost(lackPt: number, {easyPt, hardPt}: Line): number {
  if (lackPt <= easyPt) return easyCost * (lackPt / easyPt) ** 2
  return easyCost + hardCost * ((lackPt - easyPt) / hardPt) ** 2
}

function stretchCost(grownEm: number): number {
  const cost = (grownEm / stretchUnit) ** 2
  return grownEm <= wideEm ? cost : cost + wideCost.once + wideCost.unit * ((grownEm - wideEm) / stretchUnit) ** 2
}
