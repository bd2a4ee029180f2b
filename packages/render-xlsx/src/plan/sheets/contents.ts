import {jump, number, text} from '../cell.ts'
import {both} from '../language.ts'
import {tableSheet} from '../table-sheet.ts'
import type {Language} from '../language.ts'
import type {SheetPlan} from '../sheet.ts'
import type {Column} from '../table-sheet.ts'

const columns: ReadonlyArray<Column<SheetPlan>> = [
  {
    key: 'sheet',
    head: both('工作表', 'Sheet'),
    meaning: both('工作表的名字，点开即到', 'name of the sheet, a link to it'),
    type: 'link',
    cell: ({id, name}, {language}) => jump(id, 'A1', name, language),
  },
  {
    key: 'title',
    head: both('内容', 'What it holds'),
    meaning: both('工作表里有什么', 'what the sheet holds'),
    type: 'text',
    widest: 60,
    cell: ({title}) => text(title),
  },
  {
    key: 'rows',
    head: both('数据行数', 'Rows of data'),
    meaning: both('表中数据的行数，不含表头', 'rows of its table without the head'),
    type: 'number',
    unit: both('行', 'rows'),
    whenEmpty: both('这一页是文字，不是表', 'a page of words, no table'),
    cell: ({table, rows}) => number(table === null ? null : rows.length - 1),
  },
  {
    key: 'table',
    head: both('表名', 'Table'),
    meaning: both('工作表中的表，公式和脚本用这个名字', 'the table on the sheet: formulas and scripts call it so'),
    type: 'text',
    whenEmpty: both('这一页是文字，不是表', 'a page of words, no table'),
    cell: ({table}) => text(table?.name),
  },
]

/** One row for each other sheet, with a link to it. */
export function contentsSheet(others: ReadonlyArray<SheetPlan>, language: Language): SheetPlan {
  return tableSheet(
    {
      id: 'contents',
      tableName: 'tblContents',
      columns,
      frozenColumns: 0,
      whenNone: both('本工作簿没有别的工作表。', 'This workbook has no other sheet.'),
    },
    others,
    language,
  )
}
