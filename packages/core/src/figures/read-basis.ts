import type {Basis, Observation} from '../model/model.ts'
import type {SentenceUnit} from '../tree/read-passages.ts'
import {basisWords, priceWords, statusWords} from './change-words.ts'

/** What the clause says a growth is measured against: 同比, 环比, 较“十三五”时期, 比 2020 年, 年均; null where it says nothing. */
export function basisIn(sentence: SentenceUnit, from: number, to: number): Basis | null {
  const text = sentence.text.slice(from, to)
  const word = basisWords.find(([, words]) => words.test(text))?.[0]
  if (word) return word
  const base = sentence.periods.findLast(
    ({node, start, end}) => node.reading.form === 'base' && start >= from && end <= to,
  )
  if (base?.node.reading.form !== 'base') return null
  return base.node.reading.plan ? 'previous-plan' : 'vs-year'
}

/** The years that a plan or a year as basis names, in the clause or, for a basis that is in force, nowhere: null. */
export function basisPeriodIn(sentence: SentenceUnit, basis: Basis | null, from: number, to: number): string | null {
  if (basis !== 'previous-plan' && basis !== 'vs-year') return null
  const base = sentence.periods.findLast(
    ({node, start, end}) => node.reading.form === 'base' && start >= from && end <= to,
  )
  return base?.node.reading.form === 'base' ? base.node.reading.iso : null
}

/** Real or nominal, where the clause says so. */
export function priceIn(text: string): Observation['price'] {
  return priceWords.find(([, words]) => words.test(text))?.[0] ?? null
}

/** Target or forecast, where the sentence up to the figure says so. */
export function statusIn(text: string): Observation['status'] {
  return statusWords.find(([, words]) => words.test(text))?.[0] ?? 'actual'
}
