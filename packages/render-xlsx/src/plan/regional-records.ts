import {type Pack, placeTerm, pointCalculation, type Series, type SeriesPoint} from '@region-briefs/core'
import {formulaOf} from './formula-of.ts'
import {regionLabels} from './region-label.ts'
import {isWide} from './wide-series.ts'
import {valueOf} from './value-of.ts'
import type {Language} from './language.ts'

/** One value of one series, a row of 区域数据. */
export interface RegionalRecord {
  series: Series
  point: SeriesPoint
  /** `trade_goods.CN-GD@2024`: the same in every workbook. */
  id: string
  /** What outputs call the region. */
  place: string
  /** Row of its sheet, from 1 for the head. */
  row: number
  /** How its cell follows from other cells of the sheet; null where it is given, or one that it needs is not in the workbook. */
  formula: string | null
}

/** The analyst's own first, then what is derived and too short for 时间序列, which holds all the rest. */
function orderOf(series: Series): number {
  if (series.origin === 'overlay') return 0
  return isWide(series) ? 2 : 1
}

/** How many of the first rows have the analyst's own numbers and what no other sheet has. */
export function ownRecords(records: ReadonlyArray<RegionalRecord>): number {
  return records.filter(({series}) => orderOf(series) < 2).length
}

/**
 * The rows of the sheet of regional data, in their order; each series by its periods.
 *
 * @param valueLetter  Letter of the column that holds the values.
 */
export function regionalRecords(pack: Pack, valueLetter: string, language: Language): Array<RegionalRecord> {
  const labels = regionLabels(pack, language)
  const records = pack.series
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .flatMap((series) => {
      const place =
        labels.get(series.region) ?? placeTerm(series.region)?.[language] ?? series.coverage ?? series.region
      return series.points.map((point) => ({series, point, id: pointId(series.id, point.period), place}))
    })
    .map((record, index) => ({...record, row: index + 2}))
  const byId = new Map(records.map((record) => [record.id, record]))
  return records.map((record) => ({...record, formula: liveFormula(record, byId, valueLetter)}))
}

/** The id of a point of a series. */
export function pointId(series: string, period: string): string {
  return `${series}@${period}`
}

type Placed = Omit<RegionalRecord, 'formula'>

/** Only one that gives the value which the model has. */
function liveFormula({series, point}: Placed, byId: ReadonlyMap<string, Placed>, letter: string): string | null {
  if (point.value === null) return null
  const calculation = pointCalculation(series, point.period)
  if (calculation === null) return null
  const recordAt = (id: string, period: string): Placed | undefined => byId.get(pointId(id, period))
  const value = valueOf(calculation, (id, period) => recordAt(id, period)?.point.value ?? null)
  if (value === null || Math.abs(value - point.value) > Math.abs(point.value) * roundingError + roundingError)
    return null
  return formulaOf(calculation, {
    observation: () => null,
    series: (id, period) => `${letter}${recordAt(id, period)!.row}`,
  })
}

/** What binary fractions leave of a sum of some decimals. */
const roundingError = 1e-9
