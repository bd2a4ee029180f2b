import type {Basis, Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {basisWords, priceWords} from './change-words.ts'
import {chainsIn} from './chain.ts'
import type {FigureContext} from './observe-figure.ts'

/** What the clause says a growth is measured against: 同比, 环比, 较“十三五”时期, 比 2020 年, 年均; null where it says nothing. */
export function basisIn(
  sentence: SentenceUnit,
  from: number,
  to: number,
): {basis: Basis; period: string | null} | null {
  const text = sentence.text.slice(from, to)
  const word = basisWords.find(([, words]) => words.test(text))?.[0]
  if (word) return {basis: word, period: null}
  const base = sentence.periods.findLast(
    ({node, start, end}) => node.reading.form === 'base' && start >= from && end <= to,
  )
  if (base?.node.reading.form !== 'base') return null
  return {basis: base.node.reading.plan ? 'previous-plan' : 'vs-year', period: base.node.reading.iso}
}

/** A basis, the time it names, and whether it was taken over. */
export interface BasisFound {
  readonly basis: Basis | null
  readonly period: string | null
  readonly inherited: boolean
}

/**
 * A growth without a basis of its own takes the one of the growth before it in its sentence, or under 其中 of the sentence
 * before. A difference in percentage points behind 由 2019 年的 7.51% 升至 8.21% is measured against that year.
 *
 * @param said  What the figure's own clause says.
 */
export function basisOf(
  {kind, unit}: Pick<Observation, 'kind' | 'unit'>,
  said: {basis: Basis; period: string | null} | null,
  {sentence, before, inForce}: FigureContext,
): BasisFound {
  if (kind !== 'growth' && kind !== 'change') return {basis: null, period: null, inherited: false}
  if (said) return {...said, inherited: false}
  const since =
    kind === 'change' && unit === 'pp'
      ? chainsIn(sentence).findLast(({ownTime}) => ownTime !== null)?.ownTime
      : undefined
  if (since?.node.reading.form === 'absolute')
    return {basis: 'vs-year', period: since.node.reading.iso, inherited: true}
  if (kind === 'change') return {basis: null, period: null, inherited: false}
  const earlier = before.findLast((each) => each.kind === 'growth')
  const basis = earlier?.basis ?? (sentence.text.startsWith('其中') ? inForce.basis : null)
  return {basis, period: earlier?.basis ? earlier.basisPeriod : null, inherited: basis !== null}
}

/** Real or nominal, where the clause says so. */
export function priceIn(text: string): Observation['price'] {
  return priceWords.find(([, words]) => words.test(text))?.[0] ?? null
}
