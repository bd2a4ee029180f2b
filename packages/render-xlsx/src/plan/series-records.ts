import {type Pack, placeTerm, type Series} from '@region-briefs/core'
import type {SeriesRecord} from './sheets/series.ts'

/** The rows of the sheet of series, in their order: the analyst's own first, each series by its periods. */
export function seriesRecords({series, regions}: Pack): Array<SeriesRecord> {
  const labels = new Map(regions.map(({id, label}) => [id, label.zh]))
  const order = {overlay: 0, derived: 1} as const satisfies Record<Series['origin'], number>
  return series
    .toSorted((one, other) => order[one.origin] - order[other.origin])
    .flatMap((each) =>
      each.points.map((point) => ({
        series: each,
        point,
        place: labels.get(each.region) ?? placeTerm(each.region)?.zh ?? each.coverage ?? each.region,
      })),
    )
}
