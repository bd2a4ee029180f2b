import type {SeriesPoint} from '../model/model.ts'
import {provinceTable} from '../regions/province-table.ts'
import type {RegionEntry} from '../regions/region-table.ts'
import {derivedPoint, type Panel, type PanelRow, rowId} from './panel.ts'

/** The region that stands for the sum of the provinces; it is not the country, whose own total differs from it. */
export const allProvinces = 'provinces-31'

/** The words for it, as the statistics bureau has them. */
export const allProvincesLabel = '31 省（区、市）'

/** Hong Kong, Macao and Taiwan are outside the provinces' statistics (国家统计局, 统计公报, note 1). */
const provinces = provinceTable.map(({code}) => code).filter((code) => !/^CN-(?:HK|MO|TW)$/.test(code))

/**
 * Add up the provinces of each region whose borders follow theirs, and of all 31. A region that the overlay gives itself is not
 * calculated; one of which a province is missing has no value in that period.
 *
 * @returns  The panel with these rows; as it was where its indicator does not add up.
 */
export function sumRegions(panel: Panel, regions: ReadonlyArray<RegionEntry>): Panel {
  if (!panel.indicator.isAdditive) return panel
  const sums = [
    ...regions.map(({id, zh, members}) => ({id, members, coverage: `${zh} ${members.length} 个省级单位`})),
    {id: allProvinces, members: provinces, coverage: allProvincesLabel},
  ].flatMap(({id, members, coverage}): Array<[string, PanelRow]> => {
    const rows = members.flatMap((code) => panel.rows.get(code) ?? [])
    if (panel.rows.has(id) || rows.length === 0 || members.length === 0) return []
    return [[id, sumRow(panel, members, coverage)]]
  })
  return {...panel, rows: new Map([...panel.rows, ...sums])}
}

function sumRow(panel: Panel, members: ReadonlyArray<string>, coverage: string): PanelRow {
  const rows = members.map((code) => panel.rows.get(code))
  return {
    points: panel.periods.map((period, index) =>
      derivedPoint(
        period,
        rows.map((row) => row?.points[index]),
        exactSum,
      ),
    ),
    origin: 'derived',
    coverage,
    derivedFrom: members.map((code) => rowId(panel, code)),
    arithmetic: `${coverage}之和`,
  }
}

/** The sum of decimals has no more decimals than they have: what binary fractions add beyond these is taken away. */
export function exactSum(values: ReadonlyArray<number>): number {
  const decimals = Math.max(...values.map(decimalsOf))
  const sum = values.reduce((total, value) => total + value, 0)
  return Number(sum.toFixed(Math.min(decimals, 20)))
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  const [digits, exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** Which provinces a sum has no value for, by period; for messages. */
export function missingMembers(panel: Panel, members: ReadonlyArray<string>, period: string): Array<string> {
  const index = panel.periods.indexOf(period)
  return members.filter((code) => isMissing(panel.rows.get(code)?.points[index]))
}

function isMissing(point: SeriesPoint | undefined): boolean {
  return point === undefined || point.value === null
}
