/** Things of two editions, those that are the same thing in pairs. */
export interface Matching<T> {
  readonly pairs: ReadonlyArray<{readonly before: T; readonly after: T}>
  /** Those of the older edition alone, in their order. */
  readonly gone: ReadonlyArray<T>
  /** Those of the newer edition alone, in their order. */
  readonly added: ReadonlyArray<T>
}

/** Names the thing that something is; null where this round cannot tell. */
export type Round<T> = (thing: T) => string | null

/**
 * Pair the things of two editions, the surest sign first.
 *
 * @param rounds  Each pairs those that are left and have the same name; several of one name are paired in their order.
 */
export function matchInRounds<T>(
  before: ReadonlyArray<T>,
  after: ReadonlyArray<T>,
  rounds: ReadonlyArray<Round<T>>,
): Matching<T> {
  const pairs: Array<{before: T; after: T}> = []
  let gone = before
  let added = after
  for (const round of rounds) {
    const waiting = new Map<string, Array<T>>()
    for (const thing of gone) put(waiting, round(thing), thing)
    const taken = new Set<T>()
    for (const thing of added) {
      const match = waiting.get(round(thing) ?? '')?.shift()
      if (match === undefined) continue
      pairs.push({before: match, after: thing})
      taken.add(match).add(thing)
    }
    gone = gone.filter((thing) => !taken.has(thing))
    added = added.filter((thing) => !taken.has(thing))
  }
  return {pairs, gone, added}
}

function put<T>(lists: Map<string, Array<T>>, name: string | null, thing: T): void {
  if (name === null || name === '') return
  const list = lists.get(name)
  if (list) list.push(thing)
  else lists.set(name, [thing])
}
