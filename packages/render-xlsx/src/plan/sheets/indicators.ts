import type {Pack, PackFigure} from '@region-briefs/core'
import {gradesOf} from '../grades-of.ts'
import {headingOf} from '../heading-of.ts'
import {labelsOf} from '../labels-of.ts'
import {tableSheet} from '../table-sheet.ts'
import {indicatorColumns} from './indicator-columns.ts'
import type {RowStyle, SheetPlan} from '../sheet.ts'
import type {IndicatorRecord} from './indicator-columns.ts'

const styles: Readonly<{[scope in PackFigure['scope']]: RowStyle}> = {
  region: 'own',
  'national-about-region': 'tied',
  national: 'background',
}

/** One row an observation: the region's own first, then those tied to it, then the national background. */
export function indicatorsSheet(pack: Pack): SheetPlan {
  return tableSheet(
    {
      id: 'indicators',
      tableName: 'tblIndicators',
      columns: indicatorColumns,
      frozenColumns: 4,
      styleOf: ({scope}) => styles[scope],
      whenNone: '论文中没有可列入本工作簿的数字。',
    },
    pack.figures.map((figure) => toRecord(pack, figure)),
  )
}

function toRecord(pack: Pack, figure: PackFigure): IndicatorRecord {
  const {observation} = figure
  return {
    ...figure,
    regions: labelsOf(
      pack.regions.filter((region) =>
        region.figures.some((each) => each.observation === observation.id && each.scope !== 'national'),
      ),
    ),
    heading: headingOf(pack.sections, observation.section),
    grades: gradesOf(pack.references, observation.cites),
    references: pack.references,
  }
}
