import type {Pack} from '@region-briefs/core'
import {both} from '../language.ts'
import {regionLabel} from '../region-label.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {RegionalRecord} from '../regional-records.ts'
import type {SheetPlan} from '../sheet.ts'
import {masterColumns} from './master-columns.ts'
import type {FigureRecord, MasterRecord} from './master-record.ts'

/** Excel takes 65,530 links on a sheet: a longer table has its ids as text. */
const mostLinks = 60_000

/** A page of them: each is printed on the sheet that it comes from, and thousands on paper help nobody. */
const printedRecords = 30

/** One long table of all figures of the paper and all points of its series, each once. Of the pack of all regions. */
export function masterSheet(pack: Pack, points: ReadonlyArray<RegionalRecord>, language: Language): SheetPlan {
  const isLinked = pack.figures.length + points.length <= mostLinks
  const records: Array<MasterRecord> = [
    ...figureRecords(pack, language),
    ...points.map((point) => ({...point, origin: point.series.origin, home: point.row - 1})),
  ]
  return tableSheet(
    {
      id: 'master',
      tableName: 'tblMaster',
      columns: masterColumns,
      frozenColumns: 1,
      named: ['id', 'value'],
      printed: ['region', 'printed'],
      printedRecords: {
        count: printedRecords,
        elsewhere: points.length === 0 ? ['indicators'] : ['indicators', 'series', 'regional-data'],
      },
      whenNone: both('论文中没有数字，也没有外部数据。', 'The paper has no figures, and there are no external data.'),
    },
    isLinked ? records : records.map((record) => ({...record, home: null})),
    language,
  )
}

function figureRecords(pack: Pack, language: Language): Array<FigureRecord> {
  const indicators = new Map(pack.indicators.flatMap((each) => each.observations.map((id) => [id, each] as const)))
  const tied = new Map<string, FigureRecord['regions']>()
  for (const region of pack.regions) {
    for (const {observation, scope} of region.figures) {
      if (scope === 'national') continue
      const known = tied.get(observation) ?? []
      if (!known.some(({id}) => id === region.id)) known.push({id: region.id, label: regionLabel(region, language)})
      tied.set(observation, known)
    }
  }
  return pack.figures.map(({observation, scope}, index) => ({
    origin: 'paper',
    observation,
    scope,
    indicator: indicators.get(observation.id) ?? null,
    regions: tied.get(observation.id) ?? [],
    home: index + 1,
  }))
}
