import type {Observation} from '@region-briefs/core'
import type {Reading} from './reading.ts'

/** Our own figures as readings. */
export function readOurs(observations: ReadonlyArray<Observation>): Array<Reading> {
  return observations.map(({position, value, low, high, unit}) => ({
    start: position.start.offset ?? 0,
    end: position.end.offset ?? 0,
    values: [value, low, high].filter((each) => each !== null),
    unit,
  }))
}
