import type {SentenceUnit} from '../tree/read-passages.ts'

/**
 * The citation marks that cover a figure at `end` of its sentence.
 *
 * @param following  The sentences behind it in the same paragraph.
 * @returns  `cites`: the next mark in its own sentence, else the last one before it there. `citesNear`: where its own
 *           sentence has none, the next mark of the paragraph.
 */
export function citesOf(
  sentence: SentenceUnit,
  end: number,
  following: ReadonlyArray<SentenceUnit>,
): {cites: Array<number>; citesNear: Array<number>} {
  const own = sentence.citations.find((mark) => mark.start >= end) ?? sentence.citations.at(-1)
  if (own) return {cites: own.node.numbers, citesNear: []}
  const near = following.find((unit) => unit.citations.length > 0)?.citations[0]
  return {cites: [], citesNear: near?.node.numbers ?? []}
}
