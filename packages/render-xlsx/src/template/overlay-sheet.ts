import type {OverlayRecord} from '@region-briefs/core'
import {letterOf} from '../plan/address.ts'
import {number, text} from '../plan/cell.ts'
import {both} from '../plan/language.ts'
import {sheetWords} from '../plan/sheet-words.ts'
import type {Cell} from '../plan/cell.ts'
import type {Language} from '../plan/language.ts'
import type {ColumnInfo, SheetPlan} from '../plan/sheet.ts'
import type {ListRanges} from './lists-sheet.ts'
import {overlayColumns} from './overlay-columns.ts'

/** Rows that offer lists and keep text as text, beyond those that are there. */
const roomFor = 5000

/** The sheet to write into: one native table, which grows with what is written below it. */
export function overlaySheet(rows: ReadonlyArray<OverlayRecord>, ranges: ListRanges, language: Language): SheetPlan {
  const columns = overlayColumns.map((column): ColumnInfo => ({
    key: column.key,
    head: column.key,
    meaning: column.meaning[language],
    type: column.key === 'value' ? 'number' : 'text',
    holds: column.key === 'value' ? 'number' : 'text',
    unit: null,
    allowed: [],
    whenEmpty: column.meaning[language],
  }))
  return {
    id: 'overlay',
    ...sheetWords('overlay', language),
    rows: [
      {style: 'head', cells: overlayColumns.map(({key}) => text(key))},
      ...rows.map((row) => ({style: 'body' as const, cells: overlayColumns.map(({key}) => cellOf(row[key]))})),
    ],
    table: {name: 'tblOverlay', columns},
    columns,
    widths: overlayColumns.map(({width}) => width),
    frozen: {rows: 1, columns: 2},
    orientation: 'landscape',
    textColumns: overlayColumns.flatMap(({key}, index) => (key === 'value' ? [] : [index])),
    choices: overlayColumns.flatMap(({list}, index) => {
      const letter = letterOf(index)
      const range = `${letter}2:${letter}${rows.length + roomFor + 1}`
      return list === undefined ? [] : [{range, list: ranges[list], warning: warning[language]}]
    }),
  }
}

function cellOf(value: string | number | null | undefined): Cell {
  return typeof value === 'number' ? number(value) : text(value)
}

const warning = both(
  '不在“可选的值”里。仍可保留：读入时会说明能否用',
  'Not in Lists. It may stay: whether it can be used is said when it is read',
)
