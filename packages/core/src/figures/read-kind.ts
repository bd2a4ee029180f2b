import type {Observation, ObservationKind} from '../model/model.ts'
import type {QuantityReading} from '../tree/nodes.ts'
import type {Clause} from './clause.ts'
import {downWords, gapWords, rateNouns, shareWords, toWords, upWords} from './change-words.ts'

/** Kind and direction of a figure, from its unit and the words in front of it. */
export interface Kind {
  readonly kind: ObservationKind
  readonly direction: Observation['direction']
}

const plain = (kind: ObservationKind): Kind => ({kind, direction: null})
const changeWord = new RegExp(
  [...upWords, ...downWords].toSorted((left, right) => right.length - left.length).join('|'),
  'g',
)
/** What may stand between a verb of change and its figure: 增长了约 5%, 分别增长 4.5%、18.5%. */
const filler = /^(?:[\s\uFFFC、和及与]|了|约|近|超过|逾|幅度|的|达到?|分别|为|到|至|均|各)*$/

/**
 * @param reading   The figure.
 * @param clause    Its clause, other figures blanked, and the words of the clause before.
 * @param surface   As printed, bound words included.
 * @param hasBasis  Whether the clause says what it is measured against.
 */
export function kindOf(reading: QuantityReading, {before, lead}: Clause, surface: string, hasBasis: boolean): Kind {
  if (reading.form === 'rank') return plain('rank')
  if (reading.change) return {kind: 'change', direction: 'up'}
  const change = changeBefore(before)
  if (reading.unit === 'pp')
    return gapWords.test(before.trimEnd()) && !hasBasis
      ? plain('level')
      : {kind: 'change', direction: change?.direction ?? null}
  if (reading.unit === '%') return percentKind(reading, lead + before, surface, change, hasBasis)
  if (reading.unit === 'count')
    return change && !change.leadsTo && !/新/.test(before)
      ? {kind: 'change', direction: change.direction}
      : plain('count')
  if (change && !change.leadsTo) return {kind: 'change', direction: change.direction}
  return plain('level')
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
    return {kind: growth ? 'growth' : 'change', direction: negative ?? change.direction}
  }
  if (shareWords.test(before) || /[半成]|分之|\//.test(surface)) return plain('share')
  if (hasBasis) return {kind: 'growth', direction: negative ?? 'up'}
  return negative ? {kind: 'growth', direction: 'down'} : plain('level')
}

interface Change {
  readonly word: string
  readonly direction: 'up' | 'down'
  /** 下降到, 提高至: the figure is where it ended. */
  readonly leadsTo: boolean
}

/** The last verb of change in front of the figure, where only fillers stand between. */
function changeBefore(before: string): Change | null {
  const match = [...before.matchAll(changeWord)].at(-1)
  if (!match) return null
  const between = before.slice(match.index + match[0].length)
  if (!filler.test(between)) return null
  const word = match[0]
  const direction = downWords.includes(word) ? 'down' : 'up'
  return {word, direction, leadsTo: toWords.test(between.trimStart()) || word.endsWith('至')}
}
