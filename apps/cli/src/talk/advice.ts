import {meantName} from '../settings/meant-name.ts'
import {quote} from '../failure.ts'

/** How an advice goes on. */
export interface AdviceOptions {
  /** What `did you mean` may name; all that is known if left out. */
  guesses?: ReadonlyArray<string>
  /** What is to be done then, without a capital: ``see `briefs --help` ``. */
  more?: string
}

/**
 * Say what was probably meant, or else what there is.
 *
 * > | did you mean `build`? See `briefs --help`
 * > | expected one of `zh`, `en`; see `briefs --help`
 *
 * @param given  What was written.
 * @param known  What could have been.
 * @returns The second half of a message, behind *Unexpected X,*.
 */
export function adviceOn(
  given: string,
  known: ReadonlyArray<string>,
  {guesses = known, more = ''}: AdviceOptions = {},
): string {
  const guess = meantName(given, guesses)
  if (guess !== null) return `did you mean ${quote(guess)}?${more && ` ${more[0]!.toUpperCase()}${more.slice(1)}`}`
  return `expected ${oneOf(known)}${more && `; ${more}`}`
}

/** `` `a` or `b` ``, `` one of `a`, `b`, `c` ``. */
export function oneOf(names: ReadonlyArray<string>): string {
  return names.length === 2 ? names.map(quote).join(' or ') : `one of ${names.map(quote).join(', ')}`
}
