import type {Pack} from '@region-briefs/core'
import type {FigureNumbers} from '../figures/figure-numbers.ts'
import type {Wording} from '../wording/wording.ts'

/** What every part of a briefing is composed with. */
export interface Composing {
  pack: Pack
  numbers: FigureNumbers
  wording: Wording
  /** A short key of the pack's content; null where it is not known. */
  edition: string | null
}
