import type {FieldRule} from './field-rules.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'

/** The marks that cover a figure, and the rule that chose them. */
export interface CitesFound {
  readonly cites: Array<number>
  readonly citesNear: Array<number>
  readonly by: FieldRule
}

/**
 * The citation marks that cover a figure at `end` of its sentence.
 *
 * @param following  The sentences behind it in the same paragraph.
 * @returns  `cites`: the next mark in its own sentence, else the last one before it there. `citesNear`: where its own
 *           sentence has none, the next mark of the paragraph.
 */
export function citesOf(sentence: SentenceUnit, end: number, following: ReadonlyArray<SentenceUnit>): CitesFound {
  const {citations} = sentence
  const behind = citations[lastUpTo(citations, end - 1, ({start}) => start) + 1]
  const own = behind ?? citations.at(-1)
  if (own) return {cites: own.node.numbers, citesNear: [], by: behind ? 'cites-behind' : 'cites-before'}
  const near = following.find((unit) => unit.citations.length > 0)?.citations[0]
  return {cites: [], citesNear: near?.node.numbers ?? [], by: near ? 'cites-near' : 'cites-none'}
}
