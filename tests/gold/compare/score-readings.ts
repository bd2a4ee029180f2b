import type {GoldFigure} from '../gold-figure.ts'
import type {GoldSpan} from './gold-spans.ts'
import {goldSpans} from './gold-spans.ts'
import type {Reading} from './reading.ts'

/** How any tool fares: figures there are, read, found; of those found, right values and units. */
export interface ReadingScore {
  readonly annotated: number
  readonly read: number
  readonly found: number
  readonly value: number
  readonly unit: number
}

/**
 * A figure is found by a reading that touches it and holds the whole of its number, whatever else it leaves out or adds:
 * bound word, scale, unit. The two ends of a range may be found one by one; then they count as one reading.
 */
export function scoreReadings(
  text: string,
  figures: ReadonlyArray<GoldFigure>,
  readings: ReadonlyArray<Reading>,
): ReadingScore {
  const free = new Set(readings)
  const score = {annotated: figures.length, read: readings.length, found: 0, value: 0, unit: 0}
  for (const [index, span] of goldSpans(text, figures).entries()) {
    if (!span) continue
    const holding = [...free].filter((reading) => holdsNumber(reading, span)).slice(0, span.numbers.length)
    if (holding.length === 0) continue
    for (const reading of holding) free.delete(reading)
    score.found += 1
    score.read -= holding.length - 1
    const figure = figures[index]!
    if (isValue(holding, figure)) score.value += 1
    if (holding.every(({unit}) => unit === (figure.unit ?? null))) score.unit += 1
  }
  return score
}

/** The scores of several texts as of one. */
export function addReadingScores(scores: ReadonlyArray<ReadingScore>): ReadingScore {
  const sum = {annotated: 0, read: 0, found: 0, value: 0, unit: 0}
  for (const score of scores) for (const key of Object.keys(sum) as Array<keyof ReadingScore>) sum[key] += score[key]
  return sum
}

function holdsNumber(reading: Reading, {numbers}: GoldSpan): boolean {
  return numbers.some(({start, end}) => reading.start <= start && reading.end >= end)
}

function isValue(readings: ReadonlyArray<Reading>, {value, low, high}: GoldFigure): boolean {
  const expected = (value ?? null) === null ? [low, high] : [value]
  const actual = readings.flatMap(({values}) => values)
  return (
    actual.length === expected.length &&
    actual.every((each, index) => Math.abs(each - expected[index]!) <= Math.abs(expected[index]!) * 1e-4)
  )
}
