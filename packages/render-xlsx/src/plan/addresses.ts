import {overlayBaseUnit, type Pack} from '@region-briefs/core'
import type {Addresses} from './formula-of.ts'
import type {Language} from './language.ts'
import {pointId, type RegionalRecord} from './regional-records.ts'
import {sheetName} from './sheet-words.ts'
import {indicatorColumns} from './sheets/indicator-columns.ts'
import {regionalValueLetter} from './sheets/regional-data.ts'
import {columnLetter} from './table-sheet.ts'

/** Where the pack's figures and the points of its series stand in its workbook. */
export interface WorkbookAddresses extends Addresses {
  /** The row of a figure on its sheet, from 0 for the head; null for one that the workbook does not hold. */
  figureRow: (id: string) => number | null
  /** The cell of a point in the series' own unit: `'区域数据'!G12`; null for one that has no value or is not there. */
  point: (series: string, period: string) => string | null
}

/** @param records  The rows of 区域数据. */
export function addressesOf(pack: Pack, records: ReadonlyArray<RegionalRecord>, language: Language): WorkbookAddresses {
  const figures = new Map(pack.figures.map(({observation}, index) => [observation.id, {observation, row: index + 2}]))
  const points = new Map(records.map((record) => [record.id, record]))
  const cellOf = ({row}: RegionalRecord): string =>
    `'${sheetName('regional-data', language)}'!${regionalValueLetter}${row}`
  const recordAt = (id: string, period: string): RegionalRecord | null => {
    const record = points.get(pointId(id, period))
    return record && record.point.value !== null ? record : null
  }
  return {
    figureRow: (id) => {
      const figure = figures.get(id)
      return figure ? figure.row - 1 : null
    },
    observation: (id, end) => {
      const figure = figures.get(id)
      if (!figure || figure.observation[end] === null) return null
      return `'${sheetName('indicators', language)}'!${columnLetter(indicatorColumns, end)}${figure.row}`
    },
    point: (id, period) => {
      const record = recordAt(id, period)
      return record && cellOf(record)
    },
    series: (id, period) => {
      const record = recordAt(id, period)
      if (!record) return null
      const {factor} = overlayBaseUnit(record.series.unit)
      return factor === 1 ? cellOf(record) : `${cellOf(record)}*${factor}`
    },
  }
}
