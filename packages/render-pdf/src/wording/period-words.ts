import type {Observation} from '@region-briefs/core'
import type {Wording} from './wording.ts'

type Dated = Pick<Observation, 'period' | 'periodText' | 'known'>

/**
 * When a figure holds, in words. A period that was counted back says so with its wording, one in force from an
 * earlier sentence says that; a figure without a period is given none.
 */
export function periodWords({words, isoWords, howKnown}: Wording, {period, periodText, known}: Dated): string {
  if (period === null) return words.periodUnknown
  const said = isoWords(period)
  return known.period === 'counted'
    ? words.counted(periodText ?? '', said)
    : `${said}${howKnown[known.period ?? 'printed']}`
}

/** Years that a period runs over, both ends included; null without one. */
export function yearsOf(period: string | null): {first: number; last: number} | null {
  const [from, to] = (period ?? '').split('/')
  const first = Number.parseInt(from ?? '', 10)
  const last = Number.parseInt(to ?? from ?? '', 10)
  return Number.isNaN(first) || Number.isNaN(last) ? null : {first, last}
}
