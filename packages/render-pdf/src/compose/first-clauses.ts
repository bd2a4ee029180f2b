import {cutShort} from '../wording/cut-short.ts'

/** A start this short says too little; it goes on into the next clause, up to one of its commas. */
const shortestShortMeasure = 24

/**
 * A text in short, in its own wording.
 *
 * @param more     Stands where more follows: `……`.
 * @param longest  In characters.
 * @returns        The first clauses, as many as are short together.
 */
export function firstClauses(text: string, more: string, longest: number): string {
  const whole = upTo(text.split(/(?<=[，；;。])|(?<=,)(?!\d)/u), longest)
  const short =
    whole.length < shortestShortMeasure ? upTo(text.split(/(?<=[，；;。、])|(?<=,)(?!\d)/u), longest) : whole
  return short.length === text.length && text.length <= longest ? text : `${cutShort(short, longest)}${more}`
}

function upTo(clauses: ReadonlyArray<string>, longest: number): string {
  let short = ''
  for (const clause of clauses) {
    if (short !== '' && short.length + clause.length > longest) break
    short += clause
  }
  return short
}
