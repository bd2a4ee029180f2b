import type {Change, Model} from '@region-briefs/core'
import {counts} from '../talk/counts.ts'

/** Two editions, and what changed between them. */
export interface Compared {
  type: 'compared'
  /** As the user named them. */
  given: {before: string; after: string}
  before: Model
  after: Model
  changes: Array<Change>
}

/** A paper that only one of two places has. */
export interface Alone {
  type: 'added' | 'gone'
  /** Where it is, as it is shown. */
  shown: string
  model: Model
}

export type Comparison = Compared | Alone

/** > | papers/b.md: a new paper, 12 figures, no pathway, 3 references */
export function aloneWords({type, shown, model}: Alone): string {
  return type === 'added' ? `${shown}: a new paper, ${counts(model)}` : `${shown}: no longer there`
}

/** Changes by the regions that they touch together, each change once; in the order of the newer text. */
export function byRegions({after, before, changes}: Compared): Array<{label: string; changes: Array<Change>}> {
  const labels = new Map([...before.regions, ...after.regions].map(({id, label}) => [id, `${id} ${label.zh}`]))
  const groups = new Map<string, Array<Change>>()
  for (const change of changes) {
    const label = labelOf(change.regions, labels)
    groups.set(label, [...(groups.get(label) ?? []), change])
  }
  return [...groups].map(([label, of]) => ({label, changes: of}))
}

function labelOf(regions: ReadonlyArray<string>, labels: ReadonlyMap<string, string>): string {
  if (regions.length === 0) return 'no region'
  if (regions.length > 1 && regions.length === labels.size) return 'every region'
  return regions.map((id) => labels.get(id) ?? id).join(', ')
}
