import type {Pack, PackFigure, Region} from '@region-briefs/core'
import {gradesOf} from '../grades-of.ts'
import {headingOf} from '../heading-of.ts'
import {referenceRows} from '../reference-rows.ts'
import {tableSheet} from '../table-sheet.ts'
import {both} from '../language.ts'
import {regionLabel} from '../region-label.ts'
import {indicatorColumns} from './indicator-columns.ts'
import type {RowStyle, SheetPlan} from '../sheet.ts'
import type {Language} from '../language.ts'
import type {IndicatorRecord} from './indicator-record.ts'

const styles: Readonly<{[scope in PackFigure['scope']]: RowStyle}> = {
  region: 'own',
  'national-about-region': 'tied',
  national: 'background',
  other: 'other',
}

/** One row an observation: the region's own first, then those tied to it, the national background, and those of others. */
export function indicatorsSheet(pack: Pack, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'indicators',
      tableName: 'tblIndicators',
      columns: indicatorColumns,
      frozenColumns: 4,
      named: ['id', 'value'],
      styleOf: ({scope}) => styles[scope],
      whenNone: both('论文中没有可列入本工作簿的数字。', 'The paper has no figures for this workbook.'),
    },
    recordsOf(pack, language),
    language,
  )
}

/** What other parts of the pack say of a figure is looked up, not searched: a yearbook has thousands. */
function recordsOf(pack: Pack, language: Language): Array<IndicatorRecord> {
  const references = referenceRows(pack.references)
  const headings = new Map(pack.sections.map((section) => [section.id, headingOf(section)]))
  const english = new Map(pack.indicators.flatMap(({en, observations}) => observations.map((id) => [id, en] as const)))
  const regions = tiedRegions(pack.regions, language)
  return pack.figures.map((figure) => {
    const {id, section, cites} = figure.observation
    return {
      ...figure,
      regions: [...(regions.get(id) ?? [])],
      en: english.get(id) ?? null,
      heading: section === null ? null : (headings.get(section) ?? null),
      grades: gradesOf(references, cites, language),
      references,
    }
  })
}

/** Labels of the regions that each figure belongs to or speaks of, by its id; background ties it to none. */
export function tiedRegions(regions: ReadonlyArray<Region>, language: Language): Map<string, Set<string>> {
  const tied = new Map<string, Set<string>>()
  for (const region of regions) {
    for (const {observation, scope} of region.figures) {
      if (scope === 'national') continue
      tied.set(observation, (tied.get(observation) ?? new Set()).add(regionLabel(region, language)))
    }
  }
  return tied
}
