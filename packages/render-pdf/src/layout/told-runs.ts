import type {Run} from '../blocks/blocks.ts'
import type {Told} from '../blocks/chart-spec.ts'
import {numberLink} from '../figures/figure-numbers.ts'

/** > | 79.70% F5 */
export function toldRuns({text, numbers = []}: Told, tone: Run['tone'] = 'plain'): Array<Run> {
  return [{text, tone}, ...numbers.flatMap((number) => [{text: ' '}, numberLink(number)])]
}
