import {changeWords} from '../edition/change-words.ts'
import {plural} from '../talk/counts.ts'
import {classLetters} from '../talk/ledger-lines.ts'
import {aloneWords, byRegions} from './compared.ts'
import type {Compared, Comparison} from './compared.ts'

/** For a reader: a line a change, under each region that it touches; a block a paper. */
export function asText(all: ReadonlyArray<Comparison>): string {
  return all.map((each) => (each.type === 'compared' ? block(each) : `${aloneWords(each)}\n`)).join('\n')
}

function block(compared: Compared): string {
  const {given, changes} = compared
  const lines = [
    `${given.before} → ${given.after}: ${changes.length === 0 ? 'nothing changed by meaning' : `${plural(changes.length, 'change')} (R revision, C correction)`}`,
    ...byRegions(compared).flatMap((group) => [
      group.label,
      ...group.changes.map((change) => `  ${classLetters[change.class]}  ${changeWords(change, compared)}`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
