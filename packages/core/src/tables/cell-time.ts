import type {FieldRule} from '../figures/field-rules.ts'
import type {Observation} from '../model/model.ts'
import type {Placed, Scene} from './cell-scene.ts'
import type {TableColumn} from './table-columns.ts'
import {periodOfCell, type TablePeriod} from './table-period.ts'
import type {TableRow} from './table-rows.ts'

/** A status, and the rule that gave it. */
export interface CellStatus {
  readonly status: Observation['status']
  readonly by: FieldRule
}

/**
 * When a cell's number holds.
 *
 * @param isShown    It is a rate, a rank or a change, and so of the amount beside it.
 * @param isAverage  It is an average a year, and so over the years beside it.
 */
export function periodFor({row, column}: Placed, isShown: boolean, isAverage: boolean, scene: Scene): TablePeriod {
  const {around} = scene
  const {times} = scene.settings
  const periods = [...(row.group?.periods ?? []), ...column.head.periods, ...row.head.periods]
  const time = column.head.time ?? row.head.time
  const by = column.head.periods.length > 0 ? 'period-of-column' : 'period-of-row'
  const {beside} = column
  if (periods.length > 0 || time !== null || !isShown) return periodOfCell({periods, time, by}, around, times)
  if (isAverage) {
    const [first, last] = beside.years ?? [0, 0]
    // 年均增长 behind 2020 年 and 2025 年 is over the years from one to the other.
    if (first < last) return {period: `${first}/${last}`, text: null, known: 'counted', by: ['period-average']}
    return periodOfCell({periods, time, by}, around, times)
  }
  // A growth beside 2024 年 and 2023 年 is of 2024, in whichever order they stand.
  const of = column.head.type === 'share' ? beside.timed : beside.latest
  if (!of) return periodOfCell({periods, time, by}, around, times)
  const found = periodOfCell({periods: of.head.periods, time: of.head.time, by: 'period-beside'}, around, times)
  return {...found, known: found.known === 'printed' ? 'inherited' : found.known}
}

/** A fact, a target or a forecast: by the words of the heads, or by a time that is still to come. */
export function statusFor(
  row: TableRow,
  column: TableColumn,
  {period}: TablePeriod,
  {settings: {times}}: Scene,
): CellStatus {
  const said = column.head.status ?? row.head.status
  if (said !== null) return {status: said, by: 'status-of-head'}
  const last = Number(period?.split('/').at(-1)?.slice(0, 4) ?? Number.NaN)
  return last >= times.yearToCome ? {status: 'target', by: 'status-time'} : {status: 'actual', by: 'status-fact'}
}
