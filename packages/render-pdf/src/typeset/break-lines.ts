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
interface Places extends Workspace {
  /** Of the token behind the place. */
  index: Array<number>
}

interface Sums {
  width: Float64Array
  stretch: Float64Array
  easy: Float64Array
  hard: Float64Array
}

/** What breaking a paragraph works with. Cells are many and short: arrays of their own would cost more than their lines. */
interface Workspace {
  start: Sums
  end: Sums
  /** Of the cheapest way to each place, and the place before it on that way. */
  cost: Float64Array
  previous: Int32Array
  cheapest: Int32Array
}

/** Enough for a paragraph of a page; a longer one makes it grow. */
let workspace: Workspace | undefined
const fewestPlaces = 1024

function workspaceFor(places: number): Workspace {
  if (workspace === undefined || workspace.cost.length < places) {
    const size = Math.max(fewestPlaces, 2 * places)
    const numbers = (): Float64Array => new Float64Array(size)
    const sums = (): Sums => ({width: numbers(), stretch: numbers(), easy: numbers(), hard: numbers()})
    const [previous, cheapest] = [new Int32Array(size), new Int32Array(size)]
    workspace = {start: sums(), end: sums(), cost: numbers(), previous, cheapest}
  }
  return workspace
}

function toPlaces(tokens: ReadonlyArray<Token>, gaps: ReadonlyArray<Gap>): Places {
  const index = [0]
  for (let at = 1; at < tokens.length; at++) if (tokens[at]!.breakable) index.push(at)
  index.push(tokens.length)
  const places = {...workspaceFor(index.length), index}
  const {start, end} = places
  let [width, stretch, easy, hard] = [0, 0, 0, 0]
  for (let at = 0, place = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const isPlace = index[place] === at
    if (isPlace) {
      const last = tokens[at - 1]
      end.width[place] = width - (last ? blankAtEnd(last) : 0) + (token?.hyphenPt ?? 0)
      end.stretch[place] = stretch
      end.easy[place] = easy
      end.hard[place] = hard
    }
    if (token) {
      const gap = gaps[at]!
      // The gap before the first token of a line does not count.
      width += gap.widthPt
      stretch += gap.stretch
      easy += gap.easyPt
      hard += gap.hardPt
      if (isPlace) {
        start.width[place] = width + blankAtStart(token, at)
        start.stretch[place] = stretch
        start.easy[place] = easy
        start.hard[place] = hard
      }
      width += token.widthPt
      stretch += token.inner * letterStretch
      hard += token.inner * tightestEm * token.sizePt
    }
    if (isPlace) place++
  }
  return places
}

/** @returns For each place the place before it on the cheapest way there. */
function cheapestWay(places: Places, tokens: ReadonlyArray<Token>, measure: Measure): Int32Array {
  const {start, end, cost, previous, cheapest} = places
  const count = places.index.length
  const em = largestSize(tokens)
  cost.fill(Number.POSITIVE_INFINITY, 0, count)
  cost[0] = 0
  previous.fill(0, 0, count)
  // In `cheapest` places in their order, each dearer to come to than all that are before it here: the cheapest from any on.
  cheapest[0] = 0
  let known = 1
  let head = 0
  // A line from an earlier place than the first that could hold the last one cannot hold this one.
  let first = 0
  for (let to = 1; to < count; to++) {
    while (first < to - 1 && !canHold(places, first, to, em, measure)) first++
    while (cheapest[head]! < first) head++
    const placeCost = costOfPlace(places, to, tokens)
    let next = head
    for (let from = first; from < to; from++) {
      if (cheapest[next]! < from) next++
      const availablePt = measure.widthPt - (from === 0 ? measure.indentPt : 0)
      const left = availablePt - end.width[to]! + start.width[from]!
      const stretch = end.stretch[to]! - start.stretch[from]!
      let costOfLine = placeCost
      if (left >= 0) {
        if (to < count - 1) costOfLine += looseCost(left, availablePt, stretch, em, measure)
        else if (from > 0 && availablePt - left < shortLastLineEm * em) costOfLine += shortLastLineCost
      } else {
        const easyPt = end.easy[to]! - start.easy[from]!
        const hardPt = end.hard[to]! - start.hard[from]!
        costOfLine += tightCost(-left, easyPt, hardPt, measure.justify ? narrowablePt(availablePt, stretch, em) : 0)
        if (costOfLine === Number.POSITIVE_INFINITY && from === to - 1) costOfLine = overfullCost
      }
      const total = cost[from]! + costOfLine
      if (total < cost[to]!) {
        cost[to] = total
        previous[to] = from
      }
      // Lines with room left are the dearer the shorter they are.
      if (left >= 0 && costOfLine + cost[cheapest[next]!]! >= cost[to]!) break
    }
    while (known > 0 && cost[cheapest[known - 1]!]! >= cost[to]!) known--
    cheapest[known++] = to
    head = Math.min(head, known - 1)
  }
  return previous
}

function largestSize(tokens: ReadonlyArray<Token>): number {
  let largest = 0
  for (const {sizePt} of tokens) if (sizePt > largest) largest = sizePt
  return largest
}

/** Whether a line between two places can be shrunk into its column, were its ends to give up more than they do. */
function canHold({start, end}: Places, from: number, to: number, em: number, measure: Measure): boolean {
  const width = end.width[to]! - start.width[from]!
  const less = end.easy[to]! - start.easy[from]! + end.hard[to]! - start.hard[from]!
  const stretch = end.stretch[to]! - start.stretch[from]!
  const narrowable = measure.justify ? narrowablePt(measure.widthPt, stretch, em) : 0
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

function costOfPlace({index}: Places, place: number, tokens: ReadonlyArray<Token>): number {
  const next = tokens[index[place]!]
  return next === undefined ? 0 : (next.hyphenPt > 0 ? hyphenCost : 0) + (next.soft ? softCost : 0)
}

function looseCost(left: number, availablePt: number, stretch: number, em: number, {justify}: Measure): number {
  return justify ? stretchCost(left / Math.max(1, stretch) / em) : 100 * (left / availablePt) ** 2
}

/** Infinite where the line cannot give so much. */
function tightCost(lackPt: number, easyPt: number, hardPt: number, narrowable: number): number {
  if (lackPt <= easyPt) return easyCost * (lackPt / easyPt) ** 2
  const beyondPt = lackPt - easyPt - hardPt
  if (beyondPt <= tolerancePt) return easyCost + (hardPt > 0 ? hardCost * ((lackPt - easyPt) / hardPt) ** 2 : 0)
  return beyondPt > narrowable
    ? Number.POSITIVE_INFINITY
    : narrowCost.once + narrowCost.unit * (beyondPt / narrowable) ** 2
}

function stretchCost(grownEm: number): number {
  const cost = (grownEm / stretchUnit) ** 2
  return grownEm <= wideEm ? cost : cost + wideCost.once + wideCost.unit * ((grownEm - wideEm) / stretchUnit) ** 2
}
