import type {Observation, ObservationKind} from '../model/model.ts'
import type {QuantityReading} from '../tree/nodes.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {downWords, gapWords, rateNouns, shareWords, upWords} from './change-words.ts'

/** Kind and direction of a figure, from its unit and the words in front of it. */
export interface Kind {
  readonly kind: ObservationKind
  readonly direction: Observation['direction']
  readonly by: FieldRule
}

const plain = (kind: ObservationKind, by: FieldRule): Kind => ({kind, direction: null, by})
const level = (change: Change | null): Kind => plain('level', change ? 'kind-level-reached' : 'kind-level')
const changeWord = new RegExp(
  [...upWords, ...downWords].toSorted((left, right) => right.length - left.length).join('|'),
  'g',
)
/** What may stand between a verb of change and its figure: 增长了约 5%, 分别增长 4.5%、18.5%. */
const filler = /^(?:[\s\uFFFC、和及与了约近逾的达到分别为至均各]|超过|幅度)*$/
/** 降低成本 10%—15%, 增加投资 5 亿元: what is changed may stand between. */
const withObject = /^(?:降低|提高|减少|增加|压缩|缩短|节约|提升|下调|上调|扩大)$/
const object = /^(?![值额量率幅速])\p{Script=Han}{1,6}\s*$/u

/**
 * @param reading   The figure.
 * @param clause    Its clause, other figures blanked, and the words of the clause before.
 * @param surface   As printed, bound words included.
 * @param hasBasis  Whether the clause says what it is measured against.
 */
export function kindOf(reading: QuantityReading, {before, lead}: Clause, surface: string, hasBasis: boolean): Kind {
  if (reading.form === 'rank') return plain('rank', 'kind-rank')
  if (reading.change) return {kind: 'change', direction: 'up', by: 'kind-doubling'}
  const change = changeBefore(before)
  if (reading.unit === 'pp')
    return gapWords.test(before.trimEnd()) && !hasBasis
      ? plain('level', 'kind-point-gap')
      : {kind: 'change', direction: change?.direction ?? null, by: 'kind-points'}
  if (reading.unit === '%') return percentKind(reading, lead + before, surface, change, hasBasis)
  if (reading.unit === 'count')
    return change && !change.leadsTo && !/新/.test(before)
      ? {kind: 'change', direction: change.direction, by: 'kind-change-verb'}
      : plain('count', 'kind-count')
  if (change && !change.leadsTo) return {kind: 'change', direction: change.direction, by: 'kind-change-verb'}
  return level(change)
}

function percentKind(
  reading: QuantityReading,
  before: string,
  surface: string,
  change: Change | null,
  hasBasis: boolean,
): Kind {
  const negative = reading.negative ? 'down' : null
  // 增长率为 5%, 增速达 5%: the noun is the rate, so 为 leads to no level.
  if (change && (!change.leadsTo || /^(?:增速|增幅|增长率|降幅|涨幅|跌幅)$/.test(change.word))) {
    const growth = hasBasis || rateNouns.includes(change.word)
    return {
      kind: growth ? 'growth' : 'change',
      direction: negative ?? change.direction,
      by: growth ? 'kind-growth-verb' : 'kind-change-verb',
    }
  }
  if (shareWords.test(before) || /[半成]|分之|\//.test(surface)) return plain('share', 'kind-share')
  if (hasBasis) return {kind: 'growth', direction: negative ?? 'up', by: 'kind-growth-basis'}
  return negative ? {kind: 'growth', direction: 'down', by: 'kind-growth-minus'} : level(change)
}

interface Change {
  readonly word: string
  readonly direction: 'up' | 'down'
  /** 下降到, 提高至: the figure is where it ended. */
  readonly leadsTo: boolean
}

/** The last verb of change in front of the figure, where only fillers or its object stand between. */
function changeBefore(before: string): Change | null {
  const match = [...before.matchAll(changeWord)].at(-1)
  if (!match) return null
  const [word] = match
  const between = before.slice(match.index + word.length)
  const isFilled = filler.test(between)
  const isObject = withObject.test(word) && object.test(between) && !/[占为达到至]/.test(between)
  if (!isFilled && !isObject) return null
  // 负增长 goes down; 少增 is an increase that was smaller, a difference that goes down.
  const turned = /[负少]$/.test(before.slice(0, match.index))
  const direction = downWords.includes(word) !== turned ? 'down' : 'up'
  return {word, direction, leadsTo: (isFilled && /[到至为成]/.test(between)) || word.endsWith('至')}
}
