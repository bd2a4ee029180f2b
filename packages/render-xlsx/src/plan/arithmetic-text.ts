import type {Derivation, Series} from '@region-briefs/core'
import type {Language} from './language.ts'

const english: Readonly<{[type in Derivation['type']]: string}> = {
  sum: 'sum of its provinces',
  percent: 'first ÷ second × 100',
  'growth-on-year': '(this year ÷ last year − 1) × 100',
  'difference-on-year': 'this year − last year',
  index: 'this period ÷ base period × 100',
  'difference-from': 'this period − base period',
  'per-head': 'amount ÷ mean of the population at this and last year’s end',
}

/** How a derived series is calculated, in words; null for one of the overlay. The ids behind `first` and `second` are added in English. */
export function arithmeticText({arithmetic, derivation, derivedFrom}: Series, language: Language): string | null {
  if (language === 'zh' || arithmetic === null || !derivation) return arithmetic
  const base = 'base' in derivation ? `, base ${derivation.base}` : ''
  return `${english[derivation.type]}${base} (${derivation.type === 'sum' ? `${derivedFrom.length} provinces` : derivedFrom.join('; ')})`
}
