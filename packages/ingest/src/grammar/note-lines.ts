import {beginsCircled, isNoteLine} from './note-line.ts'
import {circledNumber} from './reference-numbers.ts'

/** What a printed line is to the notes at the foot of its page; `behind` follows the last line of one. */
export type NotePlace = 'begins' | 'inside' | 'behind'

/** Lines that a note has at most. */
const longestNote = 4

/**
 * Find the notes among the lines of a block: ① …, its source in the same line or in those behind it, up to a stop. A note that only
 * explains is told by the one that follows it with the next number.
 *
 *     …力求在产业承接上走在前列①，
 *     ① 甲某：《区域经济论》，北京：河湾   begins
 *     出版社，2015年，第12页。              inside
 *     进口稳定。                             behind
 */
export function noteLines(lines: ReadonlyArray<string>): ReadonlyMap<number, NotePlace> {
  const places = new Map<number, NotePlace>()
  if (lines.length < 2) return places
  const starts = lines.flatMap((line, index) => (beginsCircled(line) ? [index] : []))
  let behind = lines.length
  for (const start of starts.toReversed()) {
    const end = noteEnd(lines, start, Math.min(behind, start + longestNote))
    const goesOn =
      places.get(behind) === 'begins' && numberOf(lines[behind]!) === numberOf(lines[start]!) + 1 && end === behind
    behind = start
    if (!goesOn && !isNoteLine(textOf(lines, start, end))) continue
    places.set(start, 'begins')
    for (let at = start + 1; at < end; at++) places.set(at, 'inside')
    if (end < lines.length && !places.has(end)) places.set(end, 'behind')
  }
  return places
}

/** Behind the line that ends with a stop. */
function noteEnd(lines: ReadonlyArray<string>, start: number, limit: number): number {
  for (let at = start; at < limit; at++) if (/[。．.]\s*$/.test(lines[at]!)) return at + 1
  return limit
}

function textOf(lines: ReadonlyArray<string>, start: number, end: number): string {
  return lines
    .slice(start, end)
    .map((line) => line.trim())
    .join('')
}

function numberOf(line: string): number {
  return circledNumber(line.trim()[0]!)
}
