import {jump, number, text} from '../cell.ts'
import {tableSheet} from '../table-sheet.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

const columns: ReadonlyArray<Column<SheetPlan>> = [
  {
    key: 'sheet',
    head: '工作表',
    meaning: '工作表的名字，点开即到',
    type: 'link',
    cell: ({id, name}) => jump(id, 'A1', name),
  },
  {
    key: 'title',
    head: '内容',
    meaning: '工作表里有什么',
    type: 'text',
    widest: 60,
    cell: ({title}) => text(title),
  },
  {
    key: 'rows',
    head: '数据行数',
    meaning: '表中数据的行数，不含表头',
    type: 'number',
    unit: '行',
    whenEmpty: '这一页是文字，不是表',
    cell: ({table, rows}) => number(table === null ? null : rows.length - 1),
  },
  {
    key: 'table',
    head: '表名',
    meaning: '工作表中的表，公式和脚本用这个名字',
    type: 'text',
    whenEmpty: '这一页是文字，不是表',
    cell: ({table}) => text(table?.name),
  },
]

/** One row for each other sheet, with a link to it. */
export function contentsSheet(others: ReadonlyArray<SheetPlan>): SheetPlan {
  return tableSheet(
    {
      id: 'contents',
      tableName: 'tblContents',
      columns,
      frozenColumns: 0,
      whenNone: '本工作簿没有别的工作表。',
    },
    others,
  )
}
