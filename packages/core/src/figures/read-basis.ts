import type {Basis, Observation} from '../model/model.ts'
import {lastUpTo} from '../tree/last-up-to.ts'
import type {Period} from '../tree/nodes.ts'
import {oncePerSentence} from '../tree/once-per-sentence.ts'
import type {Mark, SentenceUnit} from '../tree/read-passages.ts'
import {basisWords, changeWords, priceWords} from './change-words.ts'
import {ownTimes} from './chain.ts'
import type {FieldRule} from './field-rules.ts'
import type {FigureContext} from './observe-figure.ts'
import {partOpenings} from './time-words.ts'

/** A basis that a clause says, and the time it names. */
export interface BasisSaid {
  readonly basis: Basis
  readonly period: string | null
  readonly by: FieldRule
}

/** What the clause says a growth is measured against: 同比, 环比, 较“十三五”时期, 比 2020 年, 年均; null where it says nothing. */
export function basisIn(sentence: SentenceUnit, from: number, to: number): BasisSaid | null {
  const text = sentence.text.slice(from, to)
  const word = basisWords.find(([, words]) => words.test(text))?.[0]
  if (word) return {basis: word, period: null, by: 'basis-word'}
  const {periods, quantities} = sentence
  const inClause = periods.slice(
    lastUpTo(periods, from - 1, ({start}) => start) + 1,
    lastUpTo(periods, to, ({end}) => end) + 1,
  )
  const base = inClause.findLast(({node}) => node.reading.form === 'base')
  // 较 2020 年的 64.8% 下降 7.5 个百分点: the year of the figure that it is compared with.
  const compared = inClause.findLast(({start}) => /[比较]\s?$/.test(sentence.text.slice(Math.max(0, start - 2), start)))
  if (
    !base &&
    compared?.node.reading.form === 'absolute' &&
    (quantities[lastUpTo(quantities, compared.end - 1, ({start}) => start) + 1]?.end ?? Infinity) <= to
  )
    return {basis: 'vs-year', period: compared.node.reading.iso, by: 'basis-time'}
  if (base?.node.reading.form !== 'base') return null
  return basisOfTime(base.node.reading)
}

/** 比三季度: the part of the year before; 比 2020 年: that year. */
function basisOfTime({iso, plan}: {iso: string | null; plan: boolean}): BasisSaid {
  const basis = plan ? 'previous-plan' : iso === null ? 'qoq' : 'vs-year'
  return {basis, period: iso, by: 'basis-time'}
}

/** 与 2015 年相比，… and 从环比看，…: a base with a clause of its own holds for all that follows in the sentence. */
function basisBefore(sentence: SentenceUnit, start: number): BasisSaid | null {
  const view = viewed.exec(sentence.text)?.groups!.word
  if (view) return {basis: view === '环比' ? 'qoq' : 'yoy', period: null, by: 'basis-word'}
  const bases = leadingBases(sentence)
  const base = bases[lastUpTo(bases, start, ({end}) => end)]
  return base?.node.reading.form === 'base' ? {...basisOfTime(base.node.reading)} : null
}

const viewed = /^\s*[从按](?<word>环比|同比)(?:情况|角度|增速)?来?看[，,]/

const leadingBases: (sentence: SentenceUnit) => ReadonlyArray<Mark<Period>> = oncePerSentence(({periods, text}) =>
  periods.filter(
    ({node, end}) =>
      node.reading.form === 'base' && /^\s*(?:末|底|同期)?(?:相比|比较|相较)?[，,]/.test(text.slice(end, end + 8)),
  ),
)

/** A basis, the time it names, and whether it was taken over. */
export interface BasisFound {
  readonly basis: Basis | null
  readonly period: string | null
  readonly inherited: boolean
  readonly by: FieldRule
}

/**
 * A growth without a basis of its own takes the one of the growth before it in its sentence, or the one in force under 其中 and
 * in a text that goes on. A difference in percentage points behind 由 2019 年的 7.51% 升至 8.21% is measured against that year.
 *
 * @param said  What the figure's own clause says.
 */
