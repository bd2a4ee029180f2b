import type {Observation} from '../model/model.ts'
import {oncePer} from '../tree/once-per.ts'
import type {CheckInput} from './check-input.ts'
import type {FindingDraft} from './finding-draft.ts'

/** An observation by its id. */
export const observationOf: (input: CheckInput) => (id: string) => Observation = oncePer(({observations}) => {
  const byId = new Map(observations.map((each) => [each.id, each]))
  return (id) => byId.get(id)!
})

/** Of one figure held against several prints of the same amounts: what agrees, else the first. */
export function bestOf(tried: ReadonlyArray<FindingDraft>): Array<FindingDraft> {
  const best = tried.find(({status}) => status === 'agrees') ?? tried[0]
  return best ? [best] : []
}
