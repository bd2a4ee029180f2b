import type {Observation} from '../model/model.ts'
import {effectWords, shareWords} from './change-words.ts'
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
  if (alone.kind !== 'change' || unit !== '%') return alone
  if (before.some((each) => each.label === label && each.unit !== '%'))
    return {...alone, kind: 'growth', by: 'kind-growth-of-amount'}
  const isEffect = [...effectWords].some((word) => words.includes(word))
  return compared && !isEffect ? {...alone, kind: 'growth', by: 'kind-growth-in-force'} : alone
}
