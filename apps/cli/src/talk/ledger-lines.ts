import type {Change} from '@region-briefs/core'
import {plainChangeWords} from '../edition/change-words.ts'
import type {Ledger} from '../edition/ledger.ts'
import {plural} from './counts.ts'

/** As statistics offices mark revised and corrected figures. */
export const classLetters: Record<Change['class'], string> = {revision: 'R', correction: 'C'}

/**
 * List the editions of a ledger, the newest first, a line a change.
 *
 * @returns Lines: `Edition 2 · 2026-02-28 · paper.md: 2 changes`, `  R  east  figure 4.63 → 4.7 万亿元 (line 85)`.
 */
export function ledgerLines({title, editions}: Ledger): Array<string> {
  return [
    title,
    ...editions
      .toReversed()
      .flatMap(({edition, date, paper, changes}) => [
        `Edition ${edition} · ${date} · ${paper.name}: ${edition === editions[0]!.edition && changes.length === 0 ? 'the first' : plural(changes.length, 'change')}`,
        ...changes.map(
          (change) => `  ${classLetters[change.class]}  ${regionWords(change)}  ${plainChangeWords(change)}`,
        ),
      ]),
  ]
}

/** A change that touches no region stands in the pack of all alone. */
function regionWords({regions}: Change): string {
  return [...regions, 'all'].join(', ')
}
