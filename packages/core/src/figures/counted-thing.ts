import type {Observation} from '../model/model.ts'
import type {RegionBook} from '../regions/region-book.ts'
import type {Clause} from './clause.ts'
import type {FieldRule} from './field-rules.ts'
import {wordsBehind} from './label-behind.ts'
import {founding, newJobs, nounsOfNumber} from './label-words.ts'
import {stripStart} from './strip-clause.ts'

/** The thing counted; null for a figure that is no count. */
export interface CountedFound {
  readonly counted: string | null
  readonly by: FieldRule
}

/** The thing counted: the noun behind the figure, else the label without its verb of founding and its noun of number. */
export function countedThing(
  kind: Observation['kind'],
  unit: string | null,
  clause: Clause,
  label: string,
  regions: RegionBook,
): CountedFound {
  if (kind !== 'count' || unit !== 'count') return {counted: null, by: 'counted-none'}
  const behind = wordsBehind(clause.after)
  if (behind) return {counted: behind, by: 'counted-behind'}
  const thing = stripStart(label.replace(founding, ''), regions).replace(nounsOfNumber, '').replace(newJobs, '')
  return {counted: thing || null, by: 'counted-label'}
}
