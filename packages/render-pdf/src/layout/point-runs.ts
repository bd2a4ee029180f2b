import type {Run} from '../blocks/blocks.ts'
import {numberLink} from '../figures/figure-numbers.ts'
import type {ChartPoint} from '../blocks/chart-spec.ts'

/** > | 26.29 万亿元 F5 F31 */
export function pointRuns({surface, numbers}: ChartPoint): Array<Run> {
  return [{text: surface}, ...numbers.flatMap((number) => [{text: ' '}, numberLink(number)])]
}
