import type {Pack} from '@region-briefs/core'
import type {AnyChart} from '../blocks/chart-spec.ts'
import type {Wording} from '../wording/wording.ts'
import type {Compared} from './compared-series.ts'
import {groupedChart} from './grouped-chart.ts'
import {multiplesChart} from './multiples-chart.ts'
import {linesChart, sharesChart} from './series-charts.ts'
import {slopeChart} from './slope-chart.ts'

type Draw = (wording: Wording, pack: Pack, indicator: string) => Compared<AnyChart> | null

/**
 * In which form the regions' series are set beside each other, by what was derived. The one rule:
 *
 * | series                                    | form                                        | no more than |
 * |-------------------------------------------|---------------------------------------------|--------------|
 * | a share of the four regions               | bars of 100, the first and the last time    | 2            |
 * | an index                                  | lines over the years                        | 2            |
 * | a growth                                  | small multiples on one scale                | 1            |
 * | a ratio (trade over GDP)                  | slope between the first and the last time   | 1            |
 * | a value a head                            | grouped bars, the first and the last time   | 1            |
 *
 * Amounts are not drawn: how large a region is, its shares say. Which units it has, the tiles show.
 */
const rules: ReadonlyArray<{ending: string; draw: Draw; most: number}> = [
  {ending: '_share', draw: sharesChart, most: 2},
  {ending: '_index', draw: linesChart, most: 2},
  {ending: '_growth', draw: multiplesChart, most: 1},
  {ending: '_openness', draw: slopeChart, most: 1},
  {ending: '_per_head', draw: groupedChart, most: 1},
]

/** The charts of a pack's series, each with the series for the table behind it; none where regions cannot be compared. */
export function seriesCharts(wording: Wording, pack: Pack): Array<Compared<AnyChart>> {
  const indicators = [...new Set(pack.series.map(({indicator}) => indicator))]
  return rules.flatMap(({ending, draw, most}) =>
    indicators
      .filter((indicator) => indicator.endsWith(ending))
      .flatMap((indicator) => draw(wording, pack, indicator) ?? [])
      .slice(0, most),
  )
}
