import type {Observation, ObservationKind} from '../model/model.ts'
import {matchesOf} from '../tree/matches-of.ts'
import type {QuantityReading} from '../tree/nodes.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {
  changePattern,
  downWords,
  gapVerbs,
  gapWords,
  levelNouns,
  nounsBehind,
  rateNouns,
  rateWords,
  shareWords,
} from './change-words.ts'

/** Kind and direction of a figure, from its unit and the words in front of it. */
export interface Kind {
  readonly kind: ObservationKind
  readonly direction: Observation['direction']
  readonly by: FieldRule
}

const plain = (kind: ObservationKind, by: FieldRule): Kind => ({kind, direction: null, by})
const level = (change: Change | null): Kind => plain('level', change ? 'kind-level-reached' : 'kind-level')
const changeWord = new RegExp(changePattern, 'g')
/** What may stand between a verb of change and its figure: 增长了约 5%, 分别增长 4.5%、18.5%. */
const filler = /^(?:[\s\uFFFC、和及与了约近逾的达到分别为至均各]|超过|幅度)*$/
/** 降低成本 10%—15%, 增加投资 5 亿元: what is changed may stand between. */
const withObject = /^(?:降低|提高|减少|增加|压缩|缩短|节约|提升|下调|上调|扩大|减排)$/
const object = /^(?![值额量率幅速])\p{Script=Han}{1,6}\s*$/u

/**
 * @param reading   The figure.
 * @param clause    Its clause, other figures blanked, and the words of the clause before.
 * @param surface   As printed, bound words included.
 * @param hasBasis  Whether the clause says what it is measured against.
 */
export function kindOf(reading: QuantityReading, clause: Clause, surface: string, hasBasis: boolean): Kind {
  const {before} = clause
  if (reading.form === 'rank') return plain('rank', 'kind-rank')
  if (reading.change) return {kind: 'change', direction: 'up', by: 'kind-doubling'}
  const change = changeBefore(before)
  const gap = hasBasis ? gapDirection(before) : null
  if (reading.unit === 'pp')
    // 比规模以上工业快 4.6 和 3.1 个百分点: the words in front of the row.
    return gapWords.test(before.replace(/[\s\uFFFC、和与及]+$/, '')) && !hasBasis
      ? plain('level', 'kind-point-gap')
      : {kind: 'change', direction: change?.direction ?? gap, by: 'kind-points'}
  if (reading.unit === '%') return percentKind(reading, clause, {surface, change, hasBasis, gap})
  if (gap) return {kind: 'change', direction: gap, by: 'kind-more-than'}
  if (reading.unit === 'count')
    // 新增企业 70 家 is a count; 高新技术企业净增 70 家 a difference.
    return change && !change.leadsTo && (change.word.startsWith('净') || !/新/.test(before))
      ? {kind: 'change', direction: change.direction, by: 'kind-change-verb'}
      : plain('count', 'kind-count')
  if (change && !change.leadsTo) return {kind: 'change', direction: change.direction, by: 'kind-change-verb'}
  return level(change)
}

/** 平均浓度下降 7.4%: a rise or fall over a period, though nothing says against what; a saving of time, cost or energy is an effect. */
const fallWords = /^(?:下降|上升|回落|上涨|下跌)$/
const savings =
  /查验|用[水能地电煤]|时间|时长|用时|时限|成本|费用|费率|能耗|[水电煤]耗|消耗|排放|环节|材料|关税|税率|负担|强度|风险/

interface PercentSigns {
  readonly surface: string
  readonly change: Change | null
  readonly hasBasis: boolean
  readonly gap: 'up' | 'down' | null
}

function percentKind(
  reading: QuantityReading,
  {before, lead, after}: Clause,
  {surface, change, hasBasis, gap}: PercentSigns,
): Kind {
  const negative = reading.negative ? 'down' : null
  if (levelNouns.test(before)) return plain('level', 'kind-level')
  // 增长率为 5%, 增速达 5%: the noun is the rate, so 为 leads to no level.
  if (change && (!change.leadsTo || rateNouns.test(change.word))) {
    const growth = hasBasis || rateWords.has(change.word) || (fallWords.test(change.word) && !savings.test(before))
    return {
      kind: growth ? 'growth' : 'change',
      direction: negative ?? change.direction,
      by: growth ? 'kind-growth-verb' : 'kind-change-verb',
    }
  }
  const isInWords = /[半成]|分之[^\d]|\//.test(surface)
  const behind = isInWords ? null : nounsBehind.find(([, words]) => words.test(after))?.[0]
  if (behind === 'growth') return {kind: 'growth', direction: negative ?? 'up', by: 'kind-noun-behind'}
  if (behind === 'level' && !shareWords.test(lead + before)) return plain('level', 'kind-noun-behind')
  if (shareWords.test(lead + before) || /[半成]|分之|\//.test(surface)) return plain('share', 'kind-share')
  if (hasBasis) return {kind: 'growth', direction: negative ?? gap ?? 'up', by: 'kind-growth-basis'}
  if (negative) return {kind: 'growth', direction: 'down', by: 'kind-growth-minus'}
  return behind === 'share' && !change ? plain('share', 'kind-noun-behind') : level(change)
}

/** 比上年多 37 个, 比 2020 年低 1.2 个百分点. */
function gapDirection(before: string): 'up' | 'down' | null {
  return gapVerbs.find(([, words]) => words.test(before))?.[0] ?? null
}

interface Change {
  readonly word: string
  readonly direction: 'up' | 'down'
  /** 下降到, 提高至: the figure is where it ended. */
  readonly leadsTo: boolean
}

/** Nouns that end like a verb of change: 航班起降 12058 架次. */
const endsNoun = /(?:起降|升降)$/

/** The last verb of change in front of the figure, where only fillers or its object stand between. */
function changeBefore(before: string): Change | null {
  const match = matchesOf(before, changeWord).at(-1)
  if (!match || endsNoun.test(before.slice(0, match.index + match[0].length))) return null
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
