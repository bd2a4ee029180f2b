import {changePattern} from './change-words.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import {matchesOf} from '../tree/matches-of.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {Period, Quantity} from '../tree/nodes.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'

/**
 * A change said by its ends: 由 2019 年的 9980 万人减至 9501 万人. A time between 从 or 由 and the first end is that end's alone.
 *
 *     从 2001 年的 15.3% 下降到 2023 年的 7.3%
 *     ^  ^^^^^^^    ^^^^^                 ^^^^^
 *     at own time   first                 others
 */
export interface Chain {
  /** Offset of 从 or 由. */
  readonly at: number
  readonly first: Mark<Quantity>
  /** The first end's own time; null where none stands there. */
  readonly ownTime: Mark<Period> | null
}

/** A verb that ends in 到, 至 or 为 stands behind the first end: 下降到, 减至, 再增至; 转为 too. */
const leadsOn = new RegExp(`^[^，。；;]{0,8}?(?:(?:${changePattern}|扩|缩|转|变)(?:了)?(?:到|至|为|成)|到|至)`)

/** The chains of a sentence. 由…组成 and 从…看 are none: no figure with a verb of change behind it follows there. */
export const chainsIn: (sentence: SentenceUnit) => ReadonlyArray<Chain> = oncePerSentence(findChains)

const openers = /[从由]/g

function findChains(sentence: SentenceUnit): Array<Chain> {
  const {text, quantities, periods} = sentence
  return matchesOf(text, openers).flatMap(({index: at}) => {
    const first = quantities[lastUpTo(quantities, at, ({start}) => start) + 1]
    if (
      !first ||
      lastStop(sentence, first.start) >= at ||
      !leadsOn.test(text.slice(first.end, first.end + longestVerb))
    )
      return []
    const time = periods[lastUpTo(periods, at, ({start}) => start) + 1]
    return [{at, first, ownTime: time && time.end <= first.start ? time : null}]
  })
}

/** How far behind its first end the verb of a chain can reach. */
const longestVerb = 40

/** The chain that begins with a figure; null where none does. */
export function chainFrom(sentence: SentenceUnit, {start}: Mark<Quantity>): Chain | null {
  const chains = chainsIn(sentence)
  // Of 由…从 before one figure the first is its chain.
  const before = chains[lastUpTo(chains, start - 1, ({first}) => first.start) + 1]
  return before?.first.start === start ? before : null
}

/** The first of the chains that a figure is the next end of, with no comma between it and their first ends; null where none is. */
export function chainTo(sentence: SentenceUnit, figure: Mark<Quantity>): Chain | null {
  const chains = chainsIn(sentence)
  const chain = chains[lastUpTo(chains, lastStop(sentence, figure.start), ({first}) => first.end) + 1]
  return chain && chain.first.end < figure.start ? chain : null
}

/** The times that are those of the first ends of chains alone. */
export const ownTimes: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence((sentence) =>
  chainsIn(sentence).flatMap(({ownTime}) => (ownTime ? [ownTime] : [])),
)

/** Offset of the last comma, semicolon or full stop before an offset; -1 where none stands there. */
function lastStop(sentence: SentenceUnit, offset: number): number {
  const stops = stopsIn(sentence)
  return stops[lastUpTo(stops, offset - 1, (each) => each)] ?? -1
}

const stops = /[，,。；;]/g

const stopsIn: (sentence: SentenceUnit) => ReadonlyArray<number> = oncePerSentence(({text}) =>
  matchesOf(text, stops).map(({index}) => index),
)
