import type {Pack} from '@region-briefs/core'
import type {WorkbookAddresses} from '../plan/addresses.ts'
import type {Language} from '../plan/language.ts'
import type {RegionalRecord} from '../plan/regional-records.ts'
import type {ChartData} from './chart-data.ts'
import {paperCharts} from './paper-charts.ts'
import {regionalCharts} from './regional-charts.ts'

/** More charts on a sheet are leafed through and not read; the files of some readers grow slow. */
const mostCharts = 24

export interface ChosenCharts {
  drawn: Array<ChartData>
  /** Titles of those that there is no room for; their numbers stand in the tables all the same. */
  leftOut: Array<string>
}

/**
 * What the charts of a pack show: figures of the paper first, then the external data, each indicator by itself. Where there are too
 * many, each of the two gets half of the room, or more where the other does not need its half; what comes first is drawn.
 */
export function chooseCharts(
  pack: Pack,
  records: ReadonlyArray<RegionalRecord>,
  addresses: WorkbookAddresses,
  language: Language,
): ChosenCharts {
  const paper = paperCharts(pack, addresses, language)
  const regional = regionalCharts(pack, records, addresses, language)
  const ofPaper = Math.max(mostCharts / 2, mostCharts - regional.length)
  const drawn = [...paper.slice(0, ofPaper), ...regional.slice(0, mostCharts - Math.min(ofPaper, paper.length))]
  const isDrawn = new Set(drawn)
  return {drawn, leftOut: [...paper, ...regional].filter((each) => !isDrawn.has(each)).map(({title}) => title)}
}
