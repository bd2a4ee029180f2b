import type {Pack} from '@region-briefs/core'
import {chooseCharts} from '../charts/choose-charts.ts'
import {addressesOf} from './addresses.ts'
import {regionalRecords} from './regional-records.ts'
import {chartsSheet} from './sheets/charts.ts'
import {chartDataSheet} from './sheets/chart-data.ts'
import {checksSheet} from './sheets/checks.ts'
import {comparisonSheet} from './sheets/comparison.ts'
import {contentsSheet} from './sheets/contents.ts'
import {dictionarySheet} from './sheets/dictionary.ts'
import {indicatorsSheet} from './sheets/indicators.ts'
import {ledgerSheet} from './sheets/ledger.ts'
import {masterSheet} from './sheets/master.ts'
import {measureDetailsSheet} from './sheets/measure-details.ts'
import {measuresSheet} from './sheets/measures.ts'
import {mechanismsSheet} from './sheets/mechanisms.ts'
import {pathwaySheet} from './sheets/pathway.ts'
import {referencesSheet} from './sheets/references.ts'
import {regionalDataSheet, regionalValueLetter} from './sheets/regional-data.ts'
import {seriesSheet} from './sheets/series.ts'
import type {Language} from './language.ts'
import type {SheetPlan} from './sheet.ts'

/**
 * The tables of a pack, which the workbook and the open formats are both made from: the sheets of records in their
 * order, the page of charts before their data, the dictionary last.
 *
 * @param pack      A region's pack, or that of all regions, which has a comparison and the master table besides.
 * @param language  Of names, heads and words of ours.
 * @returns Also those without a record: they know their columns. One without rows has no sheet in the workbook.
 */
export function planTables(pack: Pack, language: Language): Array<SheetPlan> {
  const records = regionalRecords(pack, regionalValueLetter, language)
  const addresses = addressesOf(pack, records, language)
  const charts = chooseCharts(pack, records, addresses, language)
  const data = [
    ...(pack.id === 'all' ? [comparisonSheet(pack, language), masterSheet(pack, records, language)] : []),
    indicatorsSheet(pack, language),
    seriesSheet(pack, records, addresses, language),
    pathwaySheet(pack, language),
    measuresSheet(pack, language),
    measureDetailsSheet(pack, language),
    mechanismsSheet(pack, language),
    regionalDataSheet(records, language),
    checksSheet(pack, addresses, language),
    chartsSheet(charts, language),
    chartDataSheet(charts.drawn, language),
    ledgerSheet(pack, language),
    referencesSheet(pack, language),
  ]
  // The dictionary describes the columns of the contents too, which count the dictionary's rows.
  return [...data, dictionarySheet([contentsSheet(data.slice(0, 1), language), ...data], language)]
}
