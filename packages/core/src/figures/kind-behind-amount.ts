import type {Observation} from '../model/model.ts'
import {effectWords, shareNouns, shareWords} from './change-words.ts'
import type {Kind} from './read-kind.ts'

/** What stands around a rate. */
export interface RateContext {
  readonly unit: string | null
  readonly label: string
  /** The text measures against the year before. */
  readonly compared: boolean
  readonly words: string
}

/**
 * 进口 16.1 万亿元，下降 0.2%: a rate said of the amount before it is that amount's growth; where all is measured against the
 * year before, any 下降 is. 缩短 is an effect all the same.
 */
export function kindBehindAmount(
  alone: Kind,
  {unit, label, compared, words}: RateContext,
  before: ReadonlyArray<Observation>,
): Kind {
  // 占全国比重提高 2.3 个百分点，达到 4.9%: what was reached is that share.
  if (alone.kind === 'level' && unit === '%' && before.at(-1)?.unit === 'pp' && before.at(-1)!.label === label)
    return shareWords.test(label) ? {kind: 'share', direction: null, by: 'kind-share'} : alone
  if (alone.kind === 'level' && unit === '%' && isShareOfBefore(label, words, before.at(-1)))
    return {kind: 'share', direction: null, by: 'kind-share-of-before'}
  if (alone.kind !== 'change' || unit !== '%') return alone
  if (before.some((each) => each.label === label && each.unit !== '%'))
    return {...alone, kind: 'growth', by: 'kind-growth-of-amount'}
  const isEffect = [...effectWords].some((word) => words.includes(word))
  return compared && !isEffect ? {...alone, kind: 'growth', by: 'kind-growth-in-force'} : alone
}

const shareNoun = new RegExp(`(?:${shareNouns.join('|')})$`)

/** 比重逐年下降，2009 年为 55.05%: what is measured is a share. 甲业占 63.6%，其中乙业达到 61.5%: a part of a share that is called no rate is one too. */
function isShareOfBefore(label: string, words: string, last: Observation | undefined): boolean {
  if (shareNoun.test(label)) return true
  if (last?.kind !== 'share' || last.unit !== '%') return false
  return label === last.label || (/^\s*其中/.test(words) && !rateLike.test(label))
}

/** A rate of its own: 其中失业率为 5%. */
const rateLike = /[率价税]|指数|水平|增速|增幅/
