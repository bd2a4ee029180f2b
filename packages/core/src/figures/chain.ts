import {changePattern} from './change-words.ts'
import {oncePer} from '../tree/once-per.ts'
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
export const chainsIn: (sentence: SentenceUnit) => ReadonlyArray<Chain> = oncePer(findChains)

function findChains(sentence: SentenceUnit): Array<Chain> {
  return [...sentence.text.matchAll(/[从由]/g)].flatMap(({index: at}) => {
    const first = sentence.quantities.find((quantity) => quantity.start > at)
    if (
      !first ||
      /[，,。；;]/.test(sentence.text.slice(at, first.start)) ||
      !leadsOn.test(sentence.text.slice(first.end))
    )
      return []
    const ownTime = sentence.periods.find((time) => time.start > at && time.end <= first.start) ?? null
    return [{at, first, ownTime}]
  })
}

/** The next figure behind the first end of a chain, with no comma between them. */
export function isSecondEnd({text}: SentenceUnit, first: Mark<Quantity>, figure: Mark<Quantity>): boolean {
  return figure.start > first.end && !/[，,。；;]/.test(text.slice(first.end, figure.start))
}
