import type {Series} from '@region-briefs/core'

/** Values that a series of 时间序列 has at least. */
export const fewestPoints = 3

/** Whether a series of regional data stands in 时间序列 too, which shows only points with a value. */
export function isWide({points}: Series): boolean {
  return points.filter(({value}) => value !== null).length >= fewestPoints
}
