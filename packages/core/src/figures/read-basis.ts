import type {Basis, Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {basisWords, priceWords} from './change-words.ts'
import {chainsIn} from './chain.ts'
import type {FieldRule} from './field-rules.ts'
import type {FigureContext} from './observe-figure.ts'

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
  const base = sentence.periods.findLast(
    ({node, start, end}) => node.reading.form === 'base' && start >= from && end <= to,
  )
  if (base?.node.reading.form !== 'base') return null
  return {basis: base.node.reading.plan ? 'previous-plan' : 'vs-year', period: base.node.reading.iso, by: 'basis-time'}
}

/** A basis, the time it names, and whether it was taken over. */
export interface BasisFound {
  readonly basis: Basis | null
  readonly period: string | null
  readonly inherited: boolean
  readonly by: FieldRule
}

/**
 * A growth without a basis of its own takes the one of the growth before it in its sentence, or under 其中 of the sentence
 * before. A difference in percentage points behind 由 2019 年的 7.51% 升至 8.21% is measured against that year.
 *
 * @param said  What the figure's own clause says.
 */
export function basisOf(
  {kind, unit}: Pick<Observation, 'kind' | 'unit'>,
  said: BasisSaid | null,
  {sentence, before, inForce}: FigureContext,
): BasisFound {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, period: null, inherited: false, by: 'basis-none'}
  if (said) return {...said, inherited: false}
  const since =
    kind === 'change' && unit === 'pp'
      ? chainsIn(sentence).findLast(({ownTime}) => ownTime !== null)?.ownTime
      : undefined
  if (since?.node.reading.form === 'absolute')
    return {basis: 'vs-year', period: since.node.reading.iso, inherited: true, by: 'basis-chain'}
  if (kind === 'change') return {basis: null, period: null, inherited: false, by: 'basis-unsaid'}
  const earlier = before.findLast((each) => each.kind === 'growth')
  if (earlier?.basis) return {basis: earlier.basis, period: earlier.basisPeriod, inherited: true, by: 'basis-sentence'}
  const basis = sentence.text.startsWith('其中') ? inForce.basis : null
  return {basis, period: null, inherited: basis !== null, by: basis ? 'basis-in-force' : 'basis-unsaid'}
}

/** Real or nominal, where the clause says so. */
export function priceIn(text: string): Observation['price'] {
  return priceWords.find(([, words]) => words.test(text))?.[0] ?? null
}