export function basisOf(
  {kind, unit, label}: Pick<Observation, 'kind' | 'unit' | 'label'>,
  said: BasisSaid | null,
  {sentence, quantity, before, inForce, isReported, isActual}: BasisContext,
): BasisFound {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, period: null, inherited: false, by: 'basis-none'}
  // 年均增速提高 4.5 个百分点: the rate is an average, its difference is none.
  if (
    said &&
    !(unit === 'pp' && said.basis === 'annual-average' && !yearlyChange.test(wordsBeforeRow(sentence, quantity.start)))
  )
    return {basis: said.basis, period: said.period, inherited: false, by: said.by}
  const leading = basisBefore(sentence, quantity.start)
  if (leading) return {...leading, inherited: true}
  const since = kind === 'change' && unit === 'pp' ? ownTimes(sentence).at(-1) : undefined
  if (since?.node.reading.form === 'absolute')
    return {basis: 'vs-year', period: since.node.reading.iso, inherited: true, by: 'basis-chain'}
  if (kind === 'change' && !comparing.test(wordsBeforeRow(sentence, quantity.start)))
    return {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
  // 拉动经济增长 2.8 个百分点: what one thing adds to the rise of another compares with no time.
  if (unit === 'pp' && pulls.test(sentence.blanked.slice(Math.max(0, quantity.start - longestPull), quantity.start)))
    return {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
  const earlier = changeJustTold(kind, label, before) ?? basisOfEarlier(kind, before, isActual)
  if (earlier) return {basis: earlier.basis, period: earlier.basisPeriod, inherited: true, by: 'basis-sentence'}
  const isOpen = isActual && (partOpenings.test(sentence.text) || (unit !== 'times' && inForce.isYearly))
  const open = partOpenings.test(sentence.text) ? inForce.basis : inForce.isYearly ? 'yoy' : null
  if (isOpen && open) return {basis: open, period: null, inherited: true, by: 'basis-in-force'}
  return kind === 'growth' && isReported
    ? {basis: 'yoy', period: null, inherited: true, by: 'basis-of-report'}
    : {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
}

/** What a basis is read against. */
export type BasisContext = Pick<FigureContext, 'sentence' | 'quantity' | 'before' | 'inForce'> & {
  /** A fact of the time that the text reports on: 下降 0.4% is against the year before, though nothing says so. */
  readonly isReported: boolean
  /** A target is measured against nothing that was said of facts. */
  readonly isActual: boolean
}
/** 分别回落 2.2 和 1.7 个百分点: the words in front of the row that a figure stands in. */
function wordsBeforeRow({blanked, quantities}: SentenceUnit, start: number): string {
  let at = start
  for (let index = lastUpTo(quantities, start, ({end}) => end); index >= 0; index--) {
    const before = quantities[index]!
    if (!/^\s*[、和与及]\s*$/.test(blanked.slice(before.end, at))) break
    at = before.start
  }
  return blanked.slice(Math.max(0, at - 6), at)
}

/** 年均提高 3 个百分点 is so much a year. */
const yearlyChange = /(?:年均|平均每年)(?:提高|提升|上升|下降|降低|回落|增加|减少)$/
const pulls = /拉动[^，。；]*$/
const longestPull = 30

/** 缩短 and 节约 compare with nothing that was said before. */
const comparing = new RegExp(
  `(?:${changeWords
    .filter(({sort}) => sort !== 'effect')
    .flatMap(({words}) => words)
    .join('|')}|[多少])(?:了|约)?\\s*$`,
)

/** 比上年增加 600 所，增长 1.3%: a rise as an amount and as a rate is one rise. Undefined where the figure before is no such change of the same thing. */
function changeJustTold(
  kind: Observation['kind'],
  label: string,
  before: ReadonlyArray<Observation>,
): Observation | undefined {
  const last = before.at(-1)
  return kind === 'growth' &&
    last?.kind === 'change' &&
    last.basis !== null &&
    last.unit !== 'pp' &&
    last.label === label
    ? last
    : undefined
}

/** 同比增长 6%，环比增长 1%；累计…，增长 5%: month against month is said of one figure, year against year of all. */
function basisOfEarlier(
  kind: Observation['kind'],
  before: ReadonlyArray<Observation>,
  isActual: boolean,
): Observation | undefined {
  const measured = before.filter(
    ({basis, status, kind: each}) =>
      basis !== null &&
      (status === 'actual') === isActual &&
      (each === 'growth' || (kind === 'change' && each === 'change')),
  )
  const last = measured.at(-1)
  // 年均增长 5.2%，十年增加近 70 万亿元: an amount is no average of years.
  if (kind === 'change' && last?.basis === 'annual-average') return undefined
  return last?.basis === 'qoq' ? (measured.findLast(({basis}) => basis === 'yoy') ?? last) : last
}

/** Real or nominal, where the clause says so. */
export function priceIn(text: string): Observation['price'] {
  return priceWords.find(([, words]) => words.test(text))?.[0] ?? null
}
