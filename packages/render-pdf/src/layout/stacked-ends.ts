import {stack} from 'd3-shape'

/** Where each part of a bar begins and ends, in the order of the parts and one after the other; a part below nothing has no length. */
export function stackedEnds(values: ReadonlyArray<number>): Array<readonly [number, number]> {
  const series = stack<ReadonlyArray<number>, number>()
    .keys(values.keys())
    .value((parts, index) => Math.max(0, parts[index]!))([values])
  return series.map(([ends]) => [ends![0], ends![1]])
}
