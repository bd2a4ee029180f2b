import type {Pack} from '@region-briefs/core'
import type {WorkbookAddresses} from '../plan/addresses.ts'
import type {Language} from '../plan/language.ts'
import type {RegionalRecord} from '../plan/regional-records.ts'
import type {ChartData} from './chart-data.ts'
import {paperCharts} from './paper-charts.ts'
import {regionalCharts} from './regional-charts.ts'

/** What the charts of a pack show: figures of the paper first, then the external data, each indicator by itself. */
export function chooseCharts(
  pack: Pack,
  records: ReadonlyArray<RegionalRecord>,
  addresses: WorkbookAddresses,
  language: Language,
): Array<ChartData> {
  return [...paperCharts(pack, addresses, language), ...regionalCharts(pack, records, addresses, language)]
}
