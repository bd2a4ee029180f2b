import type {Position} from 'unist'
import type {Sentence} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'

/**
 * Where a part of a sentence stands in the file, by its offsets in the sentence's text. A sentence that a repair has changed, or that
 * goes over a line, has its part at its own place, as near as can be said.
 */
export function stretchOf(sentence: Sentence, from: number, to: number): Position | undefined {
  const {position} = sentence
  const first = position?.start.offset
  const last = position?.end.offset
  if (!position || first === undefined || last === undefined) return position
  const {start, end} = position
  const isAsPrinted = last - first === textOf(sentence).length && start.line === end.line
  if (!isAsPrinted) return {start: {...start, offset: first + from}, end}
  const at = (shift: number): Position['start'] => ({
    line: start.line,
    column: start.column + shift,
    offset: first + shift,
  })
  return {start: at(from), end: at(to)}
}
