import type {SeriesPoint} from '../model/model.ts'
import {provinceTable} from '../regions/province-table.ts'
import type {RegionBook} from '../regions/region-book.ts'
import {graverStatus, missingPoint, type Panel, type PanelRow, rowId} from './panel.ts'

/** The region that stands for the sum of the provinces; it is not the country, whose own total differs from it. */
export const allProvinces = 'provinces-31'

/** The words for it, as the statistics bureau has them. */
export const allProvincesLabel = '31 省（区、市）'

/** Hong Kong, Macao and Taiwan are outside the provinces' statistics (国家统计局, 统计公报, note 1). */
const provinces = provinceTable.map(({code}) => code).filter((code) => !/^CN-(?:HK|MO|TW)$/.test(code))

/** Whether a place is a part of the 31, as neither the country nor 粤港澳大湾区 is. */
export function isOfProvinces(region: string, {byId}: RegionBook): boolean {
  if (region.startsWith('CN-')) return provinces.includes(region)
  const entry = byId.get(region)
  return (
    region !== 'CN' && [...(entry?.members ?? []), ...(entry?.within ?? [])].every((code) => provinces.includes(code))
  )
}

/**
 * Add up the provinces of each region whose borders follow theirs, and of all 31. A region that the overlay gives itself is not
 * calculated; one of which a province is missing has no value in that period.
 *
 * @returns  The panel with these rows; as it was where its indicator does not add up.
 */
export function sumRegions(panel: Panel, {entries}: RegionBook): Panel {
  if (!panel.indicator.isAdditive) return panel
  const sums = [
    ...entries.map(({id, zh, members}) => ({id, members, coverage: `${zh} ${members.length} 个省级单位`})),
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
    points: panel.periods.map((period, index) => sumPoint(period, rows, index)),
    origin: 'derived',
    coverage,
    derivedFrom: members.map((code) => rowId(panel, code)),
    arithmetic: `${coverage}之和`,
    derivation: {type: 'sum'},
  }
}

/** Missing where any row has no value. */
function sumPoint(period: string, rows: ReadonlyArray<PanelRow | undefined>, index: number): SeriesPoint {
  const values: Array<number> = []
  let status = 'A'
  for (const row of rows) {
    const point = row?.points[index]
    if (typeof point?.value !== 'number') return missingPoint(period)
    values.push(point.value)
    status = graverStatus(status, point.status)
  }
  return {period, value: exactSum(values), status, source: null}
}

/** The sum of decimals has no more decimals than they have: what binary fractions add beyond these is taken away. */
export function exactSum(values: ReadonlyArray<number>): number {
  let sum = 0
  let factor = 1
  for (const value of values) {
    sum += value
    while (factor < mostExact && !isWhole(value * factor)) factor *= 10
  }
  return factor < mostExact ? Math.round(sum * factor) / factor : sum
}

/** Values with more decimals than this has noughts are measured, not counted: their sum is left as it is. */
const mostExact = 1e9

/** 91126.3 × 10 is 911263 up to what binary fractions leave of it. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= Math.abs(value) * Number.EPSILON
}

/** Which provinces a sum has no value for, by period; for messages. */
export function missingMembers(panel: Panel, members: ReadonlyArray<string>, period: string): Array<string> {
  const index = panel.periods.indexOf(period)
  return members.filter((code) => isMissing(panel.rows.get(code)?.points[index]))
}

/** Whether a row says nothing of a period. */
export function isMissing(point: SeriesPoint | undefined): boolean {
  return point === undefined || point.value === null
}
