import type {Gap} from './gaps.ts'
import {isFullWidth, letterStretch, tightestEm} from './gaps.ts'
import {blankLeft, blankRight} from './characters.ts'
import {narrowablePt} from './narrow.ts'
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
/** Less than a wide line, more than any other: glyphs are set narrower where nothing else helps. */
const narrowCost = {once: 22, unit: 60} as const
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
  const places = toPlaces(tokens, gaps)
  const previous = cheapestWay(places, tokens, measure)
  const lines: Array<Line> = []
  for (let to = places.index.length - 1; to > 0; to = previous[to]!) {
    lines.push(toLine(places, previous[to]!, to, measure))
  }
  return lines.toReversed()
}

/**
 * The places where a line may start or end, the ends of the paragraph included, with sums over all tokens and gaps before
 * each: a line that starts here is short of `start`, one that ends here has `end`. Lengths are pt.
 */
interface Places {
  /** Of the token behind the place. */
  index: Array<number>
  start: Sums
  end: Sums
}

interface Sums {
  width: Float64Array
  stretch: Float64Array
  easy: Float64Array
  hard: Float64Array
}

function emptySums(size: number): Sums {
  const make = (): Float64Array => new Float64Array(size)
  return {width: make(), stretch: make(), easy: make(), hard: make()}
}

function toPlaces(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>): Places {
  const index = [0]
  for (let at = 1; at < tokens.length; at++) if (tokens[at]!.breakable) index.push(at)
  index.push(tokens.length)
  const places = {index, start: emptySums(index.length), end: emptySums(index.length)}
  let [width, stretch, easy, hard] = [0, 0, 0, 0]
  for (let at = 0, place = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const isPlace = index[place] === at
    if (isPlace) {
      const last = tokens[at - 1]
      set(places.end, place, width - (last ? blankAtEnd(last) : 0) + (token?.hyphenPt ?? 0), stretch, easy, hard)
    }
    if (token) {
      const gap = gaps[at]!
      // The gap before the first token of a line does not count.
      width += gap.widthPt
      stretch += gap.stretch
      easy += gap.easyPt
      hard += gap.hardPt
      if (isPlace) set(places.start, place, width + blankAtStart(token, at), stretch, easy, hard)
      width += token.widthPt
      stretch += token.inner * letterStretch
      hard += token.inner * tightestEm * token.sizePt
    }
    if (isPlace) place++
  }
  return places
}

function set(sums: Sums, place: number, width: number, stretch: number, easy: number, hard: number): void {
  sums.width[place] = width
  sums.stretch[place] = stretch
  sums.easy[place] = easy
  sums.hard[place] = hard
}

/** @returns For each place the place before it on the cheapest way there. */
function cheapestWay(places: Places, tokens: ReadonlyArray<Token>, measure: Measure): Int32Array {
  const count = places.index.length
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const previous = new Int32Array(count)
  cost[0] = 0
  // A line from an earlier place than the first that could hold the last one cannot hold this one.
  let first = 0
  for (let to = 1; to < count; to++) {
    while (first < to - 1 && !canHold(places, first, to, tokens, measure)) first++
    const judge = judgeOf(places, to, tokens, measure)
    for (let from = first; from < to; from++) {
      const costOfLine = judge(from, cost[to]! < overfullCost)
      if (costOfLine === null) break
      const total = cost[from]! + costOfLine
      if (total < cost[to]!) {
        cost[to] = total
        previous[to] = from
      }
    }
  }
  return previous
}

/** Whether a line between two places can be shrunk into its column, were its ends to give up more than they do. */
function canHold(
  {start, end}: Places,
  from: number,
  to: number,
  tokens: ReadonlyArray<Token>,
  measure: Measure,
): boolean {
  const width = end.width[to]! - start.width[from]!
  const less = end.easy[to]! - start.easy[from]! + end.hard[to]! - start.hard[from]!
  const em = tokens[0]!.sizePt
  const narrowable = measure.justify ? narrowablePt(width - less, end.stretch[to]! - start.stretch[from]!, em) : 0
  return width - less - narrowable - 2 * em <= measure.widthPt
}

function toLine({index, start, end}: Places, from: number, to: number, measure: Measure): Line {
  return {
    start: index[from]!,
    end: index[to]!,
    naturalPt: end.width[to]! - start.width[from]!,
    availablePt: measure.widthPt - (from === 0 ? measure.indentPt : 0),
    stretch: end.stretch[to]! - start.stretch[from]!,
    easyPt: end.easy[to]! - start.easy[from]!,
    hardPt: end.hard[to]! - start.hard[from]!,
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

/**
 * @returns  The cost of lines that end at a place, by the place where they start; null for one so short that neither it nor
 *           a shorter one would be taken, given that a longer one fits.
 */
function judgeOf(
  {index, start, end}: Places,
  to: number,
  tokens: ReadonlyArray<Token>,
  measure: Measure,
): (from: number, isFitted: boolean) => number | null {
  const isLast = to === index.length - 1
  const next = tokens[index[to]!]
  const placeCost = next === undefined ? 0 : (next.hyphenPt > 0 ? hyphenCost : 0) + (next.soft ? softCost : 0)
  return (from, isFitted) => {
    const availablePt = measure.widthPt - (from === 0 ? measure.indentPt : 0)
    const naturalPt = end.width[to]! - start.width[from]!
    const left = availablePt - naturalPt
    const em = tokens[index[from]!]!.sizePt
    if (left < 0) {
      const easyPt = end.easy[to]! - start.easy[from]!
      const hardPt = end.hard[to]! - start.hard[from]!
      const beyondPt = -left - easyPt - hardPt
      if (beyondPt <= tolerancePt) return placeCost + shrinkCost(-left, easyPt, hardPt)
      const stretch = end.stretch[to]! - start.stretch[from]!
      const most = measure.justify ? narrowablePt(availablePt + beyondPt, stretch, em) : 0
      if (beyondPt <= most) return placeCost + narrowCost.once + narrowCost.unit * (beyondPt / most) ** 2
      return from < to - 1 ? Number.POSITIVE_INFINITY : overfullCost
    }
    if (isLast) return from > 0 && naturalPt < shortLastLineEm * em ? shortLastLineCost : 0
    if (!measure.justify) return placeCost + 100 * (left / availablePt) ** 2
    if (isFitted && left > availablePt / 2) return null
    return placeCost + stretchCost(left / Math.max(1, end.stretch[to]! - start.stretch[from]!) / em)
  }
}

function shrinkCost(lackPt: number, easyPt: number, hardPt: number): number {
  if (lackPt <= easyPt) return easyCost * (lackPt / easyPt) ** 2
  return easyCost + (hardPt > 0 ? hardCost * ((lackPt - easyPt) / hardPt) ** 2 : 0)
}

function stretchCost(grownEm: number): number {
  const cost = (grownEm / stretchUnit) ** 2
  return grownEm <= wideEm ? cost : cost + wideCost.once + wideCost.unit * ((grownEm - wideEm) / stretchUnit) ** 2
}
