import type {Column} from '../table-sheet.ts'
import {measuredColumns} from './indicator-measured-columns.ts'
import {numberColumns} from './indicator-number-columns.ts'
import type {IndicatorRecord} from './indicator-record.ts'
import {sourceColumns} from './indicator-source-columns.ts'

/** Of the table of observations: what is measured, the number, its time, where it stands. */
export const indicatorColumns: ReadonlyArray<Column<IndicatorRecord>> = [
  ...measuredColumns,
  ...numberColumns,
  ...sourceColumns,
]
