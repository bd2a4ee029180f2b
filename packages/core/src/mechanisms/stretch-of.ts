import type {Position} from 'unist'
import type {Sentence} from '../tree/nodes.ts'
import {textOf} from '../tree/read-passages.ts'

/**
 * Where a part of a sentence stands in the file, by its offsets in the sentence's text. A sentence that a repair has changed, or that
 * goes over a line, has its part at its own place, as near as can be said.
 */
export function stretchOf(sentence: Sentence, from: number, to: number): Position | undefined {
  const {position} = sentence
  if (position?.start.offset === undefined || position.end.offset === undefined) return position
  const {start, end} = position
  const isAsPrinted = end.offset! - start.offset! === textOf(sentence).length && start.line === end.line
  if (!isAsPrinted) return {start: {...start, offset: start.offset! + from}, end}
  const at = (shift: number): Position['start'] => ({
    line: start.line,
    column: start.column + shift,
    offset: start.offset! + shift,
  })
  return {start: at(from), end: at(to)}
}
