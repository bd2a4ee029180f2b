import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {provinceTable} from '../regions/province-table.ts'
import type {RegionBook} from '../regions/region-book.ts'
import type {Overlay} from './overlay.ts'
import {type Panel, toPanels} from './panel.ts'
import {isMissing, missingMembers} from './sum-regions.ts'

/** Say of which regions most provinces have a value and others have none, so that no sum is made: a few alone were not meant for one. */
export function checkMembers({indicators, series}: Overlay, {entries}: RegionBook, file: VFile): void {
  const panels = toPanels(series, new Map(indicators.map((indicator) => [indicator.id, indicator])))
  for (const panel of panels.filter(({indicator}) => indicator.isAdditive)) {
    const whole = wholeRows(panel)
    const summed = entries.filter(({id, members}) => members.length > 1 && !panel.rows.has(id))
    for (const region of summed.filter(({members}) => members.some((code) => !whole.has(code)))) {
      const gaps = panel.periods
        .map((period) => ({period, missing: missingMembers(panel, region.members, period)}))
        .filter(({missing}) => missing.length > 0 && missing.length * 2 < region.members.length)
      if (gaps.length > 0) reportGaps(panel, region, gaps, file)
    }
  }
}

/** The provinces that have a value in every period: of most files all of them. */
function wholeRows({rows}: Panel): Set<string> {
  return new Set([...rows].filter(([, {points}]) => !points.some(isMissing)).map(([code]) => code))
}

function reportGaps(
  {indicator}: Panel,
  {zh}: {readonly zh: string},
  gaps: ReadonlyArray<{period: string; missing: ReadonlyArray<string>}>,
  file: VFile,
): void {
  const said = gaps.map(({period, missing}) => `${period}: ${missing.map(shortName).join('、')}`)
  report(file, 'overlay-members', {
    reason: `Unexpected gaps in \`${indicator.id}\` of ${zh}, expected every province, no sum is made of these periods: add ${said.join('; ')}`,
    actual: `${gaps.length}`,
    expected: said,
  })
}

function shortName(code: string): string {
  return provinceTable.find((province) => province.code === code)?.short ?? code
}
